// The blocks of code that a reader can copy: from the built pages in every language, of what a guide can put in, and from
// the READMEs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { textOf } from "../../src/html.js";
import { insertsFor } from "../../src/inserts.js";
import { root } from "../../src/spec.js";
import { files, site } from "../built.js";

export interface Block {
  /** The page or README that shows it. */
  readonly page: string;
  readonly language: string;
  readonly text: string;
  /** It is in a part that offers the whole file. */
  readonly fragment: boolean;
}

const BLOCK = /(<div class="fragment">)?<div class="code language-(\w+)">.*?<pre[^>]*><code>([\s\S]*?)<\/code>/g;

/** Every block of the built pages, in their order. */
export function pageBlocks(): Block[] {
  const all = [...files];
  const llms = all.filter(([path]) => path === "llms.txt").flatMap(([page, text]) => fencesOf(page, text));
  const shown = [...guidesOwn(), ...all.filter(([path]) => path.endsWith(".html"))].flatMap(([page, html]) =>
    [...html.matchAll(BLOCK)].map(
      ([, fragment, language = "", text = ""]): Block => ({
        page,
        language,
        text: textOf(text),
        fragment: fragment !== undefined,
      }),
    ),
  );
  return [...shown, ...llms];
}

/** What a guide can put in, by a path of its own: guides have no other code, as a test of packages/guides says. */
const guidesOwn = (): [page: string, html: string][] =>
  site.flatMap(({ language, words }) =>
    insertsFor(words).map(([place, html]): [string, string] => [
      `${language === "en" ? "" : "ru/"}guides/${place}`,
      String(html),
    ]),
  );

const fencesOf = (page: string, text: string): Block[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].map(([, language = "", code = ""]) => ({
    page,
    language,
    text: code,
    fragment: false,
  }));

/** The code of a block: comments, and the sentences that it throws and prints, are in the language of the page. */
export const codeOf = (text: string): string =>
  text.replace(/(^|[\s;])(?:\/\/|\/\*\*|#) .*$/gm, "$1").replace(/(throw new Error\(|console\.\w+\()"[^"\n]*"/g, "$1");

/** Each code once, under the first page that shows it: the languages share it. */
export const once = (shown: readonly Block[]): Block[] => [
  ...new Map(
    [...shown].reverse().map((block) => [`${block.language} ${block.fragment} ${codeOf(block.text)}`, block]),
  ).values(),
];

/**
 * The TypeScript of each README as one program, as a reader pastes one block after another; the same code in
 * two languages is there once.
 */
export function readmePrograms(): Block[] {
  const folders = ["", ...readdirSync(`${root}packages`).map((name) => `packages/${name}/`)];
  const files = folders
    .flatMap((folder) => ["README.md", "README.ru.md"].map((name) => folder + name))
    .filter((file) => existsSync(root + file));
  const programs = files.map((page): Block => {
    const blocks = [...readFileSync(root + page, "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, text]) => text);
    return { page, language: "ts", text: blocks.join("\n"), fragment: false };
  });
  return [...new Map(programs.filter(({ text }) => text !== "").map((block) => [block.text, block])).values()];
}

/** The examples in the doc comments of what is published, which an editor shows over a function. */
export function hoverExamples(): Block[] {
  const declarations = readdirSync(`${root}packages`).flatMap((name) => {
    const folder = `packages/${name}/dist`;
    if (!existsSync(root + folder)) return [];
    return readdirSync(root + folder)
      .filter((file) => file.endsWith(".d.ts"))
      .map((file) => `${folder}/${file}`);
  });
  return declarations.flatMap((page) =>
    [...readFileSync(root + page, "utf8").matchAll(/@example\n \* ```ts\n([\s\S]*?) \* ```$/gm)].map(
      ([, text = ""]): Block => ({ page, language: "ts", text: text.replace(/^ \* ?/gm, ""), fragment: false }),
    ),
  );
}

/** A block of a recipe names its file in the first line. */
export const fileName = ({ text }: Block): string | undefined => /^\/\/ (\S+\.ts)\n/.exec(text)?.[1];
