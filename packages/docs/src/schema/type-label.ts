import { code, esc, type Html, html, joined, link } from "../html.js";
import { toSchema } from "../links.js";
import type { Provider } from "../provider.js";
import type { Schema } from "../spec.js";
import { resolve } from "./resolve.js";

/** The type of a value in a few words; named schemas are links. */
export function typeLabel(provider: Provider, node: Schema): Html {
  const { words } = provider;
  const { schema, name, nullable } = resolve(provider.doc, node);
  const ended = (content: Html | string): Html =>
    nullable ? words.html("{type} or null", { type: content }) : html`${content}`;
  const named = name ? link(toSchema(provider.name, name), name) : undefined;
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.length === 1 && types[0] === "array") {
    const items = words.html("list of {items}", { items: plain(provider, schema.items) });
    return ended(named ? html`${named}, ${items}` : items);
  }
  const isObject = types[0] === "object" || schema.properties || schema.allOf || schema.oneOf;
  if (isObject || (named && types.length === 0)) {
    if (named) return ended(named);
    return typeof schema.additionalProperties === "object" && !schema.properties
      ? ended(words.html("map of {items}", { items: plain(provider, schema.additionalProperties) }))
      : ended(words.text("object"));
  }
  if (schema.const !== undefined) return ended(words.html("always {value}", { value: code(String(schema.const)) }));
  if (schema.contentMediaType) return ended(words.text("file"));
  const scalar =
    types.length > 0
      ? words.list(
          types.map((type) => words.text(type)),
          "or",
        )
      : alternatives(provider, schema.anyOf);
  const detail = schema.format && schema.format !== "int64" && schema.format !== "double" ? ` (${schema.format})` : "";
  return ended(html`${scalar}${detail}${named ? html` · ${named}` : ""}`);
}

const plain = (provider: Provider, node: Schema | undefined): Html =>
  node ? typeLabel(provider, node) : esc(provider.words.text("anything"));

function alternatives(provider: Provider, branches: readonly Schema[] | undefined): Html {
  if (!branches) return esc(provider.words.text("any JSON"));
  const labels = new Map(branches.map((branch) => typeLabel(provider, branch)).map((label) => [String(label), label]));
  return joined([...labels.values()], ` ${provider.words.text("or")} `);
}
