import { markAmounts, wireJson } from "@payspec/spec-model/amounts";
import { codeBlock } from "./code.js";
import { disclosure, type Html, html, nothing } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { gradeTag } from "./sources.js";
import { deref, type Example, type Media } from "./spec.js";

/** The named examples of a body, references followed, their amounts marked for the wire. */
export function examplesOf(provider: Provider, media: Media | undefined): [name: string, example: Example][] {
  return Object.entries(media?.examples ?? {}).map(([name, entry]) => {
    const example = deref(provider.doc, entry);
    return [name, { ...example, value: markAmounts(provider.doc, media?.schema, example.value) }];
  });
}

/** One example: what it shows, where it comes from, the payload. */
export function exampleHtml(provider: Provider, label: Html | string, example: Example, open = false): Html {
  const sources = [example["x-source"] ?? []].flat();
  const grade = sources[0] ? gradeTag(provider.words, sources[0].grade) : nothing;
  const repaired = example["x-repaired"]
    ? html`<p class="repaired">${provider.words.html("Repaired: {how}", { how: line(example["x-repaired"], provider) })}</p>`
    : nothing;
  const text = typeof example.value === "string" ? example.value : wireJson(example.value, 2);
  const summary = html`<span class="payload-label">${label}</span> <span class="payload-summary">${example.summary ?? ""}</span>`;
  const origin = sources[0] || example["x-repaired"] ? html`<div class="origin">${grade}${repaired}</div>` : nothing;
  return disclosure(summary, html`${origin}${codeBlock(text, "json")}`, "payload", open);
}
