/** A name as types are written. */
export const title = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** A doc comment; empty lines never occur twice. */
export function comment(lines: readonly string[], indent = ""): string {
  const text = lines
    .flatMap((line) => line.split("\n"))
    .map((line) => line.replaceAll("*/", "* /").trimEnd())
    .filter((line, index, all) => line !== "" || (index > 0 && all[index - 1] !== ""));
  while (text.at(-1) === "") text.pop();
  if (text.length === 1) return `${indent}/** ${text[0]} */`;
  return `${indent}/**\n${text.map((line) => `${indent} *${line && ` ${line}`}`).join("\n")}\n${indent} */`;
}

/** A text of a spec as one line of a comment, a sentence or a template: nothing in it closes the text that holds it. */
export const line = (text: string): string =>
  text.trim().replace(/\s+/g, " ").replaceAll("*/", "* /").replace(/[`\\]/g, "'").replaceAll("${", "$ {");
