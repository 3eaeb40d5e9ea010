import type { Say } from "./problem.js";
import { mismatch } from "./shape.js";
import type { BodyWriter, Operation } from "./types.js";

/** JSON bodies. What keeps one from being sent: a member that is missing or of a wrong type, or a value that JSON cannot hold. */
export const json: BodyWriter = {
  type: "application/json",
  check({ request = {} }: Operation, body: unknown, say: Say): void {
    const found = mismatch(request, body, "body");
    if (found) say(found.at, found.want === "present" ? "required" : "type", `must be ${found.want}.`);
    const rest = unwritable(body, []);
    if (rest !== undefined)
      say(`body${rest}`, "json", "must be something that JSON can hold: no NaN, Infinity, BigInt, function or circle.");
  },
  encode: JSON.stringify,
};

/** Where in a value something stands that JSON would refuse, drop or change, as the rest of a path; undefined when all of it can be written. */
function unwritable(value: unknown, above: object[]): string | undefined {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
    return undefined;
  if (typeof value !== "object" || above.includes(value)) return "";
  above.push(value);
  for (const name of Object.keys(value)) {
    const rest = unwritable((value as Readonly<Record<string, unknown>>)[name], above);
    if (rest !== undefined) return `.${name}${rest}`;
  }
  above.pop();
  return undefined;
}
