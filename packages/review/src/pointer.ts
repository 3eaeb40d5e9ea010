import { isDeepStrictEqual } from "node:util";
import type { Json } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";

export const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The nodes on the way from the root to a pointer, the root first; references on the way are not followed. */
export function nodesTo(document: unknown, pointer: string): unknown[] {
  const nodes: unknown[] = [document];
  for (const name of namesOf(pointer)) {
    const here = nodes.at(-1);
    if (typeof here !== "object" || here === null || !(name in here)) break;
    nodes.push((here as Record<string, unknown>)[name]);
  }
  return nodes;
}

/** JSON text with members in a fixed order: equal for equal values. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(",")}}`;
}

/** Whether two values are the same JSON, whatever the order of members. */
export const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);
