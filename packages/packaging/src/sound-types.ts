// What the compiler found sound, so that it is not started again for the same files: starting it, reading them and
// looking for what changed takes a second and more for each project.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "./hashes.mjs";

/** What the compiler notes of an incremental check; paths are relative to the file of notes. */
interface Notes {
  readonly fileNames: readonly string[];
  readonly packageJsons?: readonly string[];
}

const hashes = new Map<string, string>();

/** Several projects read the same declarations: each is hashed once. */
function contentOf(file: string): string {
  const known = hashes.get(file) ?? hashOf([file], dirname(file));
  hashes.set(file, known);
  return known;
}

/**
 * A hash of all that a check rested on: every file that the compiler's notes name, and what is around them. Undefined
 * when there are no notes.
 */
function typesState(notes: string, around: readonly string[]): string | undefined {
  if (!existsSync(notes)) return undefined;
  const { fileNames, packageJsons = [] } = JSON.parse(readFileSync(notes, "utf8")) as Notes;
  const hash = createHash("sha256").update(around.join("\n"));
  for (const name of [...fileNames, ...packageJsons]) hash.update(`${name} ${contentOf(join(dirname(notes), name))}\n`);
  return hash.digest("hex");
}

/**
 * What decides which files a project has and how they are read: the names of all sources, the projects themselves and the
 * lockfile. Undefined without git, which knows them.
 */
export function aroundTypes(root: string): readonly string[] | undefined {
  const args = [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    "*.ts",
    "*.mts",
    "*.cts",
    "*.json",
  ];
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) return undefined;
  const files = stdout.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
  const projects = files.filter((file) => /(^|\/)(tsconfig[\w.]*|package-lock)\.json$/.test(file));
  return [...files, ...projects.map((file) => contentOf(join(root, file)))];
}

/** Where the state of a sound check is kept. */
const stateOf = (notes: string): string => `${notes}.sound`;

/** Whether the last check was sound, and everything is as it was then. */
export const isSound = (notes: string, around: readonly string[] | undefined): boolean =>
  around !== undefined &&
  existsSync(stateOf(notes)) &&
  readFileSync(stateOf(notes), "utf8") === typesState(notes, around);

/** Keeps that a check was sound. */
export const noteSound = (notes: string, around: readonly string[] | undefined): void => {
  if (around) writeFileSync(stateOf(notes), typesState(notes, around) ?? "");
};
