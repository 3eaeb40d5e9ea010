// Translations: lists of pairs, each an English text and the same in another language. The English text is the key, so
// that an edited text is missing until its pair is looked at again, and nothing has to be counted or numbered.
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Document } from "./openapi.ts";
import { operationsOf } from "./openapi.ts";
import { root } from "./providers.ts";
import { settleWords } from "./reconcile-words.ts";
import { mapMarkdown, mapTexts, textsOf } from "./texts.ts";

/** English text → text of the language. */
export type Pairs = ReadonlyMap<string, string>;

/** The texts of a provider for people, wherever they are. */
export interface ProviderTexts {
  readonly doc: Document;
  /** workflows.arazzo.yaml, parsed. */
  readonly arazzo: unknown;
  /** gaps.md. */
  readonly gaps: string;
  /** By address: the pages that sources.yaml lists. */
  readonly pages: ReadonlyMap<string, SourcePage>;
  /** What provider.yaml says for readers: its purpose, and how it is tried without money. */
  readonly said: readonly string[];
}

/** A page that statements of a spec rest on. */
export interface SourcePage {
  readonly title: string;
  /** Day on which it was read, YYYY-MM-DD. */
  readonly read: string;
}

/** White space at the ends and line breaks of the source are not part of a text. */
export const keyOf = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) =>
      /^(?:[-*|]|\d+\.) /m.test(paragraph) ? paragraph.replace(/[ \t]+$/gm, "") : paragraph.replace(/\s*\n\s*/g, " "),
    )
    .join("\n\n");

/**
 * Reads a file of pairs; none without the file. Throws, with the place, for what is not a pair
 * and for a text that has two.
 */
export function readPairs(file: string): Pairs {
  if (!existsSync(file)) return new Map();
  const pairs = new Map<string, string>();
  for (const [index, entry] of (parse(readFileSync(file, "utf8")) as { en?: unknown; ru?: unknown }[]).entries()) {
    const { en, ru } = entry;
    if (typeof en !== "string" || typeof ru !== "string" || ru.trim() === "")
      throw new Error(`${file}: entry ${index + 1} needs a text \`en\` and a text \`ru\`.`);
    if (pairs.has(keyOf(en))) throw new Error(`${file}: entry ${index + 1} repeats "${en.slice(0, 60)}".`);
    pairs.set(keyOf(en), ru.trim());
  }
  return pairs;
}

export const pairsOf = (provider: string, specs = `${root}specs`): Pairs => readPairs(`${specs}/${provider}/ru.yaml`);

/** Every different text of a provider, in reading order, the sentences that are made from its extensions included. */
export function providerTexts({ doc, arazzo, gaps, pages, said }: ProviderTexts): string[] {
  const texts = new Set([...textsOf(doc), ...textsOf(arazzo)].map(keyOf));
  for (const { operation } of operationsOf(doc)) {
    const settled = settleWords(operation);
    for (const text of settled
      ? [settled.ask, ...settled.signs.flatMap(({ sign, means }) => [sign, means]), ...settled.more]
      : [])
      texts.add(keyOf(text));
  }
  mapMarkdown(gaps, (text) => {
    texts.add(keyOf(text));
    return text;
  });
  for (const text of [...[...pages.values()].map(({ title }) => title), ...said]) texts.add(keyOf(text));
  return [...texts];
}

/** What a translation lacks, and what it has that nothing asks for. */
export function compared(texts: readonly string[], pairs: Pairs): { missing: string[]; unused: string[] } {
  const wanted = new Set(texts);
  return {
    missing: texts.filter((text) => !pairs.has(text)),
    unused: [...pairs.keys()].filter((text) => !wanted.has(text)),
  };
}

/** Reads the texts of a provider as they are shipped. */
export function readProviderTexts(provider: string): ProviderTexts {
  return readTexts(provider, JSON.parse(readFileSync(`${root}packages/specs/${provider}.json`, "utf8")) as Document);
}

/**
 * The texts of a provider's document and of what is beside it, in the folder of the specs or
 * in that of another version.
 */
export function readTexts(provider: string, doc: Document, specs = `${root}specs`): ProviderTexts {
  const read = (file: string): string =>
    existsSync(`${specs}/${provider}/${file}`) ? readFileSync(`${specs}/${provider}/${file}`, "utf8") : "";
  const said = readSaid(provider, specs);
  return {
    doc,
    arazzo: parse(read("workflows.arazzo.yaml")),
    gaps: read("gaps.md"),
    pages: readSources(provider, specs),
    said,
  };
}

/** The sentences of provider.yaml that pages show; none without the file. */
export function readSaid(provider: string, specs = `${root}specs`): string[] {
  const file = `${specs}/${provider}/provider.yaml`;
  if (!existsSync(file)) return [];
  const { purpose, testing } = parse(readFileSync(file, "utf8")) as { purpose: string; testing: string };
  return [purpose, testing];
}

/** The pages that the statements of a provider's spec rest on, by address; none without the file. */
export function readSources(provider: string, specs = `${root}specs`): ReadonlyMap<string, SourcePage> {
  const file = `${specs}/${provider}/sources.yaml`;
  const { pages } = (existsSync(file) ? parse(readFileSync(file, "utf8")) : { pages: [] }) as {
    pages: { page: string; title: string; read: string | Date }[];
  };
  const day = (read: string | Date): string => (read instanceof Date ? read.toISOString().slice(0, 10) : String(read));
  return new Map(pages.map(({ page, title, read }) => [page, { title, read: day(read) }]));
}

/**
 * What is wrong with the translation of a provider, a sentence each. One without ru.yaml is not
 * translated: its pages are in English.
 */
export function pairProblems(provider: string): string[] {
  const pairs = pairsOf(provider);
  const file = `specs/${provider}/ru.yaml`;
  if (pairs.size === 0)
    return /^coversInRussian:/m.test(readFileSync(`${root}specs/${provider}/provider.yaml`, "utf8"))
      ? [
          `${file} is missing, and provider.yaml says what ${provider} covers in Russian. \`npm run pairs ${provider}\` prints what belongs there.`,
        ]
      : [];
  const { missing, unused } = compared(providerTexts(readProviderTexts(provider)), pairs);
  return [
    ...missing.map((text) => `${file} has no pair for "${text}". Translate it there.`),
    ...unused.map((text) => `${file} translates "${text}", which no text of the spec is any more. Take the pair out.`),
  ];
}

/** The texts of a provider in the language of the pairs; `otherwise` gives the text where a pair is missing. */
export function translated<T extends ProviderTexts>(files: T, pairs: Pairs, otherwise: (text: string) => string): T {
  const change = (text: string): string => pairs.get(keyOf(text)) ?? otherwise(text);
  const pages = new Map([...files.pages].map(([address, page]) => [address, { ...page, title: change(page.title) }]));
  return {
    ...files,
    doc: mapTexts(files.doc, change),
    arazzo: mapTexts(files.arazzo, change),
    gaps: mapMarkdown(files.gaps, change),
    pages,
  };
}

/**
 * Names, values and code of a text, which a translation may not change: what is between
 * backticks, and where links lead.
 */
export const fixedParts = (text: string): string[] =>
  [...text.matchAll(/`[^`]+`|\]\([^)]+\)/g)].map(([part]) => part).sort();
