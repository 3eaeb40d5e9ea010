// Small pieces of Markdown. Text that a pull request brings is only ever code: in code no link,
// image or mention comes to life.
import { markdownTable } from "markdown-table";

/** Code in a line, whatever it holds. */
export const code = (text: string): string =>
  `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replace(/\s+/g, " ")}\``;

/** Code within HTML, such as the title of a fold. */
export const htmlCode = (text: string): string =>
  `<code>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/\s+/g, " ")}</code>`;

/** A table; its columns are not padded, since nobody reads its text. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([header, ...rows], { alignDelimiters: false });

export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;

/** A block of code that its content can't end. */
export function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** `1 change`, `2 changes`. */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
