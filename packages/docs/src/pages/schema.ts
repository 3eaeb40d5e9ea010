import type { Schema } from "@payspec/spec-model/openapi";
import { blocks, code, esc, heading, link, page } from "../html.js";
import { toOperation, toProvider, toSchema, toSchemas, toWebhook } from "../links.js";
import { gist, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { detailsHtml, objectHtml } from "../schema/fields.js";
import { typeLabel } from "../schema/type-label.js";
import { sourceList } from "../sources.js";
import { phaseTable } from "../statuses.js";
import type { Use } from "../uses.js";

/** The page of one schema. */
export function schemaPage(provider: Provider, name: string, schema: Schema): string {
  const here = toSchema(provider.name, name);
  const { description, "x-source": source, ...shape } = schema;
  const uses = provider.uses.get(name) ?? [];
  const mode = provider.sent.has(name) ? "request" : "answer";
  const phases = schema["x-phase"];
  const item = schema.items ?? schema;
  return page(
    {
      title: `${name} · ${provider.label} schema`,
      description: gist(description ?? name),
      layout: "reference",
      provider: provider.name,
      kind: "Schema",
      tag: `${provider.label} · Schemas`,
    },
    blocks(
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))} <span aria-hidden="true">/</span> ${link(toSchemas(provider.name), "Schemas")}</p>`,
      `<h1><code>${esc(name)}</code></h1>`,
      description && prose(description, provider, here),
      `<p class="shape">${typeLabel(provider.doc, provider.name, { ...shape })}</p>`,
      detailsHtml(provider, here, { ...shape } as Schema, mode),
      objectHtml({ provider, here, prefix: "field", depth: 0, mode }, schema.items ? item : (shape as Schema)),
      phases && blocks(heading(2, "phases", "What each value means"), phaseTable("Values", phases, provider)),
      uses.length > 0 && blocks(heading(2, "uses", "Used by"), usesHtml(provider, uses)),
      source && blocks(heading(2, "source", "Where this comes from"), sourceList(provider, source)),
      heading(2, "type", "In TypeScript"),
      `<p>${code(`import type { Schemas } from "@payspec/${provider.name}"`)}, then ${code(`Schemas["${name}"]`)}.</p>`,
    ),
  );
}

function usesHtml(provider: Provider, uses: readonly Use[]): string {
  const to = ({ kind, name }: Use) =>
    kind === "operation"
      ? toOperation(provider.name, name)
      : kind === "webhook"
        ? toWebhook(provider.name, name)
        : toSchema(provider.name, name);
  const what = { request: "in the request of", answer: "in an answer of", part: "part of" };
  const groups = (["request", "answer", "part"] as const)
    .map((as) => ({ as, all: uses.filter((use) => use.as === as) }))
    .filter(({ all }) => all.length > 0);
  return `<ul class="uses">${groups.map(({ as, all }) => `<li>${what[as]} ${all.map((use) => link(to(use), code(use.name))).join(", ")}</li>`).join("")}</ul>`;
}

/** The list of a provider's schemas. */
export function schemasPage(provider: Provider): string {
  const rows = Object.entries(provider.schemas).map(
    ([name, schema]) => `<li>${link(toSchema(provider.name, name), code(name))} <span>${esc(gist(schema.description ?? ""))}</span></li>`,
  );
  return page(
    {
      title: `Schemas · ${provider.label}`,
      description: `The objects of ${provider.doc.info.title} by name.`,
      layout: "reference",
      provider: provider.name,
      kind: "Schema",
    },
    blocks(
      `<p class="crumbs">${link(toProvider(provider.name), esc(provider.label))}</p>`,
      "<h1>Schemas</h1>",
      `<p>The objects of ${esc(provider.doc.info.title)} by name. In TypeScript each is ${code('Schemas["Name"]')}.</p>`,
      `<ul class="index">${rows.join("")}</ul>`,
    ),
  );
}
