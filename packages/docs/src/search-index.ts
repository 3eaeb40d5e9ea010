import { pascalOf } from "@payspec/spec-model/registry";
import { tasks } from "../content/tasks.js";
import { taskTitles } from "./capabilities.js";
import { changelogs } from "./changelogs.js";
import { errorCodes } from "./error-codes.js";
import { unionName } from "./event-types.js";
import { examplesOf } from "./examples.js";
import {
  toChangelog,
  toErrors,
  toFlow,
  toOperation,
  toProvider,
  toSchema,
  toSources,
  toStatuses,
  toWebhook,
} from "./links.js";
import { responsesOf } from "./pages/parts.js";
import { gist } from "./prose.js";
import type { Provider } from "./provider.js";
import { reasonSchemas, toReason } from "./reasons.js";
import { operationSample } from "./samples.js";
import { objectView } from "./schema/object-view.js";
import { resolve, valuesOf } from "./schema/resolve.js";
import type { SearchEntry } from "./search-types.js";
import { deref, mediaOf, type Schema, walk } from "./spec.js";
import type { Words } from "./words.js";

/** What the search of the site knows: pages, and below them the fields that can be linked to. */
export function searchEntries(providers: readonly Provider[], guides: readonly SearchEntry[]): SearchEntry[] {
  return [...guides, ...providers.flatMap(entriesOf)];
}

/** The changelogs, which are found by any reader's word for them. */
export const changeEntries = (words: Words): SearchEntry[] =>
  changelogs().map(({ folder, name }) => ({
    k: "changes",
    p: "",
    t: name,
    s: words.text("What each release changed"),
    u: toChangelog(folder),
    x: "release version новая версия релиз",
    a: `${CHANGES} ${folder}`,
    f: [],
  }));

const CHANGES = "changelog changes changed news history журнал история изменения обновления";

/** What statuses are called. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  400: "bad request invalid неверный запрос",
  401: "unauthorized wrong key token неверный ключ токен",
  403: "forbidden access denied нет доступа запрещено",
  404: "not found unknown id не найден",
  409: "conflict duplicate конфликт дубль",
  429: "rate limit too many requests слишком много запросов лимит",
  500: "server error ошибка сервера",
};

type Make = (
  kind: SearchEntry["k"],
  title: string,
  about: string,
  href: string,
  words: string,
  fields?: [string, string][],
  asked?: string,
) => SearchEntry;

function entriesOf(provider: Provider): SearchEntry[] {
  const { name, label, doc, words } = provider;
  const entry: Make = (kind, title, about, href, text, fields = [], asked = "") => ({
    ...(asked && { a: asked }),
    k: kind,
    p: label,
    t: title,
    s: about,
    u: href,
    x: flat(text),
    f: fields,
  });
  const headers = Object.values(doc.components.securitySchemes).map(
    (scheme) => `${scheme.name ?? ""} ${scheme.description ?? ""}`,
  );
  return [
    entry(
      "provider",
      label,
      provider.purpose,
      toProvider(name),
      `${doc.info.title} ${doc.info.description ?? ""} ${headers.join(" ")}`,
    ),
    ...operationEntries(provider, entry),
    ...provider.flows.map((flow) =>
      entry(
        "flow",
        flow.summary,
        words.text("Flows"),
        toFlow(name, flow.id),
        `${flow.id} ${flow.description} ${flow.steps.map(({ operationId, description }) => `${operationId} ${description}`).join(" ")}`,
      ),
    ),
    ...provider.webhooks.map(({ name: event, operation }) => {
      const body = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
      const signature = operation["x-signature"];
      const text = `webhook ${operation.description ?? ""} ${signature?.header ?? signature?.at?.slice(1) ?? ""} ${signature?.algorithm ?? ""}`;
      return entry(
        "webhook",
        event,
        operation.summary,
        toWebhook(name, event),
        text,
        fieldsOf(provider, body?.media.schema, "body"),
      );
    }),
    ...Object.entries(provider.schemas).map(([schema, node]) =>
      entry(
        "schema",
        schema,
        gist(node.description ?? ""),
        toSchema(name, schema),
        `${node.description ?? ""} ${valuesIn(provider, node)}`,
        fieldsOf(provider, node.items ?? node, "field"),
      ),
    ),
    ...exportEntries(provider, entry),
    entry(
      "provider",
      words.text("Sources and gaps"),
      words.text("What this rests on, and what nobody could learn"),
      toSources(name),
      "concluded only unknown вывод",
      [],
      "inferred undocumented documented fact gap source выведено недокументировано пробел источник",
    ),
    entry(
      "statuses",
      words.text("Statuses"),
      words.text("What each value means for the money"),
      toStatuses(name),
      "statuses phase",
      [],
      "status stuck pending статус завис ждёт",
    ),
    ...statusEntries(provider, entry),
    entry(
      "error",
      words.text("Errors"),
      words.text("Error answers with their bodies"),
      toErrors(name),
      `error errors code codes ${codesOf(provider).join(" ")}`,
    ),
    ...errorCodes(provider).map(({ code, statuses }) =>
      entry(
        "error",
        code,
        words.text("Error code, status {status}", { status: [...statuses].join(", ") }),
        `${toErrors(name)}#codes`,
        "error code",
      ),
    ),
    ...(reasonSchemas(provider).length > 0
      ? [
          entry(
            "error",
            words.text("Why a payment is declined"),
            words.text("What to tell the payer"),
            `${toErrors(name)}#reasons`,
            "card refused",
            [],
            "why decline declined payment reason почему отклонён платёж причина отказ",
          ),
        ]
      : []),
    ...reasonSchemas(provider).flatMap(([, , reasons]) =>
      reasons.flatMap(({ is, means, tell }) =>
        is.map((value) => entry("error", value, means, toReason(name, value), tell)),
      ),
    ),
    ...statusesOf(provider).map(([status, about]) =>
      entry("error", status, about, `${toErrors(name)}#status-${status}`, `error status ${STATUS_WORDS[status] ?? ""}`),
    ),
  ];
}

/** Operations with what they are for in a reader's words, and the words of their sample. */
function operationEntries(provider: Provider, entry: Make): SearchEntry[] {
  const { doc, name, words } = provider;
  return provider.operations.map(({ id, operation, path, parameters }) => {
    const media = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
    const fields: [string, string][] = [
      ...parameters
        .filter((one) => one.in !== "header")
        .map((one): [string, string] => [one.name, `${one.in}-${one.name}`]),
      ...fieldsOf(provider, media?.media.schema, "body"),
    ];
    const headers = parameters.filter((one) => one.in === "header").map((one) => one.name);
    const done = tasks.filter(({ calls }) => calls[name]?.includes(id)).map(({ task }) => words.text(task));
    const can = taskTitles(operation["x-tasks"] ?? []).flatMap((title) => [title, words.text(title)]);
    const sample = (operationSample(name, id) ?? "").match(/\/\/.*/g)?.join(" ") ?? "";
    const text = [
      path,
      can.join(" "),
      operation.tags?.join(" ") ?? "",
      operation.description ?? "",
      headers.join(" "),
      sample,
    ].join(" ");
    return entry("operation", id, [operation.summary, ...done].join(". "), toOperation(name, id), text, fields);
  });
}

