import type { Shape } from "./types.js";

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

const isOf = (type: string, value: unknown): boolean =>
  type === "integer" ? Number.isSafeInteger(value) : type === "number" ? Number.isFinite(value) : kindOf(value) === type;

/** The first place where a value is not of a shape, with what is expected there; undefined when it fits. */
export function mismatch(shape: Shape, value: unknown, at: string): { at: string; want: string } | undefined {
  if (typeof shape === "string") {
    const type = shape.replace("?", "");
    if (type === "-" || (type === "any" ? value !== undefined : isOf(type, value) || (type !== shape && value === null))) return undefined;
    return { at, want: value === undefined ? "present" : `of type ${type}` };
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return { at, want: "an array" };
    for (const [index, item] of value.entries()) {
      const found = mismatch(shape[0] as Shape, item, `${at}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (kindOf(value) !== "object") return { at, want: value === undefined ? "present" : "an object" };
  for (const [name, inner] of Object.entries(shape)) {
    const found = mismatch(inner, (value as Record<string, unknown>)[name], `${at}.${name}`);
    if (found) return found;
  }
  return undefined;
}
