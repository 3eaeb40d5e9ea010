// A number of sixteen characters or with an exponent, where a value may start. Most answers have
// none and need no further look.
const SUSPECT = /(^|[[:,\s])-?\d[\d.]*([eE]|[\d.]{15})/;
// Longer ones have more digits than any double.
const LONGEST = 99;

/** What has to be the same of a number before and after: its digits, without the zeros around them. */
const digits = (number: string): string => number.replace(/e.*|\./gi, "").replace(/^0+|0+$/g, "");

/**
 * Parses JSON without losing a digit: an integer outside the safe range, and a number that a double can't hold, is a
 * problem. The reviver of Node 20 does not show the source text, so suspicious texts are scanned for their numbers.
 */
export function parseExact(text: string): readonly [problem: string, value?: unknown] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [text.trim() ? "The body is not JSON." : "The body is empty."];
  }
  // Strings go first: their escapes, then they themselves. No group repeats, so none exhausts the stack on
  // a string of some megabytes.
  const bare = SUSPECT.test(text) ? text.replace(/\\./g, "").replace(/"[^"]*"/g, "") : "";
  for (const [number] of bare.matchAll(/\d[\d.eE+-]*/g)) {
    if (number.length > LONGEST || digits(number) !== digits(`${+number}`) || +number >= 2 ** 53)
      return ["The body holds a number that JavaScript cannot hold exactly."];
  }
  return ["", value];
}
