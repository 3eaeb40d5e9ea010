import { away, blocks, type Html, heading, html, link, nothing } from "./html.js";
import { toOperation, toSchema, toWebhook } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import type { Source } from "./spec.js";

/** A statement that no document makes: what it is about, and why we say it. */
interface Inferred {
  readonly href: string;
  readonly name: string;
  readonly at: string;
  readonly source: Source;
}

/** Everything in a spec that we concluded, in reading order. */
export function inferredIn(provider: Provider): Inferred[] {
  const { name, operations, webhooks, schemas } = provider;
  const places: [href: string, title: string, node: unknown][] = [
    ...operations.map(({ id, operation }) => [toOperation(name, id), id, operation] as [string, string, unknown]),
    ...webhooks.map(
      (webhook) => [toWebhook(name, webhook.name), webhook.name, webhook.operation] as [string, string, unknown],
    ),
    ...Object.entries(schemas).map(
      ([schema, node]) => [toSchema(name, schema), schema, node] as [string, string, unknown],
    ),
  ];
  return places.flatMap(([href, title, node]) =>
    collected(node, "").map(({ at, source }) => ({ href, name: title, at, source })),
  );
}

/** Sources of the grade below a node; what is elsewhere and is only referred to has a page of its own. */
function collected(node: unknown, at: string): { at: string; source: Source }[] {
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([member, child]) => {
    if (member === "x-source")
      return [child as Source | Source[]]
        .flat()
        .flatMap((source) => (source.grade === "inferred" ? [{ at, source }] : []));
    return collected(
      child,
      Array.isArray(node) || /^(?:properties|content|schema|responses|\d+)$/.test(member) ? at : `${at}.${member}`,
    );
  });
}

/** The list for the page of sources. */
export function inferredHtml(provider: Provider): Html {
  const { words, pages } = provider;
  const found = inferredIn(provider);
  if (found.length === 0) return nothing;
  const rows = found.map(
    ({ href, name, at, source }) =>
      html`<li>${link(href, html`<code>${name}${at}</code>`)} ${source.note ? line(source.note, provider) : ""} ${away(source.page, pages.get(source.page)?.title ?? source.page)}</li>`,
  );
  return blocks(
    heading(2, "inferred", words.text("What we concluded")),
    html`<p>${words.text("No document says these things in so many words. Ask the provider before you build on one.")}</p>`,
    html`<ul class="inferred">${rows}</ul>`,
  );
}
