// sources.yaml: the pages that a spec rests on, when they were read, and what they said.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";

export interface Page {
  page: string;
  title: string;
  /** Date of reading, as YYYY-MM-DD. */
  read: string;
  /** Hash of the page's words at that time, where it is known. */
  hash?: string;
}

/** The pages listed in a provider's folder. */
export function pagesIn(folder: string): Page[] {
  const file = join(folder, "sources.yaml");
  return existsSync(file)
    ? (((parse(readFileSync(file, "utf8")) as { pages?: Page[] } | null)?.pages ?? []) as Page[])
    : [];
}

/** The name under which a saved page is looked for, without ending: the address with everything unusual made `_`. */
export const savedName = (page: string): string =>
  page
    .replace(/^https?:\/\//, "")
    .replace(/#.*$/, "")
    .replace(/[^A-Za-z0-9.-]+/g, "_")
    .replace(/_+$/, "");

/** The saved copy of a page, as HTML, Markdown or text. */
export function savedCopy(folder: string, page: string): string | undefined {
  const name = savedName(page);
  const file = readdirSync(folder).find(
    (candidate) =>
      candidate === name || [".html", ".htm", ".md", ".txt", ".json"].some((ending) => candidate === name + ending),
  );
  return file && readFileSync(join(folder, file), "utf8");
}

/** Hash of what a reader sees: markup, scripts and spacing do not count, so a new layout alone is not a change. */
export function hashOf(content: string): string {
  return createHash("sha256").update(wordsOf(content)).digest("hex");
}

export function wordsOf(content: string): string {
  const isMarkup = /^\s*<(!doctype|html)/i.test(content);
  const text = isMarkup
    ? content
        .replace(/<!--[\s\S]*?-->|<(script|style|head|noscript|svg)\b[\s\S]*?<\/\1\s*>/gi, " ")
        .replace(/<[^>]*>/g, " ")
    : content;
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
  return text
    .replace(/&(\w+|#39);/g, (entity, name: string) => named[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

/** Writes hash and date of freshly read pages; comments and order of the file stay. */
export function record(folder: string, hashes: ReadonlyMap<string, string>, date: string): void {
  const file = join(folder, "sources.yaml");
  const document = parseDocument(readFileSync(file, "utf8"));
  for (const [index, { page }] of pagesIn(folder).entries()) {
    const hash = hashes.get(page);
    if (!hash) continue;
    document.setIn(["pages", index, "read"], date);
    document.setIn(["pages", index, "hash"], hash);
  }
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
