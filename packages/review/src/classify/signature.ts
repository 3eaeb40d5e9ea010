import type { Json } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { isObject, same } from "../pointer.ts";

type Told = Pick<Finding, "kind" | "detail">;

/** What a changed `x-signature` does: how something is signed, what is accepted, or only how it is described. */
export function signatureKinds(before: Json | undefined, after: Json | undefined): Told[] {
  if (!isObject(before) || !isObject(after)) return [{ kind: "signature-changed" }];
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !same(before[name], after[name]),
  );
  return changed.map((name) => {
    if (name === "unprotected") return { kind: "prose-changed" };
    if (name === "signed" || name === "key") return { kind: "signature-words-changed", detail: name };
    if (name === "encoding" && startsWith(after.encoding, before.encoding)) return { kind: "signature-encoding-added" };
    return { kind: "signature-changed", detail: `${name}: ${words(before[name])} → ${words(after[name])}` };
  });
}

const words = (value: Json | undefined): string => (typeof value === "string" ? value : JSON.stringify(value ?? null));

/** Every known encoding is still there and in its place: the first is what we write. */
function startsWith(list: Json | undefined, start: Json | undefined): boolean {
  return Array.isArray(list) && Array.isArray(start) && start.every((value, index) => list[index] === value);
}
