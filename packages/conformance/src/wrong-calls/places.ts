// The places of a documented body, each with what the spec allows there.
import type { Document } from "@payspec/spec-model/openapi";
import { type Plain, type Rule, waysOf } from "../fuzz/schema.ts";

export interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
  /**
   * Every way in which the spec allows a value here that has the same fixed values; none where the spec says nothing.
   */
  readonly ways: readonly Plain[];
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);

export function placesOf(doc: Document, schema: Rule, body: unknown): readonly Place[] {
  const visit = (path: readonly string[], value: unknown, rules: readonly Rule[]): Place[] => {
    const ways = rules.flatMap((rule) => waysOf(doc, rule)).filter((way) => isMeant(way, value));
    const members = Object.entries(Array.isArray(value) || isObject(value) ? value : {});
    return [
      { path, value, ways },
      ...members.flatMap(([name, inner]) => {
        const inside = ways.map((way) => (Array.isArray(value) ? way.items : way.properties?.[name]));
        return visit(
          [...path, name],
          inner,
          inside.filter((rule) => typeof rule === "object"),
        );
      }),
    ];
  };
  return visit([], body, [schema]);
}

/** Branches of a choice that fix another value for a member are not the one that this value takes. */
function isMeant(way: Plain, value: unknown): boolean {
  if (!isObject(value)) return true;
  return Object.entries(way.properties ?? {}).every(([name, rule]) => {
    if (typeof rule !== "object" || rule.const === undefined || !(name in value)) return true;
    return rule.const === value[name];
  });
}
