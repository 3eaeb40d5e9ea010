import { markdownTable } from "markdown-table";
import { type Spread, show } from "./stats.ts";

/** A table whose first column is text and whose others are numbers, but for those named in `words`. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  words: readonly number[] = [],
): string {
  const align = head.map((_, index) => (index === 0 || words.includes(index) ? null : "right"));
  const texts = rows.map((row) => row.map(String));
  return markdownTable([head, ...texts], { align, alignDelimiters: false });
}

export const count = (value: number): string => value.toLocaleString("en-US");

/** A median alone where a single run has no spread. */
export const seconds = (spread: Spread, runs = 2, digits = 1): string =>
  runs > 1 ? show(spread, digits) : spread.median.toFixed(digits);

/** Names are Markdown with ours in bold. */
export const plain = (name: string): string => name.replaceAll("*", "");
export const isOurs = (name: string): boolean => name.includes("**");
