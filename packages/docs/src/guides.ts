import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { guides } from "../content/guides.js";
import { guideTables } from "./guide-tables.js";
import { esc, fence, page } from "./html.js";
import { toGuide } from "./links.js";
import { madeGuides } from "./made-guides.js";
import { gist } from "./prose.js";
import type { Provider } from "./provider.js";
import { region, samplesFolder } from "./samples.js";
import type { SearchEntry } from "./search-types.js";

const folder = fileURLToPath(new URL("../guides/", import.meta.url));

/** A guide as it is written: a title, a first paragraph, sections with stable ids (`## Title {#id}`). */
interface Guide {
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly about: string;
  readonly sections: readonly { title: string; id: string; text: string }[];
}

function readGuide(name: string): Guide {
  const text = madeGuides[name]?.() ?? readFileSync(`${folder}${name}.md`, "utf8");
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  if (!title) throw new Error(`guides/${name}.md has no title.`);
  const parts = text.split(/^## (.+)$/m);
  const sections = [];
  for (let index = 1; index < parts.length; index += 2) {
    const [, heading, id] = /^(.+?) \{#([a-z0-9-]+)\}$/.exec(parts[index] as string) ?? [];
    if (!heading || !id) throw new Error(`guides/${name}.md: "${parts[index]}" has no id such as {#name}.`);
    sections.push({ title: heading, id, text: words(parts[index + 1] ?? "") });
  }
  const intro = (parts[0] ?? "").replace(/^# .+$/m, "").trim();
  return { name, title, body: text, about: gist(intro.split("\n\n")[0] ?? ""), sections };
}

/** Text for the search: no code, no markup, no columns of numbers. */
const words = (markdown: string): string =>
  markdown
    .replace(/^<<<.*$/gm, "")
    .replace(/```[\s\S]*?```/g, "")
    .replace(/^\|.*$/gm, (row) => row.replace(/\|[\d.,–()\s]+(?=\|)/g, "|"))
    .replace(/<[^>]+>/g, " ")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[`*|[\]#>-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The guides as pages: front matter for the shell, samples and tables put in. */
export function guidePages(providers: readonly Provider[]): Record<string, string> {
  return Object.fromEntries(
    guides.map(({ name }, index) => {
      const guide = readGuide(name);
      const near = (at: number) => (guides[at] ? { text: guides[at].title, href: toGuide(guides[at].name) } : undefined);
      const front = {
        title: guide.title,
        description: guide.about,
        layout: "guide",
        kind: "Guide",
        toc: guide.sections.map(({ title, id }) => ({ text: title.replaceAll("`", ""), href: `#${id}` })),
        before: near(index - 1),
        after: near(index + 1),
      };
      return [`guides/${name}.md`, page(front, filled(guide.body, providers))];
    }),
  );
}

/** `<<< ../samples/file.ts#region{ts}` becomes that part of the file, `<!-- table: name -->` a table made from the specs. */
function filled(text: string, providers: readonly Provider[]): string {
  return text
    .replace(/^<<< \.\.\/samples\/(\S+)#([\w-]+)\{(\w+)\}$/gm, (_, file: string, part: string, language: string) =>
      fence(region(`${samplesFolder}${file}`, part), language).trim(),
    )
    .replace(/^<!-- table: (\w+) -->$/gm, (_, name: string) => {
      const make = guideTables[name];
      if (!make) throw new Error(`There is no table named ${name}.`);
      return make(providers);
    })
    .replace(/^\|.+\|\n(?:\|.*\|\n?)+/gm, scrolling);
}

/** A table in a box that scrolls by itself, named for its section and its rows. Wide ones keep the names of their rows in sight. */
function scrolling(rows: string, ...[offset, whole]: [number, string]): string {
  const headings = [...whole.slice(0, offset).matchAll(/^##? (.+?)(?: \{#.+\})?$/gm)];
  const columns = (rows.split("\n")[0] ?? "").split("|").slice(1, -1);
  const label = [headings.at(-1)?.[1] ?? "Table", columns[0]?.trim()].filter(Boolean).join(": ").replace(/[`*]/g, "");
  return `<div class="table${columns.length > 4 ? " wide" : ""}" role="region" aria-label="${esc(label)}" tabindex="0">\n\n${rows.trim()}\n\n</div>\n`;
}

/** One entry per guide and per section. */
export function guideEntries(): SearchEntry[] {
  return guides.flatMap(({ name }) => {
    const guide = readGuide(name);
    const entry = (title: string, about: string, anchor: string | undefined, text: string): SearchEntry => ({
      k: "guide",
      p: "",
      t: title,
      s: about,
      u: toGuide(name, anchor),
      x: text,
      f: [],
    });
    return [
      entry(guide.title, guide.about, undefined, ""),
      ...guide.sections.map(({ title, id, text }) => entry(title.replaceAll("`", ""), guide.title, id, text)),
    ];
  });
}
