import { blocks, code, type Html, heading, headingsOf, html, joined, link, type Page } from "../html.js";
import { toOperation, toProvider, toSchema, toSchemas, toWebhook } from "../links.js";
import { gist, prose } from "../prose.js";
import type { Provider } from "../provider.js";
import { detailsHtml, objectHtml } from "../schema/fields.js";
import { typeLabel } from "../schema/type-label.js";
import { sourceList } from "../sources.js";
import type { Schema } from "../spec.js";
import { phaseTable } from "../statuses.js";
import type { Use } from "../uses.js";

/** The page of one schema. */
export function schemaPage(provider: Provider, name: string, schema: Schema): Page {
  const { words } = provider;
  const here = toSchema(provider.name, name);
  const { description, "x-source": source, ...shape } = schema;
  const uses = provider.uses.get(name) ?? [];
  const mode = provider.sent.has(name) ? "request" : "answer";
  const phases = schema["x-phase"];
  const body = blocks(
    html`<p class="crumbs">${link(toProvider(provider.name), provider.label)} <span aria-hidden="true">/</span> ${link(toSchemas(provider.name), words.text("Schemas"))}</p>`,
    html`<h1>${code(name)}</h1>`,
    description && prose(description, provider, here),
    html`<p class="shape">${typeLabel(provider, { ...shape })}</p>`,
    detailsHtml(provider, here, { ...shape } as Schema, mode),
    objectHtml(
      { provider, here, prefix: "field", depth: 0, mode },
      schema.items ? (schema.items ?? schema) : (shape as Schema),
    ),
    phases &&
      blocks(
        heading(2, "phases", words.text("What each value means")),
        phaseTable(provider, words.text("Values"), phases),
      ),
    uses.length > 0 && blocks(heading(2, "uses", words.text("Used by")), usesHtml(provider, uses)),
    source && blocks(heading(2, "source", words.text("Where this comes from")), sourceList(provider, source)),
    heading(2, "type", words.text("In TypeScript")),
    html`<p>${words.html("{import}, then {type}.", {
      import: code(`import type { Schemas } from "@payspec/${provider.name}"`),
      type: code(`Schemas["${name}"]`),
    })}</p>`,
  );
  return {
    title: words.text("{schema} · {provider} schema", { schema: name, provider: provider.label }),
    description: gist(description ?? name),
    layout: "reference",
    provider: provider.name,
    kind: "Schema",
    toc: headingsOf(body),
    body,
  };
}

function usesHtml({ name, words }: Provider, uses: readonly Use[]): Html {
  const to = (use: Use) =>
    use.kind === "operation"
      ? toOperation(name, use.name)
      : use.kind === "webhook"
        ? toWebhook(name, use.name)
        : toSchema(name, use.name);
  const what = { request: "in the request of {names}", answer: "in an answer of {names}", part: "part of {names}" };
  const rows = (["request", "answer", "part"] as const).map((as) => {
    const all = uses.filter((use) => use.as === as);
    const names = joined(
      all.map((use) => link(to(use), code(use.name))),
      ", ",
    );
    return all.length > 0 && html`<li>${words.html(what[as], { names })}</li>`;
  });
  return html`<ul class="uses">${rows}</ul>`;
}

/** The list of a provider's schemas. */
export function schemasPage(provider: Provider): Page {
  const { words, name, label, doc } = provider;
  const sorted = Object.entries(provider.schemas).sort(([one], [other]) => one.localeCompare(other, "en"));
  const rows = sorted.map(
    ([schema, node]) =>
      html`<li>${link(toSchema(name, schema), code(schema))} <span>${gist(node.description ?? "")}</span></li>`,
  );
  return {
    title: words.text("Schemas · {provider}", { provider: label }),
    description: words.text("The objects of {api} by name.", { api: doc.info.title }),
    filter: true,
    layout: "reference",
    provider: name,
    kind: "Schema",
    body: blocks(
      html`<p class="crumbs">${link(toProvider(name), label)}</p>`,
      html`<h1>${words.text("Schemas")}</h1>`,
      html`<p>${words.html('The objects of {api} by name. In TypeScript each is `Schemas["Name"]`.', { api: doc.info.title })}</p>`,
      html`<ul class="index schemas" data-filter="${words.text("Filter by name or words")}">${rows}</ul>`,
    ),
  };
}
