// Pieces of HTML that every page is made of. A template escapes everything that is not HTML already, so
// that no text of a spec can act.
import { html as template, raw as trusted } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Text that is HTML. A plain string is not: a template escapes it. */
export type Html = HtmlEscapedString;

/** HTML from a template. Lists are joined; false, null and undefined are left out. */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  template(strings, ...values) as Html;

/** Declares a string to be HTML. Only for what a renderer of ours made. */
export const raw = (text: string): Html => trusted(text) as Html;

export const nothing: Html = raw("");

/** Text as HTML. */
export const esc = (text: string): Html => html`${text}`;

/** HTML as text: without tags, entities resolved. */
export const textOf = (given: Html | string): string =>
  String(given)
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

export const code = (text: string): Html => html`<code>${text}</code>`;

export const link = (href: string, content: Html | string, className?: string): Html =>
  html`<a${className ? html` class="${className}"` : ""} href="${href}">${content}</a>`;

/** A link to another site. It opens in the same tab, as links do, and tells the target nothing. */
export const away = (href: string, content: Html | string): Html =>
  /^https?:\/\//.test(href) ? html`<a class="away" href="${href}" rel="noreferrer">${content}</a>` : html`${content}`;

/** A heading that can be linked to. Its link is named by the heading itself. */
export const heading = (level: 2 | 3 | 4, id: string, content: Html | string): Html =>
  raw(
    String(
      html`<h${level} id="${id}">${content} <a class="header-anchor" href="#${id}" aria-labelledby="${id}"></a></h${level}>`,
    ),
  );

/** Pieces one after another, each on its own line; empty ones are left out. */
export const blocks = (...parts: readonly (Html | string | false | undefined)[]): Html =>
  joined(
    parts.filter((part): part is Html | string => part !== false && part !== undefined && String(part) !== ""),
    "\n",
  );

/** Pieces with something between them. */
export const joined = (parts: readonly (Html | string)[], between: Html | string = " "): Html =>
  html`${parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]))}`;

export const badge = (kind: string, content: Html | string): Html =>
  html`<span class="badge ${kind}">${content}</span>`;

export const method = (name: string): Html => html`<span class="method ${name.toLowerCase()}">${name}</span>`;

/**
 * A table that scrolls by itself when it is wider than the page, also by keyboard. With `named`, each row's first cell
 * is its header and the table becomes a list of blocks on a phone, where each cell says its column.
 */
export function table(
  label: string,
  head: readonly (Html | string)[],
  rows: readonly (readonly (Html | string)[])[],
  named = false,
): Html {
  const isEmpty = (cell: Html | string) => String(cell) === "";
  const headers = head.map((cell) => (isEmpty(cell) ? html`<td></td>` : html`<th scope="col">${cell}</th>`));
  const column = head.map(textOf);
  const cellOf = (cell: Html | string, index: number): Html => {
    if (!named || (index > 0 && isEmpty(cell))) return html`<td>${cell}</td>`;
    return index === 0
      ? html`<th scope="row">${cell}</th>`
      : html`<td data-column="${column[index]}"><span>${cell}</span></td>`;
  };
  const body = rows.map((row) => html`<tr>${row.map(cellOf)}</tr>`);
  return html`<div class="table${named ? " named" : ""}" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${headers}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The same without links, for places that are controls themselves. */
export const withoutLinks = (content: Html): Html => raw(String(content).replace(/<\/?a\b[^>]*>/g, ""));

/** One part of a page that opens on demand. */
export const disclosure = (summary: Html | string, content: Html | string, className = "more", open = false): Html =>
  html`<details class="${className}"${open ? raw(" open") : ""}><summary>${summary}</summary>
${content}
</details>`;

/** One entry of a page's list of contents. */
export interface TocEntry {
  readonly text: string;
  readonly href: string;
}

/** The second-level headings of a page, for its list of contents. */
export const headingsOf = (body: Html): TocEntry[] =>
  [...String(body).matchAll(/<h2 id="([^"]+)"[^>]*>(.*?) <a class="header-anchor"/g)].map(([, id, text = ""]) => ({
    text: textOf(text),
    href: `#${id}`,
  }));

/** The same as a row of links, for pages whose second column is taken. */
export function jumpList(label: string, body: Html): Html {
  const links = headingsOf(body).map(({ text, href }) => html`<li>${link(href, text)}</li>`);
  return links.length < 2 ? nothing : html`<nav aria-label="${label}"><ul class="jump">${links}</ul></nav>`;
}

/** A page before the shell is put around it. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly layout: "home" | "guide" | "reference";
  readonly kind: string;
  /** Name of the provider whose part of the menu is open. */
  readonly provider?: string;
  readonly toc?: readonly TocEntry[];
  /** Whether the page has a list that can be filtered. */
  readonly filter?: boolean;
  readonly before?: TocEntry | undefined;
  readonly after?: TocEntry | undefined;
  readonly body: Html;
}
