import MarkdownIt from "markdown-it";
import { codeBlock } from "./code.js";
import { html } from "./html.js";

/** What a renderer is given with a text. */
export interface MarkdownContext {
  /** Where a name in code leads, if it does. */
  readonly addressOf?: (name: string) => string | undefined;
  /** What the tables of the text are called. */
  readonly label?: string;
}

/** Links lead to the web, to mail or within the site; nothing else is followed. */
const allowed = (address: string): boolean => /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(address.trim());

/** A renderer whose raw HTML is text: what a spec or a guide says can't act on the page. */
export function renderer() {
  const markdown = new MarkdownIt({ html: false, linkify: false });
  markdown.validateLink = allowed;
  markdown.disable("image"); // The site shows nothing from elsewhere.
  const rules = markdown.renderer.rules;
  rules.code_inline = (tokens, index, _options, env) => {
    const name = tokens[index]?.content ?? "";
    const shown = html`<code>${name}</code>`;
    const inLink = tokens
      .slice(0, index)
      .reduce((depth, { type }) => depth + (type === "link_open" ? 1 : type === "link_close" ? -1 : 0), 0);
    const address = inLink > 0 ? undefined : (env as MarkdownContext | undefined)?.addressOf?.(name);
    return String(address ? html`<a href="${address}">${shown}</a>` : shown);
  };
  rules.fence = (tokens, index) => String(codeBlock(tokens[index]?.content ?? "", tokens[index]?.info.trim() ?? ""));
  rules.table_open = (_tokens, _index, _options, env) =>
    String(
      html`<div class="table" role="region" aria-label="${(env as MarkdownContext | undefined)?.label ?? "Table"}" tabindex="0"><table>`,
    );
  rules.table_close = () => "</table></div>\n";
  rules.link_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (/^https?:/i.test(String(token?.attrGet("href") ?? ""))) token?.attrSet("rel", "noreferrer");
    return self.renderToken(tokens, index, options);
  };
  return markdown;
}

const markdown = renderer();
const lines = new Map<string, string>();

/** Markdown as HTML. */
export const blockMarkdown = (text: string, context: MarkdownContext = {}): string =>
  markdown.render(text, { ...context }).trim();

/** One line of Markdown as HTML, without a paragraph around it. */
export function inlineMarkdown(text: string, context?: MarkdownContext): string {
  const flat = text.trim().replace(/\s*\n\s*/g, " ");
  if (context) return markdown.renderInline(flat, { ...context });
  const known = lines.get(flat) ?? markdown.renderInline(flat, {});
  lines.set(flat, known);
  return known;
}
