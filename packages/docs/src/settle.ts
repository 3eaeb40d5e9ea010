import type { FoundOperation } from "@payspec/spec-model/openapi";
import { settleWords } from "@payspec/spec-model/reconcile-words";
import { blocks, heading, table } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { gradeTag } from "./sources.js";

/** How a lost answer of an operation is settled, in words; empty for one that only reads. */
export function settleHtml(provider: Provider, { operation }: FoundOperation, here: string): string {
  const words = settleWords(operation);
  if (!words) return "";
  const rows = words.signs.map(({ sign, means, source }) => [
    line(sign, provider, here),
    line(means, provider, here),
    `${gradeTag(source.grade)}${source.note ? ` ${line(source.note, provider, here)}` : ""}`,
  ]);
  return blocks(
    heading(2, "lost-answer", "When the answer is lost"),
    `<p>${line(words.ask, provider, here)}</p>`,
    rows.length > 0 && table("What the signs mean", ["Sign", "What it means", "Evidence"], rows),
    ...words.more.map((text) => `<p>${line(text, provider, here)}</p>`),
  );
}
