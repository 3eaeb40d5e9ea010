import { mismatch } from "../answer/shape.js";
import type { Part } from "./draft.js";

/** A JSON body. What keeps one from being sent: a member that is missing or of a wrong type, or a value that JSON would drop or change. */
export const json: Part = (draft, { request = {}, bodyless }, say) => {
  const { input } = draft;
  draft.known.add("body");
  if (bodyless && input.body === undefined) return;
  const place = changedByJson(input.body);
  if (place !== undefined) {
    say(
      `body${place}`,
      "json",
      "must be something that JSON holds as it is: no NaN, BigInt, function, Map, Set, bytes, invalid date, gap, circle or great depth.",
    );
    return;
  }
  const text = JSON.stringify(input.body);
  // From here on the text counts: what the caller does with his object afterwards changes nothing.
  if (text !== undefined) input.body = JSON.parse(text);
  const found = mismatch(request, input.body, "body");
  if (found) say(found.at, found.want === "present" ? "required" : "type", `must be ${found.want}.`);
  draft.headers["content-type"] = "application/json";
  draft.body = text;
};

interface Node {
  readonly value: unknown;
  readonly at: string;
  readonly above?: Node;
}

const MOST_NODES = 100_000;
const DEEPEST = 64;

/** Where in a value something stands that JSON would refuse, drop or change, as the rest of a path; undefined when all of it can be written. */
function changedByJson(body: unknown): string | undefined {
  const open: Node[] = [{ value: body, at: "" }];
  // Grows while it is read: nothing here calls itself, so depth costs no stack.
  for (const node of open) {
    if (isPlain(node.value)) continue;
    const value = asWritten(node.value);
    if (isPlain(value)) continue;
    if (typeof value !== "object" || open.length > MOST_NODES || isBelowItself(node)) return node.at;
    if (Array.isArray(value)) {
      // A gap and undefined would become null.
      for (let at = 0; at < value.length; at++) {
        if (value[at] === undefined) return `${node.at}[${at}]`;
        open.push({ value: value[at], at: `${node.at}[${at}]`, above: node });
      }
    } else if (Object.prototype.toString.call(value) === "[object Object]") {
      for (const [name, inner] of Object.entries(value)) open.push({ value: inner, at: `${node.at}.${name}`, above: node });
    } else return node.at;
  }
  return undefined;
}

/** True for what JSON writes as it is; nothing but objects and BigInt has a say in how it is written. */
const isPlain = (value: unknown): value is null | undefined | string | boolean | number =>
  value === null || value === undefined || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

/** What JSON writes for a value: dates and decimals say so themselves. Bytes do too, as an object of numbers that nobody means. */
function asWritten(value: unknown): unknown {
  if (typeof Object(value).toJSON !== "function" || ArrayBuffer.isView(value)) return value;
  return (value as { toJSON(): unknown }).toJSON() ?? Number.NaN; // an invalid date is null
}

/** True for a circle, and below a depth that no body has. */
function isBelowItself({ value, above }: Node): boolean {
  let depth = 0;
  for (let here = above; here; here = here.above) if (here.value === value || ++depth > DEEPEST) return true;
  return false;
}
