// Copies of schemas: with references written out, or without what only explains.
import type { Document } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import { isObject, nodesTo } from "../pointer.ts";
import { PROSE } from "./meaning.ts";
import type { Node } from "./shape.ts";

/** A copy in which only references to kept names are left; undefined where a schema contains itself. */
export function inlined(
  doc: Document,
  schema: unknown,
  isKept: (name: string) => boolean,
  open: readonly unknown[] = [],
): unknown {
  if (Array.isArray(schema)) {
    const items = schema.map((item) => inlined(doc, item, isKept, open));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(schema)) return schema;
  const { $ref, ...own } = schema;
  if (typeof $ref === "string" && !isKept(namesOf($ref).at(-1) ?? "")) {
    const target = nodesTo(doc, $ref).at(-1);
    if (open.includes(target)) return undefined;
    const found = inlined(doc, target, isKept, [...open, target]);
    return isObject(found) ? { ...found, ...own } : undefined;
  }
  const copy: Node = {};
  for (const [name, value] of Object.entries(schema)) {
    const isData = name.startsWith("x-") || name === "enum" || name === "const" || PROSE.has(name);
    const child = isData ? structuredClone(value) : inlined(doc, value, isKept, open);
    if (child === undefined) return undefined;
    copy[name] = child;
  }
  return copy;
}

/** A copy of a schema without what only explains. */
export function withoutProse(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutProse(item));
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).filter(([name]) => isMap || !PROSE.has(name));
  return Object.fromEntries(
    members.map(([name, value]) => [name, withoutProse(value, !isMap && name === "properties")]),
  );
}
