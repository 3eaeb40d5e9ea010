// openapi-typescript's doc comments as editors show them best, with nothing in them that the declaration says itself.

/** Tags that repeat the type beside them. */
const REPEATED = /^@(enum \{|constant$)/;
/** What openapi-typescript notes of its own work. */
const NOTE = / \(enum property replaced by openapi-typescript\)$/;

/**
 * Descriptions become the text of their comment instead of a tag, and lose the indentation of a tag. Calls and webhooks
 * are described once, at the client's method and at the event's type; here they keep their summary.
 */
export function tidyComments(text: string): string {
  return text.replace(
    /^(\t*)\/\*\*([\s\S]*?)\*\/\n(?=\t*(.*))/gm,
    (_, indent: string, body: string, declared: string) => {
      const isCall = /^(get|put|post|delete|patch): /.test(declared);
      const lines = isCall ? linesOf(body).slice(0, 1) : plain(linesOf(body));
      return written(lines, indent);
    },
  );
}

const linesOf = (body: string): string[] =>
  body
    .trim()
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*\* ?/, "")
        .trimEnd()
        .replace(NOTE, ""),
    )
    .filter((line, index, all) => line !== "" || (index > 0 && index < all.length - 1));

function plain(lines: readonly string[]): string[] {
  const out: string[] = [];
  let isDescription = false;
  for (const line of lines) {
    if (line.startsWith("@")) isDescription = line.startsWith("@description ");
    if (REPEATED.test(line)) continue;
    if (!isDescription) out.push(line);
    else if (line.startsWith("@description "))
      out.push(...(out.length > 0 ? [""] : []), line.slice("@description ".length));
    else out.push(line.replace(/^ {4}/, ""));
  }
  return out;
}

function written(lines: readonly string[], indent: string): string {
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join("")}${indent} */\n`;
}
