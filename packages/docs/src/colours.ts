import ts from "typescript";
import { esc, type Html, html, joined, raw } from "./html.js";

/** What a piece of code is; the colours are in theme/look.css. */
type Kind = "comment" | "keyword" | "string" | "number" | "function";

const KINDS: Partial<Record<ts.TokenClass, Kind>> = {
  [ts.TokenClass.Comment]: "comment",
  [ts.TokenClass.Keyword]: "keyword",
  [ts.TokenClass.StringLiteral]: "string",
  [ts.TokenClass.RegExpLiteral]: "string",
  [ts.TokenClass.NumberLiteral]: "number",
};
const CONSTANTS = /^(?:true|false|null|undefined)$/;
const classifier = ts.createClassifier();

const coloured = (kind: Kind | undefined, text: string): Html =>
  kind ? html`<span class="t-${kind}">${text}</span>` : esc(text);

/**
 * TypeScript and JSON as editors colour them, line by line. A name before a parenthesis is a function's; one before
 * a colon in JSON a member's.
 */
function script(text: string, isJson: boolean): Html {
  let state = ts.EndOfLineState.None;
  const lines = text.split("\n").map((line) => {
    const { entries, finalLexState } = classifier.getClassificationsForLine(line, state, false);
    state = finalLexState;
    let at = 0;
    const pieces = entries.map(({ length, classification }) => {
      const piece = line.slice(at, at + length);
      at += length;
      if (CONSTANTS.test(piece)) return coloured("number", piece);
      const isMember = line[at - length - 1] === "." || (line[at] === ":" && piece !== "default");
      const kind = classification === ts.TokenClass.Keyword && isMember ? ts.TokenClass.Identifier : classification;
      const isNamed = isJson
        ? kind === ts.TokenClass.StringLiteral && line[at] === ":"
        : kind === ts.TokenClass.Identifier && line[at] === "(";
      return coloured(isNamed ? "function" : KINDS[kind], piece);
    });
    return joined(pieces, "");
  });
  return joined(lines, "\n");
}

/** A request: its method, the names of its headers, and a body in JSON. */
function request(text: string): Html {
  const [head = "", body] = text.split(/\n\n(?=[{[])/);
  const shown = String(esc(head))
    .replace(/^[A-Z]+(?= )/, (method) => String(coloured("keyword", method)))
    .replace(/^[\w-]+(?=: )/gm, (name) => String(coloured("function", name)));
  return body === undefined ? raw(shown) : joined([raw(shown), script(body, true)], "\n\n");
}

/** Commands: what follows `#` is said to the reader. */
const commands = (text: string): Html =>
  joined(
    text.split("\n").map((line) => {
      const [, command = line, comment = ""] = /^(.*?)((?:^|\s)#.*)?$/.exec(line) ?? [];
      return html`${command}${comment && coloured("comment", comment)}`;
    }),
    "\n",
  );

/** Code with its colours, or as it is in a language without any. */
export function colours(text: string, language: string): Html {
  if (language === "ts" || language === "js") return script(text, false);
  if (language === "json") return script(text, true);
  if (language === "http") return request(text);
  return language === "sh" ? commands(text) : esc(text);
}
