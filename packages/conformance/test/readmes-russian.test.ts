// A README and its Russian twin are the same document: what runs, what is named, and where links lead.
import { existsSync, readFileSync } from "node:fs";
import { published } from "@payspec/packaging/packages";
import { root } from "@payspec/spec-model/providers";
import { describe, expect, it } from "vitest";

/** Those whose Russian twin has to be there. */
const TWINNED = [
  "payspec-workspace",
  "payspec",
  ...["qiwi", "invoicebox", "via", "bridgepay", "tribute", "sandbox", "durable"].map((name) => `@payspec/${name}`),
];

const all = [
  { name: "payspec-workspace", folder: root },
  ...published.map(({ manifest, folder }) => ({ name: manifest.name, folder: `${folder}/` })),
];
const twins = all.filter(({ folder }) => existsSync(`${folder}README.ru.md`));
const read = (folder: string, file: string): string => readFileSync(folder + file, "utf8");

const blocks = (text: string): string[] => [...text.matchAll(/^```\w+\n[\s\S]*?^```/gm)].map(([block]) => block);
/**
 * What a reader sees outside the blocks, without the line that leads to the other language and
 * the marks of generated tables.
 */
const prose = (text: string): string =>
  text.replaceAll(/^```\w+\n[\s\S]*?^```|^\[(?:По-русски|In English)\]\(.*\)$|<!--.*?-->/gm, "");
const codeWords = (text: string): string[] => [...prose(text).matchAll(/`[^`\n]+`/g)].map(([word]) => word).sort();
const links = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link).sort();
/** The kinds of its lines, in order: headings by level, rows of tables by cells, items of lists. */
const shape = (text: string): string[] =>
  prose(text)
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("|")) return [`row of ${line.replaceAll(/\\\||`[^`]*`/g, "").split("|").length - 2}`];
      return /^(#+|[-*]|\d+\.) /.exec(line)?.slice(1, 2) ?? [];
    });

it("the root README and each provider's README have a Russian twin", () => {
  expect(twins.map(({ name }) => name)).toEqual(expect.arrayContaining(TWINNED));
});

describe.each(twins)("the Russian README of $name", ({ name, folder }) => {
  const [english, russian] = [read(folder, "README.md"), read(folder, "README.ru.md")];

  it("has the blocks of the English one, which a test runs", () => {
    expect(blocks(russian)).toEqual(blocks(english));
  });

  it("has its sections, tables and lists", () => {
    expect(shape(russian)).toEqual(shape(english));
  });

  it("names and links the same", () => {
    expect(codeWords(russian)).toEqual(codeWords(english));
    expect(links(russian)).toEqual(links(english));
  });

  it("is in Russian", () => {
    const parts = prose(russian).split(/\n\n|\n(?=\|)/);
    // Two small words in a row make a sentence of ours; names of products and packages are alone.
    const isEnglish = (part: string) =>
      /[a-z]{2,} [a-z]{2,}/.test(part.replaceAll(/`[^`]*`|\]\([^)]*\)/g, "")) && !/[а-яё]/i.test(part);
    expect(parts.filter((part) => isEnglish(part) && !part.startsWith("#"))).toEqual([]);
  });

  it("is linked at the top of the English one, and links back", () => {
    const below =
      name === "payspec-workspace" ? "" : `https://github.com/payspec/payspec/blob/main/${folder.slice(root.length)}`;
    expect(english.split("\n")[2]).toBe(`[По-русски](${below}README.ru.md)`);
    expect(russian.split("\n")[2]).toBe(`[In English](${below}README.md)`);
  });
});

it.each([
  ["a block", "# p\n\n```sh\nnpm i p\n```\n", "# p\n\n```sh\nnpm i q\n```\n", blocks],
  ["a code word", "# p\n\nRead `status`.\n", "# p\n\nЧитайте `state`.\n", codeWords],
  ["a link", "# p\n\n[a](https://a.example)\n", "# p\n\n[а](https://b.example)\n", links],
  ["a row", "# p\n\n| a |\n| --- |\n| b |\n", "# p\n\n| а |\n| --- |\n", shape],
  ["a section", "# p\n\n## a\n", "# p\n", shape],
] as const)("sees %s that differs", (_, english, russian, part) => {
  expect(part(russian)).not.toEqual(part(english));
});
