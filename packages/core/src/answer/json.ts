/** Parsed JSON, or what is wrong with the text. */
export type Parsed = { readonly value: unknown } | { readonly problem: string };

// Unrolled: a repeated group would exhaust the stack on a string of some megabytes.
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
// A number of sixteen characters or with an exponent, where a value may start. Most answers have none and need no further look.
const SUSPECT = /(?:^|[[:,\s])-?(?:\d[\d.]{15}|\d[\d.]*[eE])/;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** What has to be the same of a number before and after: its digits, without the zeros around them. */
const digits = (number: string): string => number.replace(/[eE].*|\./g, "").replace(/^0+|0+$/g, "");

/**
 * Parses JSON without losing a digit: an integer outside the safe range, and a number that a double can't hold, is a problem.
 * The reviver of Node 20 does not show the source text, so suspicious texts are scanned for their numbers.
 */
export function parseExact(text: string): Parsed {
  if (text.trim() === "") return { problem: "The body is empty." };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "The body is not JSON." };
  }
  if (SUSPECT.test(text)) {
    for (const [number] of text.replace(STRING, "").matchAll(NUMBER)) {
      const parsed = Number(number);
      if (digits(number) !== digits(String(parsed)) || (Number.isInteger(parsed) && !Number.isSafeInteger(parsed))) {
        return { problem: "The body holds a number that JavaScript cannot hold exactly." };
      }
    }
  }
  return { value };
}
