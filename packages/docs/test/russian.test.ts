// The Russian edition: every text has its pair, nothing is left over, and a translation keeps the names,
// values and links of its text.
import { madeUp } from "@payspec/bench/made-up";
import { readResults } from "@payspec/bench/results";
import { compared, fixedParts, pairsOf, providerTexts } from "@payspec/spec-model/pairs";
import { registryOf } from "@payspec/spec-model/registry";
import { describe, expect, it } from "vitest";
import { filesOf } from "../src/build.js";
import { editions, wordPairs } from "../src/editions.js";
import { guidesIn, staleGuides } from "../src/guides.js";
import { benchmarksGuide, measurementsGuide } from "../src/made-guides.js";
import { translated } from "../src/made-russian.js";
import { siteMap } from "../src/nav.js";
import { trapHtml } from "../src/pages/parts.js";
import { pagesOf } from "../src/pages.js";
import { type Provider, providerIn, readProviders } from "../src/provider.js";
import { signatureHtml } from "../src/signature.js";
import { Words } from "../src/words.js";
import { sealedSignatures } from "./signatures.ts";

/** A guide that was changed in English only may wait for its translation; it is not shown until then. */
const MAY_WAIT = 2;

const files = readProviders();
const [english, russian] = editions(files);

describe.each(files.map((one) => [one.name, one] as const))("the pairs of %s", (name, one) => {
  const pairs = pairsOf(name);
  const { missing, unused } = compared(providerTexts(one), pairs);

  it("are complete, or there are none", () => {
    expect(pairs.size > 0 ? missing : []).toEqual([]);
  });

  it("are all used", () => {
    expect(unused).toEqual([]);
  });

  it("keep names, values and links, and are in Russian", () => {
    const wrong = [...pairs].filter(([english, text]) => String(fixedParts(english)) !== String(fixedParts(text)));
    expect(wrong.map(([english, text]) => `${english}\n→ ${text}`)).toEqual([]);
  });
});

describe("the builder's words", () => {
  it("have all their pairs, and no others", () => {
    // Every page that a translated provider may have; of another one there are no pages in Russian.
    const words = new Words("ru", wordPairs());
    const providers = files
      .filter(({ name }) => pairsOf(name).size > 0)
      .map((one) => providerIn(one, words, pairsOf(one.name)));
    filesOf([
      {
        language: "ru",
        words,
        providers,
        searched: providers,
        pages: pagesOf(providers, providers, words),
        map: siteMap(providers, [], words),
      },
    ]);
    // And of what no provider of today has.
    for (const signature of sealedSignatures) signatureHtml({ ...(providers[0] as Provider), words }, signature);
    for (const values of [{ is: ["error"], outcome: "none" }, { not: [0] }] as const)
      trapHtml(providers[0] as Provider, { when: "/status", schema: "Error", ...(values as { is: string[] }) });
    expect([...words.missing]).toEqual([]);
    expect([...wordPairs().keys()].filter((text) => !words.used.has(text))).toEqual([]);
  });

  it("keep holes and code", () => {
    const parts = (text: string) => [...new Set([...text.matchAll(/\{\w+\}|`[^`]+`/g)].map(([part]) => part))].sort();
    const wrong = [...wordPairs()].filter(([english, text]) => String(parts(english)) !== String(parts(text)));
    expect(wrong).toEqual([]);
  });
});

it("guides have the sections, samples, tables, links and names of the English ones; those that wait for it are not shown", () => {
  const stale = staleGuides("ru");
  expect(stale.length, `${stale.join(", ")} differ from the English guides`).toBeLessThanOrEqual(MAY_WAIT);
  expect(guidesIn("ru").length).toBeGreaterThanOrEqual(8);
});

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
function englishIn(page: string): string[] {
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

it("every English page has its Russian twin of the same name, but those of a provider that nobody has translated", () => {
  const paths = (edition: typeof english) => Object.keys(edition?.pages ?? {}).sort();
  const isTranslated = (path: string) =>
    !files.some(({ name }) => path.startsWith(`${name}/`) && pairsOf(name).size === 0);
  expect(paths(russian)).toEqual(paths(english).filter(isTranslated));
});

it("each piece of the benchmarks' pages has its Russian pair, those of other results too", () => {
  const pages = [readResults(), madeUp].flatMap((results) => [benchmarksGuide(results), measurementsGuide(results)]);
  expect(pages.flatMap((page) => translated(page).missing)).toEqual([]);
});

it("a page of the benchmarks with a piece that has no pair is not half translated", () => {
  expect(translated("# Benchmarks\n\nA sentence of tomorrow.\n")).toEqual({
    text: "# Бенчмарки\n\nA sentence of tomorrow.\n",
    missing: ["A sentence of tomorrow."],
  });
});

describe("a Russian page", () => {
  it("has no English words in a row, outside code and names", () => {
    const pages = Object.entries(russian?.pages ?? {});
    expect(pages.length).toBeGreaterThan(300);
    const found = pages.flatMap(([path, { title, description, body }]) =>
      englishIn(`<p>${title}</p><p>${description}</p>${body}`).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["a sentence", "<p>The order is paid.</p>"],
    ["a piece within a Russian one", "<p>Заказ <b>already paid</b>, деньги пришли.</p>"],
    ["a label that only readers of the screen hear", '<button aria-label="Copy this sample">·</button>'],
  ])("is searched for %s", (_, page) => {
    expect(englishIn(page)).toHaveLength(1);
  });

  it("may have names and code", () => {
    expect(
      englishIn("<p>Ключ <code>for the webhook</code> из кабинета Telegram Stars, вызов Tribute createCharge</p>"),
    ).toEqual([]);
  });
});
