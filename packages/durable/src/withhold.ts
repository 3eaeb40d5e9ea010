import { createHash } from "node:crypto";
import type { SensitiveClass } from "@payspec/core/settle";

/** An input without what must not be stored. */
export interface Withheld {
  /** JSON text, null in place of what is withheld. */
  readonly text: string;
  /** JSON Pointers of what is withheld. */
  readonly at: readonly string[];
}

/**
 * Takes out values of sensitive names, whatever looks like a card number, and what JSON can't hold
 * (files). `keep` names may stay.
 */
export function withhold(
  value: unknown,
  sensitive: Readonly<Record<string, SensitiveClass>>,
  keep: readonly string[] = [],
): Withheld {
  const at: string[] = [];
  const without = (here: unknown, pointer: string, name: string): unknown => {
    const hidden =
      Object.hasOwn(sensitive, name) && !(keep.includes(name) && KEEPABLE.has(sensitive[name] as SensitiveClass));
    if (here === null || here === undefined) return here;
    if (hidden || (typeof here !== "object" && looksLikeCard(String(here))) || isFile(here)) {
      at.push(pointer);
      return null;
    }
    if (typeof here === "bigint") return String(here);
    if (typeof here !== "object") return here;
    const plain = "toJSON" in here && typeof here.toJSON === "function" ? (here.toJSON() as unknown) : here;
    if (plain === null || typeof plain !== "object") return without(plain, pointer, name);
    if (Array.isArray(plain)) return plain.map((item, index) => without(item, `${pointer}/${index}`, name));
    const members = Object.entries(plain).filter(([key]) => !looksLikeCard(key));
    return Object.fromEntries(members.map(([key, inner]) => [key, without(inner, `${pointer}/${key}`, key)]));
  };
  return { text: JSON.stringify(without(value, "", "") ?? null), at };
}

/** Card numbers and codes are kept by nobody's wish. */
const KEEPABLE = new Set<SensitiveClass>(["token", "personal"]);

const isFile = (value: unknown): boolean =>
  value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/**
 * 13 to 19 digits, perhaps in groups, that pass the check of ISO/IEC 7812-1, or begin like the cards of
 * Uzbekistan, which need not pass it.
 */
export function looksLikeCard(text: string): boolean {
  return [...text.matchAll(/(?<![\dA-Za-z])\d(?:[ -]?\d){12,18}(?![\dA-Za-z])/g)].some(([found]) => {
    const digits = found.replaceAll(/\D/g, "");
    return passesLuhn(digits) || /^(8600|9860|5614)\d{12}$/.test(digits);
  });
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 && !/^0+$/.test(digits);
}

/**
 * SHA-256 over an operation and its stored input, whatever the order of its members. What is withheld is not a part of
 * it: a hash over a card number is one that can be guessed.
 */
export function fingerprintOf(operationId: string, stored: string): string {
  return sha256(`${operationId}\n${JSON.stringify(sorted(JSON.parse(stored)))}`);
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted((value as Record<string, unknown>)[key])]),
  );
}

/** JSON Pointers of where two stored inputs differ. What is withheld is null in both. */
export function differingAt(before: unknown, now: unknown, at = ""): string[] {
  if (before === now) return [];
  const [old, fresh] = [before, now] as Readonly<Record<string, unknown>>[];
  if (!old || !fresh || typeof old !== "object" || typeof fresh !== "object") return [at];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((name) =>
    differingAt(old[name], fresh[name], `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}
