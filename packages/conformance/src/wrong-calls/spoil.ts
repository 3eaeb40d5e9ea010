// What a hurried integrator gets wrong in a body: a letter of a field, a field left out, a value that
// is not one of the listed ones.
import type { Document } from "@payspec/spec-model/openapi";
import type { Rule } from "../fuzz/schema.ts";
import { isObject, type Place, placesOf } from "./places.ts";

/** A body with exactly one mistake. */
export interface Spoilt {
  readonly mistake: "misspelt" | "missing" | "no such value";
  /** Where the mistake is in the right body. */
  readonly pointer: string;
  readonly body: unknown;
  /** Where the compiler should point to in the wrong one. */
  readonly blamed: string;
  /** What its message should say. */
  readonly says: readonly string[];
}

/** Every mistake that can be made once in a documented body, at each depth. */
export function spoil(doc: Document, schema: Rule, body: unknown): readonly Spoilt[] {
  return placesOf(doc, schema, body).flatMap((place) => {
    if (isObject(place.value))
      return Object.keys(place.value).flatMap((name) => [
        ...misspelt(body, place, name),
        ...missing(body, place, name),
      ]);
    return noSuchValue(body, place);
  });
}

function misspelt(body: unknown, { path, value }: Place, name: string): readonly Spoilt[] {
  const wrong = misspell(name);
  const renamed = Object.entries(value as object).map(([key, inner]) => [key === name ? wrong : key, inner]);
  // Two swapped letters are too far off a shorter name for the compiler to guess it.
  const says = [`'${wrong}'`, ...(name.length > 4 ? [`Did you mean to write '${name}'?`] : [])];
  const where = { pointer: pointerOf([...path, name]), blamed: pointerOf([...path, wrong]), says };
  return [{ mistake: "misspelt", body: replaced(body, path, Object.fromEntries(renamed)), ...where }];
}

function missing(body: unknown, { path, value, ways }: Place, name: string): readonly Spoilt[] {
  if (ways.length === 0 || !ways.every(({ required }) => required?.includes(name))) return [];
  const { [name]: _, ...rest } = value as Record<string, unknown>;
  const where = { pointer: pointerOf([...path, name]), blamed: pointerOf(path), says: [`'${name}'`] };
  return [{ mistake: "missing", body: replaced(body, path, rest), ...where }];
}

function noSuchValue(body: unknown, { path, value, ways }: Place): readonly Spoilt[] {
  if (typeof value !== "string" || ways.length === 0 || !ways.every((way) => way.enum || way.const !== undefined))
    return [];
  const wrong = misspell(value);
  const pointer = pointerOf(path);
  return [
    { mistake: "no such value", body: replaced(body, path, wrong), pointer, blamed: pointer, says: [`"${wrong}"`] },
  ];
}

/** Two letters in the wrong order, or one twice where that changes nothing. */
export function misspell(word: string): string {
  const at = Math.max(0, Math.floor(word.length / 2) - 1);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return swapped === word ? word + word.slice(-1) : swapped;
}

const pointerOf = (path: readonly string[]): string => path.map((part) => `/${part}`).join("");

function replaced(body: unknown, [first, ...rest]: readonly string[], by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(body))
    return body.map((inner, index) => (String(index) === first ? replaced(inner, rest, by) : inner));
  return Object.fromEntries(
    Object.entries(body as object).map(([name, inner]) => [name, name === first ? replaced(inner, rest, by) : inner]),
  );
}
