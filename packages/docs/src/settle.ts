import { settleWords } from "@payspec/spec-model/reconcile-words";
import { blocks, type Html, heading, html, nothing, table } from "./html.js";
import { line } from "./prose.js";
import type { Provider } from "./provider.js";
import { gradeTag } from "./sources.js";
import type { FoundOperation } from "./spec.js";

/** How a lost answer of an operation is settled, in words; nothing for one that only reads. */
export function settleHtml(provider: Provider, { operation }: FoundOperation, here: string): Html {
  const { words } = provider;
  const settled = settleWords(operation);
  if (!settled) return nothing;
  const text = (sentence: string) => line(provider.translated(sentence), provider, here);
  const rows = settled.signs.map(({ sign, means, source }) => [
    text(sign),
    text(means),
    html`${gradeTag(words, source.grade)}${source.note ? html` ${line(source.note, provider, here)}` : ""}`,
  ]);
  return blocks(
    heading(2, "lost-answer", words.text("When the answer is lost")),
    html`<p>${text(settled.ask)}</p>`,
    rows.length > 0 &&
      table(
        words.text("What the signs mean"),
        [words.text("Sign"), words.text("What it means"), words.text("Evidence")],
        rows,
      ),
    ...settled.more.map((sentence) => html`<p>${text(sentence)}</p>`),
  );
}
