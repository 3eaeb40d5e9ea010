import { deref, type Example, type Media } from "@payspec/spec-model/openapi";
import { disclosure, esc, fence } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { gradeTag } from "./sources.js";

/** The named examples of a body, references followed. */
export function examplesOf(provider: Provider, media: Media | undefined): [name: string, example: Example][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [name, deref(provider.doc, example)]);
}

/** One example: closed, with what it shows and where it comes from. */
export function exampleHtml(provider: Provider, label: string, example: Example, open = false, before = ""): string {
  const sources = [example["x-source"] ?? []].flat();
  const grade = sources[0] ? gradeTag(sources[0].grade) : "";
  const repaired = example["x-repaired"] ? `<p class="repaired">Repaired: ${line(example["x-repaired"], provider)}</p>` : "";
  const text = typeof example.value === "string" ? example.value : JSON.stringify(example.value, null, 2);
  const summary = `<span class="payload-label">${label}</span> <span class="payload-summary">${esc(example.summary ?? "")}</span>`;
  const origin = grade || repaired ? `<div class="origin">${grade}${repaired}</div>` : "";
  return disclosure(summary, `${origin}${before}${fence(text, "json")}`, "payload", open);
}
