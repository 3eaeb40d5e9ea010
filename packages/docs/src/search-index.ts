import { toErrors, toOperation, toProvider, toSchema, toStatuses, toWebhook } from "./links.js";
import { responsesOf } from "./pages/parts.js";
import { gist } from "./prose.js";
import type { Provider } from "./provider.js";
import { objectView } from "./schema/object-view.js";
import { resolve, valuesOf } from "./schema/resolve.js";
import type { SearchEntry } from "./search-types.js";
import { deref, mediaOf, type Schema, walk } from "./spec.js";

/** What the search of the site knows: pages, and below them the fields that can be linked to. */
export function searchIndex(providers: readonly Provider[], guides: readonly SearchEntry[]): SearchEntry[] {
  return [...guides, ...providers.flatMap(entriesOf)];
}

function entriesOf(provider: Provider): SearchEntry[] {
  const { name, label, doc } = provider;
  const entry = (
    kind: SearchEntry["k"],
    title: string,
    about: string,
    href: string,
    words: string,
    fields: [string, string][] = [],
  ): SearchEntry => ({ k: kind, p: label, t: title, s: about, u: href, x: words, f: fields });
  return [
    entry("provider", label, provider.purpose, toProvider(name), flat(`${doc.info.title} ${doc.info.description ?? ""}`)),
    ...provider.operations.map(({ id, operation, path, parameters }) => {
      const media = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
      const fields: [string, string][] = [
        ...parameters.filter((one) => one.in !== "header").map((one): [string, string] => [one.name, `${one.in}-${one.name}`]),
        ...fieldsOf(provider, media?.media.schema, "body"),
      ];
      return entry(
        "operation",
        id,
        operation.summary,
        toOperation(name, id),
        flat(`${path} ${operation.tags?.join(" ")} ${operation.description ?? ""}`),
        fields,
      );
    }),
    ...provider.webhooks.map((webhook) => {
      const body = mediaOf(webhook.operation.requestBody && deref(doc, webhook.operation.requestBody));
      return entry(
        "webhook",
        webhook.name,
        webhook.operation.summary,
        toWebhook(name, webhook.name),
        flat(webhook.operation.description ?? ""),
        fieldsOf(provider, body?.media.schema, "body"),
      );
    }),
    ...Object.entries(provider.schemas).map(([schema, node]) =>
      entry(
        "schema",
        schema,
        gist(node.description ?? ""),
        toSchema(name, schema),
        flat(`${node.description ?? ""} ${valuesIn(provider, node)}`),
        fieldsOf(provider, node.items ?? node, "field"),
      ),
    ),
    entry("statuses", "Statuses", `What the statuses of ${label} mean`, toStatuses(name), "phase pending succeeded failed final"),
    ...statusesOf(provider).map(([status, about]) => entry("error", status, about, `${toErrors(name)}#status-${status}`, "error status")),
  ];
}

const flat = (markdown: string): string => markdown.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();

function fieldsOf(provider: Provider, node: Schema | undefined, prefix: string): [string, string][] {
  return node ? objectView(provider.doc, node, provider.words).fields.map(({ name }) => [name, `${prefix}-${name}`]) : [];
}

/** Enum values and constants that stand in a schema itself. */
function valuesIn(provider: Provider, node: Schema): string {
  const own = valuesOf(resolve(provider.doc, node).schema);
  const inner = Object.values(node.properties ?? {}).filter((child) => !child.$ref);
  const values = new Set<unknown>(own);
  for (const child of inner)
    walk(provider.doc, child, (schema) => {
      for (const value of [...valuesOf(schema), ...(schema.const === undefined ? [] : [schema.const])]) values.add(value);
    });
  return [...values].filter((value) => typeof value === "string").join(" ");
}

function statusesOf(provider: Provider): [status: string, about: string][] {
  const found = new Map<string, string>();
  for (const operation of provider.operations) {
    for (const [status, response] of responsesOf(provider, operation))
      if (!status.startsWith("2") && !found.has(status)) found.set(status, gist(response.description ?? ""));
  }
  return [...found].sort();
}
