import type { Source } from "@payspec/spec-model/openapi";
import { away, esc, link } from "./html.js";
import { toGuide } from "./links.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";

export const GRADES = ["documented", "example", "observed", "inferred"] as const;

/** What a grade of evidence means, in a reader's words. */
export const gradeMeaning: Readonly<Record<Source["grade"], string>> = {
  documented: "stated by the provider",
  example: "seen only in a payload that the provider printed",
  observed: "seen in public code of others",
  inferred: "our reading, nobody states it",
};

export const gradeTag = (grade: Source["grade"]): string => link(toGuide("reading", "evidence"), esc(grade), `grade ${grade}`);

/** Where a statement comes from, one line per source. */
export function sourceList(provider: Provider, given: Source | Source[]): string {
  const items = [given]
    .flat()
    .map(
      ({ page, grade, note }) =>
        `<li>${gradeTag(grade)} ${away(page, esc(provider.pages.get(page)?.title ?? page))}${note ? `. ${line(note, provider)}` : ""}</li>`,
    );
  return `<ul class="sources">${items.join("")}</ul>`;
}

/** The same, short, for a field whose source differs from that of its object. */
export function sourceTags(provider: Provider, given: Source | Source[]): string {
  const items = [given]
    .flat()
    .map(
      ({ page, grade, note }) =>
        `${gradeTag(grade)} ${away(page, esc(provider.pages.get(page)?.title ?? "source"))}${note ? `: ${line(note, provider)}` : ""}`,
    );
  return `<p class="field-source">${items.join(" ")}</p>`;
}
