// Nodes of both versions of a spec side by side, by what they are and not by where they are in a list.
import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { escaped } from "@payspec/spec-model/pointer";
import { isObject } from "./pointer.ts";

export interface Place {
  node: Record<string, unknown>;
  pointer: string;
}

/**
 * Every object of a document by a name that survives moving: operations by operationId, parameters by place and name.
 */
export function placesOf(doc: Document, renames: ReadonlyMap<string, string> = new Map()): Map<string, Place> {
  const places = new Map<string, Place>();
  const { paths, ...rest } = doc;
  walk(places, rest, "", "#", renames);
  for (const { id, path, method, operation } of operationsOf(doc)) {
    walk(places, operation, `operation ${id}`, `#/paths/${escaped(path)}/${method.toLowerCase()}`, renames);
  }
  for (const [path, item] of Object.entries(paths)) {
    walk(
      places,
      item.parameters ?? [],
      `path ${path.replace(/\{[^}]+\}/g, "{}")}`,
      `#/paths/${escaped(path)}/parameters`,
      renames,
    );
  }
  return places;
}

/** Members whose content is data, not structure. */
const DATA = new Set(["example", "value", "default", "const", "enum"]);

function walk(
  places: Map<string, Place>,
  node: unknown,
  name: string,
  pointer: string,
  renames: ReadonlyMap<string, string>,
): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) => {
      walk(places, item, `${name}/${keyOf(item, index)}`, `${pointer}/${index}`, renames);
    });
    return;
  }
  if (!isObject(node)) return;
  const known = renames.get(pointer);
  const place = known ?? name;
  places.set(place, { node, pointer });
  const isMap = /\/(properties|patternProperties|schemas|examples|responses|headers|mapping)$/.test(name);
  for (const [key, child] of Object.entries(node)) {
    if (!isMap && (key.startsWith("x-") || DATA.has(key))) continue;
    walk(places, child, `${place}/${key}`, `${pointer}/${escaped(key)}`, renames);
  }
}

function keyOf(item: unknown, index: number): string {
  if (!isObject(item)) return String(index);
  if (typeof item.$ref === "string") return item.$ref;
  if (typeof item.name === "string") return `${item.in ?? "name"} ${item.name}`;
  return typeof item.url === "string" ? item.url : String(index);
}
