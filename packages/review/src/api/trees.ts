// The public API of all packages in two trees, compared by their declarations.
import { join } from "node:path";
import { type Package, packagesIn } from "../tree.ts";
import type { ApiChange } from "./change.ts";
import { compareApi } from "./compare.ts";
import { declarationsOf, withDeclarations } from "./declarations.ts";
import { programOf, type Version } from "./program.ts";

export interface ComparedTrees {
  /** By package folder. */
  api: ReadonlyMap<string, ApiChange[]>;
  /** A package's declarations in each tree, while they exist. */
  version: (side: "before" | "after", folder: string) => Version | undefined;
}

/** Writes the declarations of both trees, compares them, and hands the result on while the files are there. */
export function withComparedTrees<T>(
  before: string,
  after: string,
  use: (compared: ComparedTrees) => Promise<T>,
): Promise<T> {
  return withDeclarations(before, (old) =>
    withDeclarations(after, (now) => {
      const sides = {
        before: { folder: old, packages: packagesIn(before) },
        after: { folder: now, packages: packagesIn(after) },
      };
      const version: ComparedTrees["version"] = (side, folder) =>
        versionOf(sides[side].folder, sides[side].packages, folder);
      return use({ api: compareAll(sides.before.packages, sides.after.packages, sides), version });
    }),
  );
}

function versionOf(folder: string, packages: readonly Package[], name: string, path = "."): Version | undefined {
  const found = packages.find((one) => one.folder === name);
  const file = found?.entries[path];
  if (!file) return undefined;
  return {
    entry: join(folder, name, file.replace(/\.ts$/, ".d.ts")),
    folder,
    packages: declarationsOf(folder, packages),
  };
}

type Sides = Record<"before" | "after", { folder: string; packages: readonly Package[] }>;

function compareAll(old: readonly Package[], now: readonly Package[], sides: Sides): Map<string, ApiChange[]> {
  const pairs = now.flatMap(({ folder, entries }) => {
    const before = old.find((one) => one.folder === folder);
    return Object.keys(entries)
      .filter((path) => before?.entries[path])
      .map((path) => ({
        folder,
        before: versionOf(sides.before.folder, sides.before.packages, folder, path) as Version,
        after: versionOf(sides.after.folder, sides.after.packages, folder, path) as Version,
      }));
  });
  const program = programOf(pairs.flatMap(({ before, after }) => [before, after]));
  const found = new Map<string, ApiChange[]>();
  for (const { folder, before, after } of pairs)
    found.set(folder, [...(found.get(folder) ?? []), ...compareApi(program, before.entry, after.entry)]);
  return found;
}
