// The changesets of a pull request: files of .changeset/ that the base does not have.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { highest, type Level } from "../policy.ts";

export interface Changeset {
  file: string;
  levels: Readonly<Record<string, Level>>;
}

/** Reads the front matter of a changeset: package name to level. */
export function parseChangeset(file: string, text: string): Changeset {
  const [, front] = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text) ?? [];
  if (front === undefined) throw new Error(`${file} is no changeset: it has no front matter between two lines of ---.`);
  const levels = (parse(front) ?? {}) as Record<string, Level>;
  const wrong = Object.entries(levels).find(([, level]) => !["none", "patch", "minor", "major"].includes(level));
  if (wrong) throw new Error(`${file} gives ${wrong[0]} the level ${wrong[1]}; it must be patch, minor or major.`);
  return { file, levels };
}

/** Changesets of `tree` that are not in `base`, or differ there. */
export function newChangesets(tree: string, base: string): Changeset[] {
  const folder = join(tree, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8"), known: join(base, ".changeset", name) }))
    .filter(({ text, known }) => !existsSync(known) || readFileSync(known, "utf8") !== text)
    .map(({ name, text }) => parseChangeset(`.changeset/${name}`, text));
}

/** The level that some changesets give a package. */
export const givenLevel = (changesets: readonly Changeset[], name: string): Level =>
  highest(changesets.map(({ levels }) => levels[name] ?? "none"));
