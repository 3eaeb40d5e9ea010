import type { Say } from "./problem.js";
import { mismatch } from "./shape.js";
import type { BodyWriter, Operation } from "./types.js";

/** JSON bodies. What keeps one from being sent: a member that is missing or of a wrong type, or a value that JSON cannot hold. */
export const json: BodyWriter = {
  type: "application/json",
  check({ request = {} }: Operation, body: unknown, say: Say): void {
    const found = mismatch(request, body, "body");
    if (found) say(found.at, found.want === "present" ? "required" : "type", `must be ${found.want}.`);
    const lost = unwritable(body, "body", []);
    if (lost) say(lost, "json", "must be something that JSON can hold: no NaN, Infinity, BigInt, function or circle.");
  },
  encode: JSON.stringify,
};

/** The first place of a value that JSON would refuse, drop or change. */
function unwritable(value: unknown, at: string, above: readonly unknown[]): string | undefined {
  const held = value === null || Number.isFinite(value) || ["string", "boolean", "undefined"].includes(typeof value);
  if (held) return undefined;
  if (typeof value !== "object" || above.includes(value)) return at;
  const inside = [...above, value];
  for (const [name, inner] of Object.entries(value as object)) {
    const found = unwritable(inner, `${at}.${name}`, inside);
    if (found) return found;
  }
  return undefined;
}
