import { mismatch } from "../answer/shape.js";
import type { Part } from "./draft.js";

const MOST_OBJECTS = 100_000;
const DEEPEST = 64;

/**
 * A JSON body. What keeps one from being sent: a member that is missing or of a wrong type, or a value
 * that JSON would drop or change.
 */
export const json: Part = (draft, { request = {}, bodyless }, report) => {
  const { input, known, headers } = draft;
  known.push("body");
  if (bodyless && input.body === undefined) return;
  const places = new Map<unknown, readonly [at: string, depth: number]>();
  let at = "body";
  let objects = 0;
  let text: string | undefined;
  try {
    text = JSON.stringify(input.body, function (this: Record<string, unknown>, name, value: unknown) {
      const above = places.get(this);
      const depth = above ? above[1] + 1 : 0;
      if (above) at = above[0] + (Array.isArray(this) ? `[${name}]` : `.${name}`);
      if (isLost(value, this, name) || depth > DEEPEST || objects > MOST_OBJECTS) throw undefined;
      if (typeof value !== "object") return value;
      // Each time that one is met counts: forty objects that hold the next one twice would never end.
      objects++;
      places.set(value, [at, depth]);
      return value;
    });
  } catch {
    // JSON refuses circles and BigInt itself, and a getter may throw.
    report(
      at,
      "json",
      "must be something that JSON holds as it is: no NaN, BigInt, function, Map, Set, bytes, invalid date, gap, circle or great depth.",
    );
    return;
  }
  // From here on the text counts: what the caller does with his object afterwards changes nothing.
  if (text !== undefined) input.body = JSON.parse(text);
  const found = mismatch(request, input.body, "body");
  if (found) report(found.at, found.want === "present" ? "required" : "type", `must be ${found.want}.`);
  headers["content-type"] = "application/json";
  draft.body = text;
};

/**
 * True for what JSON would drop or change of a member: `value` is what its `toJSON` gave. Only members
 * of objects may be undefined.
 */
function isLost(value: unknown, holder: Record<string, unknown>, name: string): boolean {
  if (value === undefined) return Array.isArray(holder) || holder[name] !== undefined;
  // An invalid date becomes null, and bytes an object of numbers that nobody means.
  if (value === null || ArrayBuffer.isView(holder[name])) return holder[name] !== null;
  if (typeof value === "object") return !/ (Object|Array)]$/.test(Object.prototype.toString.call(value));
  return !/string|boolean/.test(typeof value) && !Number.isFinite(value);
}
