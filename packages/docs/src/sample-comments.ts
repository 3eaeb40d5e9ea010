// Comments of samples in the language of the page. The code itself is the same everywhere; the English
// comment is the key of its pair.
import { esc, textOf } from "./html.js";
import type { Words } from "./words.js";

/** What is not a sentence: the name of a file, a value, a list of names, or what is in Russian already. */
const KEPT = /^(?:[\w./-]+|[^a-z]*|\[.*\])$|[а-яё]/i;
const COMMENT = /^(\s*(?:\/\/|\/\*\*|#) )(.*?)( \*\/)?$/;

function translated(comment: string, words: Words): string {
  const [, open = "", said = "", close = ""] = COMMENT.exec(comment) ?? [];
  return said === "" || KEPT.test(said) ? comment : `${open}${words.text(said)}${close}`;
}

/** By language: each comment as it is coloured, once. */
const coloured = new WeakMap<Words, Map<string, string>>();

/** The comments in a page, by the colour that they have. */
export function commentsOfPage(page: string, words: Words): string {
  if (words.language === "en") return page;
  const known = coloured.get(words) ?? new Map<string, string>();
  coloured.set(words, known);
  return page.replace(/(?<=<span class="t-comment">)[^<]+/g, (text) => {
    const shown = known.get(text) ?? String(esc(translated(textOf(text), words)));
    known.set(text, shown);
    return shown;
  });
}

/** The comments in a block of code. */
export const commentsOfCode = (code: string, words: Words): string =>
  words.language === "en"
    ? code
    : code.replace(
        /(^|[\s;])((?:\/\/|\/\*\*) .*)$/gm,
        (_, before: string, comment: string) => before + translated(comment, words),
      );
