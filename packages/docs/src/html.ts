// Pieces of HTML that every page is made of. Pages are Markdown files that VitePress compiles: HTML blocks end at an empty line,
// so nothing here writes one except around fenced code.

/** Text as HTML. Vue reads pages as templates, so that two opening braces have to be hidden from it. */
export const esc = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("{{", "{&#123;");

export const code = (text: string): string => `<code>${esc(text)}</code>`;

export const link = (href: string, html: string, className?: string): string =>
  `<a${className ? ` class="${className}"` : ""} href="${esc(href)}">${html}</a>`;

/** A link to another site. It opens in the same tab, as links do, and tells the target nothing. */
export const away = (href: string, html: string): string => `<a class="away" href="${esc(href)}" rel="noreferrer">${html}</a>`;

/** A heading that can be linked to. */
export function heading(level: 2 | 3 | 4, id: string, text: string, html = esc(text)): string {
  return `<h${level} id="${id}">${html} <a class="header-anchor" href="#${id}" aria-label="Link to ${esc(text)}">#</a></h${level}>`;
}

/** Fenced code, which VitePress highlights. */
export const fence = (text: string, language: string): string => `\n\n\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\`\n\n`;

/** Blocks of HTML one after another; empty ones are left out. */
export const blocks = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join("\n");

export const badge = (kind: string, text: string): string => `<span class="badge ${kind}">${esc(text)}</span>`;

export const method = (name: string): string => `<span class="method ${name.toLowerCase()}">${name}</span>`;

/**
 * A table that scrolls by itself when it is wider than the page, also by keyboard. With `named`, each row's first cell is its header and
 * the table becomes a list of blocks on a phone, where each cell says its column.
 */
export function table(label: string, head: readonly string[], rows: readonly (readonly string[])[], named = false): string {
  const headers = head.map((cell) => (cell === "" ? "<td></td>" : `<th scope="col">${cell}</th>`)).join("");
  const column = head.map((cell) => esc(cell.replace(/<[^>]+>/g, "")));
  const cell = (html: string, index: number) => {
    if (!named) return `<td>${html}</td>`;
    return index === 0
      ? `<th scope="row">${html}</th>`
      : html === ""
        ? "<td></td>"
        : `<td data-column="${column[index]}"><span>${html}</span></td>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  return `<div class="table${named ? " named" : ""}" role="region" aria-label="${esc(label)}" tabindex="0"><table><thead><tr>${headers}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The same without links, for places that are controls themselves. */
export const withoutLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, "");

/** One part of a page that opens on demand. */
export const disclosure = (summary: string, content: string, className = "more", open = false): string =>
  blocks(`<details class="${className}"${open ? " open" : ""}><summary>${summary}</summary>`, content, "</details>");

/** The second-level headings of a page, for its list of contents. */
export const headingsOf = (html: string): { text: string; href: string }[] =>
  [...html.matchAll(/<h2 id="([^"]+)">(.*?) <a class="header-anchor"/g)].map(([, id, text]) => ({
    text: (text as string).replace(/<[^>]+>/g, ""),
    href: `#${id}`,
  }));

/** The same as a row of links, for pages whose second column is taken. */
export function jumpList(html: string): string {
  const links = headingsOf(html).map(({ text, href }) => `<li>${link(href, text)}</li>`);
  return links.length < 2 ? "" : `<nav aria-label="On this page"><ul class="jump">${links.join("")}</ul></nav>`;
}

/** A file in VitePress's source folder: front matter, then the page. */
export function page(front: Record<string, unknown>, body: string): string {
  return `---\n${Object.entries({ toc: headingsOf(body), ...front })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n\n${body.trim()}\n`;
}

/** "a", "a and b", "a, b and c". */
export const list = (items: readonly string[], word = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;

export const plural = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`;
