import type { Shape } from "../types/index.js";

/** Where a value is not of its shape, and what should be there. */
export interface Mismatch {
  readonly at: string;
  readonly want: string;
}

type Members = Readonly<Record<string, Shape>>;

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** True for a value of a type name of a shape. */
export function isOf(type: string, value: unknown): boolean {
  if (type === "string" || type === "boolean") return typeof value === type;
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "number") return Number.isFinite(value);
  if (type === "object") return isObject(value);
  if (type === "any") return value !== undefined;
  return type === "-" || value === null || isOf(type.slice(0, -1), value); // "string?" and the like
}

/** The first place where a value is not of a shape, with what is expected there; undefined when it fits. `at` names the value itself. */
export function mismatch(shape: Shape, value: unknown, at: string): Mismatch | undefined {
  if (typeof shape === "string") {
    if (isOf(shape, value)) return undefined;
    return { at, want: value === undefined ? "present" : `of type ${shape.replace("?", "")}` };
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return { at, want: "an array" };
    for (let index = 0; index < value.length; index++) {
      const found = mismatch(shape[0] as Shape, value[index], "");
      if (found) return { ...found, at: `${at}[${index}]${found.at}` };
    }
    return undefined;
  }
  if (!isObject(value)) return { at, want: value === undefined ? "present" : "an object" };
  for (const name in shape) {
    if (name.endsWith("?")) continue; // may be missing
    const found = mismatch((shape as Members)[name] as Shape, (value as Record<string, unknown>)[name], "");
    if (found) return { ...found, at: `${at}.${name}${found.at}` };
  }
  return undefined;
}

/**
 * What a shape names of a value, and nothing else: its members, their texts through `clean`, the rest of them left out. It goes as deep as
 * the shape, however deep the value is.
 */
export function pick(shape: Shape, value: unknown, clean: (text: string) => string): unknown {
  if (typeof shape === "string") {
    if (typeof value === "string") return clean(value);
    if (typeof value !== "number") return typeof value === "boolean" ? value : null;
    return clean(String(value)) === String(value) ? value : clean(String(value));
  }
  if (Array.isArray(shape)) return Array.isArray(value) ? value.map((item) => pick(shape[0] as Shape, item, clean)) : [];
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(Object(value))) {
    const members = shape as Members;
    const known = members[name] ?? members[`${name}?`] ?? members["*?"];
    // A map names its members itself.
    if (known !== undefined) picked[clean(name)] = pick(known, inner, clean);
  }
  return picked;
}
