import { markAmounts, wireJson } from "@payspec/spec-model/amounts";
import { deref, type Example, type Media } from "@payspec/spec-model/openapi";
import { disclosure, esc, fence } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { gradeTag } from "./sources.js";

/** The named examples of a body, references followed, their amounts marked for the wire. */
export function examplesOf(provider: Provider, media: Media | undefined): [name: string, example: Example][] {
  return Object.entries(media?.examples ?? {}).map(([name, entry]) => {
    const example = deref(provider.doc, entry);
    return [name, { ...example, value: markAmounts(provider.doc, media?.schema, example.value) }];
  });
}

/** One example: closed, with what it shows and where it comes from. */
export function exampleHtml(provider: Provider, label: string, example: Example, open = false, before = ""): string {
  const sources = [example["x-source"] ?? []].flat();
  const grade = sources[0] ? gradeTag(sources[0].grade) : "";
  const repaired = example["x-repaired"] ? `<p class="repaired">Repaired: ${line(example["x-repaired"], provider)}</p>` : "";
  const text = typeof example.value === "string" ? example.value : wireJson(example.value, 2);
  const summary = `<span class="payload-label">${label}</span> <span class="payload-summary">${esc(example.summary ?? "")}</span>`;
  const origin = grade || repaired ? `<div class="origin">${grade}${repaired}</div>` : "";
  return disclosure(summary, `${origin}${before}${fence(text, "json")}`, "payload", open);
}
