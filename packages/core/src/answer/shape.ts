import type { Shape } from "../types/index.js";

/** Where a value is not of its shape, and what should be there. */
export interface Mismatch {
  readonly at: string;
  readonly want: string;
}

type Members = Readonly<Record<string, Shape>>;

const kindOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** True for a value of a type name of a shape. */
function isOf(type: string, value: unknown): boolean {
  if (value === null) return /any|-|\?/.test(type);
  if (type === "any") return value !== undefined;
  return type === "integer" ? Number.isSafeInteger(value) : type === "-" || type.replace("?", "") === kindOf(value);
}

/**
 * The first place where a value is not of a shape, with what is expected there; undefined when it fits.
 * `at` names the value itself.
 */
export function mismatch(shape: Shape, value: unknown, at: string): Mismatch | undefined {
  const type = typeof shape === "string" ? shape : kindOf(shape);
  if (!isOf(type, value)) return { at, want: value === undefined ? "present" : `of type ${type.replace("?", "")}` };
  if (type === shape) return undefined;
  const isList = type === "array";
  for (const name in (isList ? value : shape) as object) {
    // What may be missing is not looked at.
    const found =
      !name.endsWith("?") &&
      mismatch(
        (shape as Members)[isList ? 0 : name] as Shape,
        (value as Record<string, unknown>)[name],
        isList ? `${at}[${name}]` : `${at}.${name}`,
      );
    if (found) return found;
  }
  return undefined;
}

/**
 * What a shape names of a value, and nothing else: its members, their texts through `clean`, the rest of them left out.
 * It goes as deep as the shape, however deep the value is.
 */
export function pick(shape: Shape, value: unknown, clean: (text: string) => string): unknown {
  if (typeof shape === "string") {
    if (Object(value) === value) return null;
    const said = clean(`${value}`);
    return said === `${value}` ? value : said;
  }
  if (Array.isArray(shape))
    return Array.isArray(value) ? value.map((item) => pick(shape[0] as Shape, item, clean)) : [];
  const picked: Record<string, unknown> = {};
  // Without the names that every object has: `constructor` is not documented because objects have one.
  const members: Members = { ...(shape as Members), __proto__: null as never };
  for (const [name, inner] of Object.entries(Object(value))) {
    const known = members[name] ?? members[`${name}?`] ?? members["*?"];
    // A map names its members itself.
    if (known !== undefined) picked[clean(name)] = pick(known, inner, clean);
  }
  return picked;
}
