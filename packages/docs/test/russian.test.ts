// The Russian edition of the reference: every text has its pair, nothing is left over, and a translation keeps the names,
// values and links of its text.
import { compared, fixedParts, pairsOf, providerTexts } from "@payspec/spec-model/pairs";
import { describe, expect, it } from "vitest";
import { wordPairs } from "../src/editions.js";
import { englishIn } from "../src/english-words.js";
import { guideTables } from "../src/guide-tables.js";
import { insertsFor } from "../src/inserts.js";
import { trapHtml } from "../src/pages/parts.js";
import { type Provider, readProviders } from "../src/provider.js";
import { commentsOfPage } from "../src/sample-comments.js";
import { changeEntries, searchEntries } from "../src/search-index.js";
import { pagerHtml } from "../src/shell.js";
import { signatureHtml } from "../src/signature.js";
import { files, site } from "./built.js";
import { sealedSignatures } from "./signatures.ts";

const sources = readProviders();
const [english, russian] = site;

describe.each(sources.map((one) => [one.name, one] as const))("the pairs of %s", (name, one) => {
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
    if (!russian) throw new Error("There is no Russian edition.");
    const { words, providers, searched } = russian;
    expect(files.size).toBeGreaterThan(1000); // Every page of today: building it asked for its words.
    // What a guide has beside its own text, and what the search shows.
    for (const table of Object.values(guideTables)) table(providers, words);
    for (const [, html] of insertsFor(words)) commentsOfPage(String(html), words);
    pagerHtml({ before: { text: "", href: "" } }, words);
    searchEntries(searched, changeEntries(words));
    // And of what no provider of today has.
    for (const signature of sealedSignatures) signatureHtml(providers[0] as Provider, signature);
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

it("every English page has its Russian twin of the same name, but those of a provider that nobody has translated", () => {
  const paths = (edition: typeof english) => Object.keys(edition?.pages ?? {}).sort();
  const untranslated = sources.map(({ name }) => name).filter((name) => pairsOf(name).size === 0);
  const isTranslated = (path: string) => !untranslated.some((name) => path.startsWith(`${name}/`));
  expect(paths(russian)).toEqual(paths(english).filter(isTranslated));
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