/** What a program imports, by the names that it imports it by. */
function exportEntries(provider: Provider, entry: Make): SearchEntry[] {
  const { name, label, words, webhooks } = provider;
  const Name = pascalOf(name);
  const [first] = webhooks;
  return [
    entry(
      "provider",
      `create${Name}Client`,
      words.text("Set up"),
      `${toProvider(name)}#setup`,
      `@payspec/${name} ${Name}Options connect${Name}`,
    ),
    ...(first
      ? [
          entry(
            "webhook",
            unionName(provider),
            `${label}. ${words.text("Webhooks")}`,
            `${toWebhook(name, first.name)}#type`,
            "",
            [],
            "webhook type вебхук тип body union",
          ),
        ]
      : []),
  ];
}

/** A value of a status, and what it means. */
function statusEntries({ name, schemas, words }: Provider, entry: Make): SearchEntry[] {
  return Object.entries(schemas).flatMap(([schema, { "x-phase": phases }]) =>
    Object.entries(phases?.values ?? {}).map(([value, { phase }]) =>
      entry(
        "statuses",
        value,
        `${schema}: ${words.text(phase.replaceAll("_", " "))}`,
        `${toStatuses(name)}#${schema}`,
        "",
      ),
    ),
  );
}

const flat = (markdown: string): string => markdown.replace(/[`*]/g, "").replace(/\s+/g, " ").trim();

function fieldsOf(provider: Provider, node: Schema | undefined, prefix: string): [string, string][] {
  return node
    ? objectView(provider.doc, node, provider.words).fields.map(({ name }) => [name, `${prefix}-${name}`])
    : [];
}

/** Enum values and constants that are in a schema itself. */
function valuesIn(provider: Provider, node: Schema): string {
  const own = valuesOf(resolve(provider.doc, node).schema);
  const inner = Object.values(node.properties ?? {}).filter((child) => !child.$ref);
  const values = new Set<unknown>(own);
  for (const child of inner)
    walk(provider.doc, child, (schema) => {
      for (const value of [...valuesOf(schema), ...(schema.const === undefined ? [] : [schema.const])])
        values.add(value);
    });
  return [...values].filter((value) => typeof value === "string").join(" ");
}

/** Error codes that are in the examples of error answers. */
function codesOf(provider: Provider): string[] {
  const codes = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === "string" && /^[a-zA-Z][\w.-]{3,40}$/.test(value)) codes.add(value);
    else if (value !== null && typeof value === "object") for (const child of Object.values(value)) read(child);
  };
  for (const found of provider.operations)
    for (const [status, response] of responsesOf(provider, found))
      if (!status.startsWith("2"))
        for (const [, { value }] of examplesOf(provider, mediaOf(response)?.media)) read(value);
  return [...codes];
}

function statusesOf(provider: Provider): [status: string, about: string][] {
  const found = new Map<string, string>();
  for (const operation of provider.operations) {
    for (const [status, response] of responsesOf(provider, operation))
      if (!status.startsWith("2") && !found.has(status)) found.set(status, gist(response.description ?? ""));
  }
  return [...found].sort();
}
