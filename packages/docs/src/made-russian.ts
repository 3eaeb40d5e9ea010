// A made page in another language: each piece of its Markdown (a title, a paragraph, a point, a cell) by its pair. A
// pair may have holes such as {cpu} for what each run of the benchmarks changes.
import { readPairs } from "@payspec/spec-model/pairs";
import { root } from "./spec.js";

/** What a translation gave, and which pieces have no pair yet. */
export interface Translated {
  readonly text: string;
  readonly missing: readonly string[];
}

interface Pattern {
  readonly english: string;
  readonly matches: RegExp;
  readonly put: string;
}

const HOLE = /\{(\w+)\}/g;
/** Numbers, with what stands between them: they are the same everywhere. */
const FIGURES = /^[\d\s.,()–×+-]*$/;

const FILE = /^[\w@.-]+\/[\w/@.-]+$/;

let patterns: readonly Pattern[] | undefined;
const used = new Set<string>();

function read(): readonly Pattern[] {
  const pairs = [...readPairs(`${root}packages/docs/content/ru-measurements.yaml`)];
  // What says more comes first: a text without holes, then the one with more words around them.
  const said = (english: string) => english.replace(HOLE, "").length + (english.includes("{") ? 0 : 1e6);
  return pairs
    .sort(([one], [other]) => said(other) - said(one))
    .map(([english, put]) => ({
      english,
      put,
      matches: new RegExp(
        `^${english
          .split(/(\{\w+\})/)
          .map((part) => /^\{(\w+)\}$/.exec(part)?.[1] ?? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
          .map((part, at) => (at % 2 === 0 ? part : `(?<${part}>.+?)`))
          .join("")}$`,
      ),
    }));
}

/** 8,743 would be less than nine in Russian: groups of digits have a space between them. */
const grouped = (text: string): string => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "\u00a0");

/** The Russian of one piece, and of what stands in its holes where that has a pair. Undefined without a pair. */
export function pieceIn(english: string): string | undefined {
  if (FIGURES.test(english)) return grouped(english);
  if (FILE.test(english)) return english;
  patterns ??= read();
  for (const { english: key, matches, put } of patterns) {
    const found = matches.exec(english);
    if (!found) continue;
    used.add(key);
    return put.replace(HOLE, (hole, name: string) => {
      const value = found.groups?.[name] ?? hole;
      const mark = /^list/.test(name) ? ", " : "; ";
      return value
        .split(mark)
        .map((part) => pieceIn(part) ?? grouped(part))
        .join(mark);
    });
  }
  return undefined;
}

/** The pairs that nothing of the pages has asked for. */
export const unusedPieces = (): string[] =>
  (patterns ?? read()).map(({ english }) => english).filter((key) => !used.has(key));

/** A whole page. */
export function translated(markdown: string): Translated {
  const missing: string[] = [];
  const piece = (english: string): string => {
    const found = pieceIn(english);
    if (found === undefined) missing.push(english);
    return found ?? english;
  };
  const row = (line: string): string =>
    /^\|[\s|:-]+\|$/.test(line)
      ? line
      : line.replace(/[^|]+/g, (cell) => (cell.trim() ? ` ${piece(cell.trim())} ` : cell));
  const block = (text: string): string => {
    const [, marks, title, id = ""] = /^(#+) (.+?)( \{#[\w-]+\})?$/.exec(text) ?? [];
    if (title) return `${marks} ${piece(title)}${id}`;
    if (/^(?:<!-- |\s*$)/.test(text)) return text;
    if (text.startsWith("|")) return text.split("\n").map(row).join("\n");
    if (text.startsWith("* "))
      return text
        .split("\n")
        .map((line) => `* ${piece(line.slice(2))}`)
        .join("\n");
    return piece(text.replace(/\s*\n\s*/g, " "));
  };
  const text = markdown
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join("\n\n");
  return { text: `${text}\n`, missing };
}
