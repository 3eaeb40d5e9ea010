// Ways to write a schema otherwise that change nothing: what a tidy contributor does to a spec.
import { type Document, deref } from "@payspec/spec-model/openapi";
import { isObject } from "../src/pointer.ts";

type Node = Record<string, unknown>;

/**
 * Writes a schema otherwise; undefined where this way does not apply to it. `pick` chooses a
 * number below the given one.
 */
export type Rewrite = (schema: Node, doc: Document, pick: (below: number) => number) => Node | undefined;

const reversed =
  (name: string): Rewrite =>
  (schema) => {
    const list = schema[name];
    return Array.isArray(list) && list.length > 1 ? { ...schema, [name]: [...list].reverse() } : undefined;
  };

export const rewrites: Readonly<Record<string, Rewrite>> = {
  "required in another order": reversed("required"),
  "enum in another order": reversed("enum"),
  "oneOf in another order": reversed("oneOf"),
  "anyOf in another order": reversed("anyOf"),
  "fields in another order": (schema) =>
    isObject(schema.properties)
      ? { ...schema, properties: Object.fromEntries(Object.entries(schema.properties).reverse()) }
      : undefined,
  "a reference written out": (schema, doc) => {
    if (typeof schema.$ref !== "string") return undefined;
    const { $ref: _gone, ...own } = schema;
    return { ...structuredClone(deref(doc, schema) as Node), ...own };
  },
  "a const as an enum of one": ({ const: value, ...schema }) =>
    value === undefined ? undefined : { ...schema, enum: [value] },
  "an enum of one as a const": ({ enum: values, ...schema }) =>
    Array.isArray(values) && values.length === 1 ? { ...schema, const: values[0] } : undefined,
  "an allOf around it": (schema) =>
    Object.keys(schema).length > 0 && !("discriminator" in schema) ? { allOf: [schema] } : undefined,
  "an object as allOf of two": (schema, _doc, pick) => {
    const { properties, required, additionalProperties, unevaluatedProperties, ...own } = schema;
    const composed = ["allOf", "anyOf", "oneOf", "if", "patternProperties"].some((name) => name in own);
    if (!isObject(properties) || composed || additionalProperties === false || unevaluatedProperties === false)
      return undefined;
    if (own.type !== "object") return undefined; // Its parts say so, and without it other values would pass.
    if (additionalProperties !== undefined || unevaluatedProperties !== undefined) return undefined;
    const names = Object.keys(properties);
    const at = pick(names.length + 1);
    const part = (some: readonly string[]) => ({
      type: "object",
      properties: Object.fromEntries(some.map((name) => [name, properties[name]])),
      ...(Array.isArray(required) ? { required: required.filter((name) => some.includes(String(name))) } : {}),
    });
    return { ...own, allOf: [part(names.slice(0, at)), part(names.slice(at))] };
  },
  "a nullable type as anyOf": (schema) => {
    const { type, description, ...own } = schema;
    if (!Array.isArray(type) || type.length !== 2 || !type.includes("null")) return undefined;
    if (Object.keys(own).some((name) => name.startsWith("x-") || name === "default" || name === "enum"))
      return undefined;
    const other = type.find((name) => name !== "null");
    return {
      ...(description === undefined ? {} : { description }),
      anyOf: [{ type: "null" }, { ...own, type: other }],
    };
  },
  "additionalProperties as unevaluatedProperties": ({ additionalProperties, ...schema }) => {
    const composed = ["allOf", "anyOf", "oneOf", "if"].some((name) => name in schema);
    return additionalProperties === false && !composed ? { ...schema, unevaluatedProperties: false } : undefined;
  },
};

/** Each schema of a document, with a way to put another in its place. */
export function schemaPlaces(doc: Document): { schema: Node; replace: (by: Node) => void }[] {
  const places: { schema: Node; replace: (by: Node) => void }[] = [];
  const visit = (holder: Node, key: string): void => {
    const schema = holder[key];
    if (!isObject(schema)) return;
    places.push({ schema, replace: (by) => Object.assign(holder, { [key]: by }) });
    for (const map of ["properties", "patternProperties"]) {
      if (isObject(schema[map])) for (const name of Object.keys(schema[map])) visit(schema[map] as Node, name);
    }
    for (const list of ["allOf", "anyOf", "oneOf"]) {
      if (Array.isArray(schema[list]))
        for (const index of (schema[list] as unknown[]).keys()) visit(schema[list] as never, String(index));
    }
    visit(schema, "items");
  };
  for (const name of Object.keys(doc.components.schemas)) visit(doc.components.schemas, name);
  const holders = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) holders(item);
    if (!isObject(node)) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === "schema") visit(node as Node, name);
      else if (!name.startsWith("x-") && name !== "examples" && name !== "example") holders(child);
    }
  };
  holders(doc.paths);
  holders(doc.webhooks);
  return places;
}
