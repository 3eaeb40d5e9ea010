// The pending changesets of a tree: the files of .changeset/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import parse from "@changesets/parse";
import { highest, type Level } from "../policy.ts";

export interface Changeset {
  file: string;
  levels: Readonly<Record<string, Level>>;
  summary: string;
}

/** What a folder of changesets holds, and what is wrong with the files that can't be read. */
export interface Pending {
  changesets: readonly Changeset[];
  problems: readonly string[];
}

/** Reads a changeset; a sentence where it can't be read. */
export function readChangeset(file: string, text: string): Changeset | string {
  try {
    const { releases, summary } = parse(text);
    return { file, summary, levels: Object.fromEntries(releases.map(({ name, type }) => [name, type])) };
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return `${file} can't be read as a changeset (${reason.replace(/[.:]$/, "")}). Write it as \`npx changeset\` does.`;
  }
}

/** All changesets of a tree. */
export function pendingChangesets(tree: string): Pending {
  const folder = join(tree, ".changeset");
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")
    : [];
  const read = names
    .sort()
    .map((name) => readChangeset(`.changeset/${name}`, readFileSync(join(folder, name), "utf8")));
  return {
    changesets: read.filter((one): one is Changeset => typeof one !== "string"),
    problems: read.filter((one): one is string => typeof one === "string"),
  };
}

/** What is new or raised against the changesets that were already pending. */
export const newChangesets = (head: readonly Changeset[], base: readonly Changeset[]): Changeset[] =>
  head.filter((one) => {
    const known = base.find(({ file }) => file === one.file);
    return !isDeepStrictEqual(known, one);
  });

/** The level that some changesets give a package. */
export const givenLevel = (changesets: readonly Changeset[], name: string): Level =>
  highest(changesets.map(({ levels }) => levels[name] ?? "none"));
