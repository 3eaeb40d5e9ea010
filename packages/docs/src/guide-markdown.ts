import type { Token } from "markdown-it";
import { badge, type Html, html, raw } from "./html.js";
import { renderer } from "./markdown.js";

/** What the renderer of guides knows about the text around a part. */
interface Around {
  readonly above: string;
}

const markdown = renderer();
const ID = /^(.+?) \{#([a-z0-9-]+)\}$/;

markdown.core.ruler.push("heading_ids", ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 1];
    const [, , id] = ID.exec(inline?.content ?? "") ?? [];
    if (token.type !== "heading_open" || !inline || !id) continue;
    token.attrSet("id", id);
    const last = inline.children?.at(-1);
    if (last) last.content = last.content.replace(/ \{#[a-z0-9-]+\}$/, "");
  }
});

const { rules } = markdown.renderer;
rules.heading_close = (tokens, index) => {
  const id = tokens[index - 2]?.attrGet("id");
  const anchor = id ? html` <a class="header-anchor" href="#${id}" aria-labelledby="${id}"></a>` : "";
  return `${anchor}</${tokens[index]?.tag}>\n`;
};

/**
 * A table in a box that scrolls by itself, named for its section and its rows. Wide ones keep the
 * names of their rows in sight.
 */
rules.table_open = (tokens, index, _options, env) => {
  const here = tokens.slice(0, index).findLastIndex(({ type }) => type === "heading_open");
  const above = [...(env as unknown as Around).above.matchAll(/^##? (.+?)(?: \{#.+\})?$/gm)].at(-1)?.[1];
  const section = here < 0 ? above : tokens[here + 1]?.content.replace(ID, "$1");
  const columns = headOf(tokens, index);
  const label = [section ?? "", columns[0] ?? ""].filter(Boolean).join(": ").replace(/[`*]/g, "");
  const opened = html`<div class="table${columns.length > 4 ? " wide" : ""}" role="region" aria-label="${label || "Table"}" tabindex="0">`;
  return String(opened).concat("<table>");
};

function headOf(tokens: readonly Token[], from: number): string[] {
  const end = tokens.findIndex(({ type }, index) => index > from && type === "thead_close");
  return tokens.slice(from, end).flatMap(({ type, content }) => (type === "inline" ? [content.trim()] : []));
}

const VERDICTS: Readonly<Record<string, string>> = {
  holds: "good",
  missed: "stop",
  undecided: "careful",
  "no verdict": "careful",
  достигнута: "good",
  "не достигнута": "stop",
  "не решено": "careful",
  "без вывода": "careful",
};
const VERDICT = new RegExp(`(<td[^>]*>)<strong>(${Object.keys(VERDICTS).join("|")})</strong>`, "g");

/** A part of a guide as HTML. `whole` is the guide's text, of which the part is a piece. */
export function guideMarkdown(part: string, whole: string): Html {
  const above = whole.slice(0, whole.indexOf(part));
  const text = markdown.render(part, { above } satisfies Around);
  return raw(
    text.replace(
      VERDICT,
      (_, open: string, verdict: string) => `${open}${badge(VERDICTS[verdict] ?? "careful", verdict)}`,
    ),
  );
}
