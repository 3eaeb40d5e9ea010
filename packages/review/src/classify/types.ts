import type { Json } from "@payspec/spec-model/openapi";
import type { Kind } from "../policy.ts";

const ANY = ["array", "boolean", "null", "number", "object", "string"];

/** What a change of `type` does; null is told apart from the other alternatives. */
export function typeKinds(before: Json | undefined, after: Json | undefined): Kind[] {
  const old = typesOf(before);
  const now = typesOf(after);
  const kinds: Kind[] = [];
  if (!old.includes("null") && now.includes("null") && after !== undefined) kinds.push("null-added");
  if (old.includes("null") && !now.includes("null") && before !== undefined) kinds.push("null-removed");
  const lost = old.filter((type) => type !== "null" && !covers(now, type));
  const gained = now.filter((type) => type !== "null" && !covers(old, type));
  if (lost.length > 0 && gained.length > 0) kinds.push("type-changed");
  else if (lost.length > 0) kinds.push("type-narrowed");
  else if (gained.length > 0) kinds.push("type-widened");
  return kinds;
}

const typesOf = (value: Json | undefined): string[] => (value === undefined ? ANY : ([value].flat() as string[]));

/** An integer is a number. */
const covers = (types: readonly string[], type: string): boolean =>
  types.includes(type) || (type === "integer" && types.includes("number"));
