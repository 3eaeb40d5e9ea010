import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { isObject, same } from "../pointer.ts";

/** From what may be repeated least to what may be repeated most. */
const CLASSES = ["never", "keyed", "idempotent", "safe"];

const UNSAID = 1800;

/** What a changed `x-retry` does: which repeats the client makes, under which key, and when. */
export function retryKinds(before: Json | undefined, after: Json | undefined): Pick<Finding, "kind" | "detail">[] {
  const old = isObject(before) ? before : {};
  const now = isObject(after) ? after : {};
  const kinds: Pick<Finding, "kind" | "detail">[] = [];
  const [from, to] = [CLASSES.indexOf(String(old.class ?? "never")), CLASSES.indexOf(String(now.class ?? "never"))];
  if (from !== to)
    kinds.push({ kind: to > from ? "retry-relaxed" : "retry-tightened", detail: `${old.class} → ${now.class}` });
  else if (!same(old.key, now.key)) kinds.push({ kind: "retry-key-changed", detail: `${old.key} → ${now.key}` });
  else if (!same(old.window, now.window)) {
    // What is not said counts as half an hour, as in @payspec/durable.
    const [was, is] = [Number(old.window ?? UNSAID), Number(now.window ?? UNSAID)];
    if (was !== is)
      kinds.push({ kind: is > was ? "retry-relaxed" : "retry-tightened", detail: `window ${was} → ${is} s` });
  }
  const [had, has] = [statuses(old.empty), statuses(now.empty)];
  if (had.some((status) => !has.includes(status))) kinds.push({ kind: "retry-relaxed", detail: "empty" });
  if (has.some((status) => !had.includes(status))) kinds.push({ kind: "retry-tightened", detail: "empty" });
  const [passed, pass] = [statuses(old.later), statuses(now.later)];
  if (pass.some((status) => !passed.includes(status))) kinds.push({ kind: "retry-relaxed", detail: "later" });
  if (passed.some((status) => !pass.includes(status))) kinds.push({ kind: "retry-tightened", detail: "later" });
  if (!same(old.after, now.after)) kinds.push({ kind: "retry-wait-changed" });
  return kinds.length > 0 ? kinds : [{ kind: "prose-changed" }];
}

const statuses = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
