import { firstLines } from "../text-diff.ts";
import type { Said, TextChange } from "../texts.ts";
import { block, count, folded, htmlCode } from "./markdown.ts";

/** Longer lists are cut; the JSON result holds everything. */
const LINES = 200;

/** The changed texts of each provider, each in both languages with what was there before. */
export function textsSection(texts: Readonly<Record<string, readonly TextChange[]>>): string {
  return Object.entries(texts)
    .map(([provider, changes]) =>
      folded(titleOf(provider, changes), block("diff", firstLines(changes.map(lines).join("\n\n"), LINES))),
    )
    .join("\n\n");
}

function titleOf(provider: string, changes: readonly TextChange[]): string {
  const bare = changes.filter(({ after }) => after && after.ru === undefined).length;
  const missing = bare > 0 ? `, ${bare} without Russian` : "";
  return `${count(changes.length, "text")} of ${htmlCode(provider)} in English and Russian${missing}`;
}

/** One line for each language of each version; a language that stayed the same has no sign before it. */
function lines({ before, after }: TextChange): string {
  const of = (language: "en" | "ru", said: Said | undefined) =>
    said && `${language}  ${one(said[language] ?? "(no pair)")}`;
  return (["en", "ru"] as const)
    .flatMap((language) => {
      const [was, is] = [of(language, before), of(language, after)];
      return was === is ? [` ${was}`] : [was && `-${was}`, is && `+${is}`];
    })
    .filter(Boolean)
    .join("\n");
}

const one = (text: string): string => text.replace(/\s+/g, " ");
