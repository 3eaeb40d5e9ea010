import { read } from "../pointer.js";
import { literalAt } from "./raw-literal.js";
import type { SignedField } from "./types.js";

/**
 * What a signature over joined fields may cover: the values as they are in the text, then the same with the full
 * decimals of amounts. Undefined when a value is missing, when it could not be told where it ends, or when a text holds
 * half a surrogate pair, which bytes don't tell from others: one signature must fit one list of values.
 */
export function joinedFields(
  text: string,
  value: unknown,
  fields: readonly SignedField[],
  separator: string,
): [string, ...string[]] | undefined {
  if (fields.filter(({ free }) => free).length > 1) return undefined;
  const raw: string[] = [];
  const padded: string[] = [];
  for (const { at, decimals, free } of fields) {
    const found = read(value, at);
    const literal = typeof found === "string" ? found : typeof found === "number" ? literalAt(text, at) : undefined;
    if (literal === undefined || (!free && literal.includes(separator)) || /\p{Surrogate}/u.test(literal))
      return undefined;
    raw.push(literal);
    padded.push(decimals === undefined ? literal : withDecimals(literal, decimals));
  }
  const [first, second] = [raw.join(separator), padded.join(separator)];
  return first === second ? [first] : [first, second];
}

/** A plain decimal with exactly so many decimals; any other text, and one that would lose a digit, stays as it is. */
export function withDecimals(literal: string, decimals: number): string {
  const [, whole, digits = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(literal) ?? [];
  const fraction = digits.replace(/0+$/, "");
  if (whole === undefined || fraction.length > decimals) return literal;
  return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
}
