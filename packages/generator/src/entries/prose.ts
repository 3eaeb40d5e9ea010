// Doc comments made of paragraphs: of the spec's words, and of provider.yaml's.
import { comment } from "../words.ts";

const WIDTH = 117;

/**
 * A doc comment of paragraphs, with a line between them. A tag (`@param`) and the tags that follow are one
 * paragraph; code stays as it is.
 */
export function prose(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const lines = paragraphs
    .filter((text) => text !== undefined && text !== "")
    .map((text) => (text as string).split("\n").flatMap((line) => wrapped(line, WIDTH - indent.length)));
  return comment(
    lines.flatMap((part, index) => (index === 0 ? part : ["", ...part])),
    indent,
  );
}

/** An example of code, as a paragraph. */
export const shown = (code: string): string => ["@example", "```ts", code.trimEnd(), "```"].join("\n");

/** The paragraphs of a text, each on one line. */
export const paragraphsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " "));

/** A line of prose in lines of at most so many columns. Code is shorter than that, and stays as it is. */
function wrapped(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1) as string;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
