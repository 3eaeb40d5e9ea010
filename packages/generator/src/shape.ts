import { type Document, deref, type Schema } from "@payspec/spec-model/openapi";

export type Shape = string | [Shape] | { [name: string]: Shape };

const DEEPEST = 4;

/**
 * What the client checks of a body: required members and their JSON types. Alternatives are
 * left to the caller's reading.
 */
export function shapeOf(doc: Document, node: Schema | undefined, depth = 0): Shape {
  const schema = deref(doc, node ?? {});
  if (schema.const !== undefined && schema.const !== null) return typeof schema.const;
  const types = [schema.type ?? []].flat();
  const nullable = types.includes("null");
  const [type, ...others] = types.filter((one) => one !== "null");
  if (others.length > 0 || schema.oneOf || schema.anyOf || type === undefined)
    return schema.allOf ? merged(doc, schema, depth) : "any";
  if (type === "array") return nullable || depth >= DEEPEST ? "any" : [shapeOf(doc, schema.items, depth + 1)];
  if (type === "object") {
    if (nullable || depth >= DEEPEST) return nullable ? "object?" : "object";
    return schema.allOf ? merged(doc, schema, depth) : members(doc, schema, depth);
  }
  return nullable ? `${type}?` : type;
}

function members(doc: Document, schema: Schema, depth: number): Shape {
  const required = (schema.required ?? []).filter((name) => schema.properties?.[name]);
  return Object.fromEntries(required.map((name) => [name, shapeOf(doc, schema.properties?.[name], depth + 1)]));
}

function merged(doc: Document, schema: Schema, depth: number): Shape {
  const parts = [
    ...(schema.allOf ?? []).map((branch) => shapeOf(doc, branch, depth)),
    schema.type === "object" ? members(doc, schema, depth) : {},
  ];
  const objects = parts.filter(
    (part): part is { [name: string]: Shape } => typeof part === "object" && !Array.isArray(part),
  );
  return objects.length === 0 ? "any" : Object.assign({}, ...objects);
}
