import type { Document, Schema } from "@payspec/spec-model/openapi";
import { code, esc, link } from "../html.js";
import { toSchema } from "../links.js";
import { resolve } from "./resolve.js";

/** The type of a value in a few words, as HTML; named schemas are links. */
export function typeLabel(doc: Document, provider: string, node: Schema): string {
  const { schema, name, nullable } = resolve(doc, node);
  const end = nullable ? " or null" : "";
  const named = name ? link(toSchema(provider, name), esc(name)) : "";
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.length === 1 && types[0] === "array") return `${named ? `${named}, ` : ""}list of ${plain(doc, provider, schema.items)}${end}`;
  const isObject = types[0] === "object" || schema.properties || schema.allOf || schema.oneOf;
  if (isObject || (named && types.length === 0)) {
    if (named) return `${named}${end}`;
    return typeof schema.additionalProperties === "object" && !schema.properties
      ? `map of ${plain(doc, provider, schema.additionalProperties)}${end}`
      : `object${end}`;
  }
  if (schema.const !== undefined) return `always ${code(String(schema.const))}${end}`;
  if (schema.contentMediaType) return `file${end}`;
  const scalar = types.length > 0 ? types.join(" or ") : alternatives(doc, provider, schema.anyOf);
  const detail = schema.format && schema.format !== "int64" && schema.format !== "double" ? ` (${esc(schema.format)})` : "";
  return `${scalar}${detail}${named ? ` · ${named}` : ""}${end}`;
}

const plain = (doc: Document, provider: string, node: Schema | undefined): string => (node ? typeLabel(doc, provider, node) : "anything");

function alternatives(doc: Document, provider: string, branches: readonly Schema[] | undefined): string {
  return branches ? [...new Set(branches.map((branch) => typeLabel(doc, provider, branch)))].join(" or ") : "any JSON";
}
