import { away, type Html, html, joined, link } from "./html.js";
import { toGuide } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import type { Source } from "./spec.js";
import type { Words } from "./words.js";

export const gradeTag = (words: Words, grade: Source["grade"]): Html =>
  link(toGuide("reading", "evidence"), words.text(grade), `grade ${grade}`);

/** Where a statement comes from, one line per source. */
export function sourceList(provider: Provider, given: Source | Source[]): Html {
  const items = [given].flat().map(({ page, grade, note }) => {
    const title = away(page, provider.pages.get(page)?.title ?? page);
    return html`<li>${gradeTag(provider.words, grade)} ${title}${note ? html`. ${line(note, provider)}` : ""}</li>`;
  });
  return html`<ul class="sources">${items}</ul>`;
}

/** The same, short, for a field whose source differs from that of its object. */
export function sourceTags(provider: Provider, given: Source | Source[]): Html {
  const items = [given].flat().map(({ page, grade, note }) => {
    const title = away(page, provider.pages.get(page)?.title ?? provider.words.text("source"));
    return html`${gradeTag(provider.words, grade)} ${title}${note ? html`: ${line(note, provider)}` : ""}`;
  });
  return html`<p class="field-source">${joined(items)}</p>`;
}
