// The declarations (d.ts) that a tree's packages would publish, written to a folder: <folder>/<package>/src/index.d.ts.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { type Package, packagesIn } from "../tree.ts";

/** Emits the declarations of all packages, hands the folder on, and removes it afterwards. */
export async function withDeclarations<T>(tree: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-types-"));
  try {
    emit(tree, packagesIn(tree), folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The file behind each import name, such as `@payspec/sandbox/server`, for compilers and bundlers: installed
 * copies may be of another version.
 */
export const sourcesOf = (tree: string, packages: readonly Package[]): Record<string, string> =>
  Object.fromEntries(
    packages.flatMap(({ manifest, folder, entries }) =>
      Object.entries(entries).map(([path, file]) => [
        manifest.name + path.slice(1),
        join(tree, "packages", folder, file),
      ]),
    ),
  );

/** The same for the declarations in a folder. */
export const declarationsOf = (folder: string, packages: readonly Package[]): Record<string, string> =>
  Object.fromEntries(
    packages.flatMap(({ manifest, folder: name, entries }) =>
      Object.entries(entries).map(([path, file]) => [
        manifest.name + path.slice(1),
        join(folder, name, file.replace(/\.ts$/, ".d.ts")),
      ]),
    ),
  );

function emit(tree: string, packages: readonly Package[], folder: string): void {
  const sources = sourcesOf(tree, packages);
  const config = join(folder, "tsconfig.json");
  const compilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    declarationMap: false,
    sourceMap: false,
    noCheck: true,
    rootDir: join(tree, "packages"),
    outDir: folder,
    paths: Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [file]])),
    types: [],
  };
  writeFileSync(
    config,
    JSON.stringify({ extends: join(tree, "tsconfig.base.json"), compilerOptions, files: Object.values(sources) }),
  );
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/typescript7/bin/tsc`, "-p", config, "--checkers", "1"],
    {
      encoding: "utf8",
    },
  );
  for (const { folder: name } of packages) {
    const file = "src/generated/schema.d.ts";
    copy(join(tree, "packages", name, file), join(folder, name, file));
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".d.ts")) writeFileSync(join(folder, file), structural(readFileSync(join(folder, file), "utf8")));
  }
  const missing = Object.values(declarationsOf(folder, packages)).find((file) => !existsSync(file));
  if (missing)
    throw new Error(`The declarations ${missing.slice(folder.length + 1)} can't be written.\n${stdout}${stderr}`);
}

/** Private members and unique symbols make equal declarations of two versions different types; users see neither. */
export const structural = (text: string): string =>
  text.replace(/^\s*(#private|private [^\n]*);\n/gm, "").replace(/\bconst (\w+): unique symbol/g, 'const $1: "$1"');

function copy(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
