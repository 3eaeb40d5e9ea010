import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { guides } from "../content/guides.js";
import { codeBlock } from "./code.js";
import { guideMarkdown } from "./guide-markdown.js";
import { guideTables } from "./guide-tables.js";
import { blocks, type Html, html, type Page } from "./html.js";
import { toGuide } from "./links.js";
import { madeGuides } from "./made-guides.js";
import { gist } from "./prose.js";
import type { Provider } from "./provider.js";
import { recipeFile } from "./recipes.js";
import { sampleBlock } from "./sample-block.js";
import type { SearchEntry } from "./search-types.js";
import type { Language, Words } from "./words.js";

const folder = fileURLToPath(new URL("../guides/", import.meta.url));

/** A guide as it is written: a title, a first paragraph, sections with stable ids (`## Title {#id}`). */
export interface Guide {
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly about: string;
  readonly sections: readonly { title: string; id: string; text: string }[];
}

const fileOf = (name: string, language: Language): string =>
  `${folder}${language === "en" ? "" : `${language}/`}${name}.md`;

/**
 * The guides that there are in a language, in reading order. A translation that its original has left behind
 * waits until it is looked at.
 */
export const guidesIn = (language: Language): readonly (typeof guides)[number][] =>
  guides.filter(({ name }) => {
    const made = madeGuides[name];
    if (made) return made.text(language) !== undefined;
    return existsSync(fileOf(name, language)) && (language === "en" || !isStale(name, language));
  });

/** What a translation has in common with its original: ids, samples and tables, blocks, links, names. */
function bonesOf(text: string): string {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const found = (pattern: RegExp, from: string) => [...from.matchAll(pattern)].map(([, part]) => part);
  return JSON.stringify([
    found(/(\{#[\w-]+\})$/gm, text),
    found(/^(<(?:<<|!--) .+)$/gm, text),
    found(/^(```[\s\S]*?^```)$/gm, text),
    found(/^(\|)/gm, text).length,
    found(/\]\(([^)]+)\)/g, prose).sort(),
    found(/`([^`\n]+)`/g, prose).sort(),
  ]);
}

/** Whether a translated guide and the English one have grown apart. */
export const isStale = (name: string, language: Language): boolean =>
  bonesOf(readFileSync(fileOf(name, language), "utf8")) !== bonesOf(readFileSync(fileOf(name, "en"), "utf8"));

/** The translations that wait. */
export const staleGuides = (language: Language): string[] =>
  guides.map(({ name }) => name).filter((name) => existsSync(fileOf(name, language)) && isStale(name, language));

export function readGuide(name: string, language: Language = "en"): Guide {
  const text = madeGuides[name]?.text(language) ?? readFileSync(fileOf(name, language), "utf8");
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (!title) throw new Error(`${fileOf(name, language)} has no title.`);
  const parts = text.split(/^## (.+)$/m);
  const sections = [];
  for (let index = 1; index < parts.length; index += 2) {
    const [, heading, id] = /^(.+?) \{#([a-z0-9-]+)\}$/.exec(parts[index] as string) ?? [];
    if (!heading || !id) throw new Error(`${fileOf(name, language)}: "${parts[index]}" has no id such as {#name}.`);
    sections.push({ title: heading, id, text: wordsOf(parts[index + 1] ?? "") });
  }
  const intro = (parts[0] ?? "").replace(/^# .+$/m, "").trim();
  return { name, title, body: text, about: gist(intro.split("\n\n")[0] ?? ""), sections };
}

/** Text for the search: no code, no markup, no columns of numbers. */
const wordsOf = (markdown: string): string =>
  markdown
    .replace(/^<<<.*$/gm, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/^\|.*$/gm, (row) => row.replace(/\|[\d.,–()\s]+(?=\|)/g, "|"))
    .replace(/<[^>]+>/g, " ")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[`*|[\]#>-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The guides as pages, samples and tables put in. */
export function guidePages(providers: readonly Provider[], words: Words): Record<string, Page> {
  const there = guidesIn(words.language);
  const read = there.map(({ name }) => readGuide(name, words.language));
  const near = (at: number) => (read[at] ? { text: read[at].title, href: toGuide(read[at].name) } : undefined);
  return Object.fromEntries(
    read.map((guide, index): [string, Page] => [
      `guides/${guide.name}.html`,
      {
        title: guide.title,
        description: guide.about,
        layout: "guide",
        kind: "Guide",
        toc: guide.sections.map(({ title, id }) => ({ text: title.replaceAll("`", ""), href: `#${id}` })),
        before: near(index - 1),
        after: near(index + 1),
        body: filled(guide.body, providers, words),
      },
    ]),
  );
}

/**
 * What is alone on a line and is put in: a part of a sample, a file of a recipe, a table
 * made from the specs, a chart.
 */
const INSERT = /^(?:<<< \.\.\/samples\/(\S+)#([\w-]+)\{(\w+)\}|<<< recipe: (\S+)|<!-- (table|chart): (\w+) -->)$/gm;

function filled(text: string, providers: readonly Provider[], words: Words): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const found of text.matchAll(INSERT)) {
    const [whole, file, part, language, recipe, kind, name = ""] = found;
    parts.push(guideMarkdown(text.slice(from, found.index), text));
    if (recipe) parts.push(codeBlock(recipeFile(recipe), "ts"));
    else if (file) parts.push(sampleBlock(words, file, part as string, language));
    else parts.push(made(kind as string, name, providers, words));
    from = found.index + whole.length;
  }
  return blocks(...parts, guideMarkdown(text.slice(from), text));
}

function made(kind: string, name: string, providers: readonly Provider[], words: Words): Html {
  if (kind === "chart") return html`${madeGuides[name]?.chart(words.language)}`;
  const make = guideTables[name];
  if (!make) throw new Error(`There is no table named ${name}.`);
  return make(providers, words);
}

/** One entry per guide and per section. */
export function guideEntries(language: Language = "en"): SearchEntry[] {
  const there = guidesIn(language).map(({ name }) => name);
  const untranslated =
    language === "en" ? [] : guideEntries("en").filter(({ u }) => !there.some((name) => u.startsWith(toGuide(name))));
  return [...entriesIn(language), ...untranslated];
}

function entriesIn(language: Language): SearchEntry[] {
  return guidesIn(language).flatMap(({ name, also = "" }) => {
    const guide = readGuide(name, language);
    // A Russian reader may ask in English, and the code is English anyway.
    const english = language === "en" ? undefined : readGuide(name);
    const entry = (
      title: string,
      about: string,
      anchor: string | undefined,
      text: string,
      asked = "",
    ): SearchEntry => ({
      a: asked,
      k: "guide",
      p: "",
      t: title,
      s: about,
      u: toGuide(name, anchor),
      x: text,
      f: [],
    });
    return [
      entry(guide.title, guide.about, undefined, english ? `${english.title} ${english.about}` : "", also),
      ...guide.sections.map(({ title, id, text }, index) => {
        const other = english?.sections[index];
        return entry(title.replaceAll("`", ""), guide.title, id, other ? `${text} ${other.title} ${other.text}` : text);
      }),
    ];
  });
}
