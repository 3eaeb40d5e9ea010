// English that is left on a page in another language.
import { pairsOf } from "@payspec/spec-model/pairs";
import { registryOf } from "@payspec/spec-model/registry";

/**
 * What stays in English on a Russian page, for it is somebody else's: names of products and of
 * pages, and words that are quoted.
 */
const THEIRS = [
  /Метод [a-z ]+/g, // VIA's pages are called by their methods.
  /Host to host/g, // Bridgepay's name of a way to integrate.
  /Invalid money format\. Should have 2 fraction digits/g, // QIWI's own answer.
  /\btype in\b/g, // A member and its value.
  // What a provider says whose texts are not translated.
  ...registryOf()
    .filter(({ name }) => pairsOf(name).size === 0)
    .flatMap(({ label, purpose, testing }) => [label + purpose, purpose, testing]),
];

/** Latin words in a row outside code: a sentence, or a piece of one, that nobody translated. */
export function englishIn(page: string): string[] {
  const plain = page
    .replace(/<section lang="en">[\s\S]*?<\/section>/g, "·") // what is quoted, and marked so
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, "·")
    .replace(/<\/?(?:a|em|strong|b|i|span|wbr)\b[^>]*>/g, "")
    .replace(/\s(?:title|aria-label|placeholder|alt)="([^"]*)"/g, ">$1<");
  const texts = [...plain.matchAll(/>([^<]+)</g)].map(([, text = ""]) =>
    THEIRS.reduce<string>((left, name) => left.replaceAll(name, "·"), text),
  );
  return texts.flatMap((text) => text.match(/(?<![\w'-])[A-Za-z]+(?: [a-z]{2,}(?![\w-]))+/g) ?? []);
}
