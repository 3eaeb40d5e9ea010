// A checked-out version of the project: the working folder, or a revision in a worktree of its own.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";

/** Runs git in the project and returns what it prints; throws its own words when it fails. */
export function git(...args: string[]): string {
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed.\n${stderr}`);
  return stdout.trim();
}

/** The commit to compare with: the given ref, or where this branch left main. */
export function baseCommit(ref: string | undefined): string {
  if (ref) return git("rev-parse", "--verify", `${ref}^{commit}`);
  const main = ["origin/main", "main"].find(
    (name) => spawnSync("git", ["rev-parse", "--verify", "--quiet", name], { cwd: root }).status === 0,
  );
  if (!main) throw new Error("There is no branch main to compare with. Name a revision: --base <git ref>.");
  return git("merge-base", "HEAD", main);
}

/** Checks a commit out beside the project, lends it the installed modules, and removes it afterwards. */
export async function withTree<T>(commit: string, use: (tree: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-base-"));
  const tree = join(folder, "tree");
  try {
    git("worktree", "add", "--detach", "--force", tree, commit);
    if (!existsSync(join(tree, "node_modules"))) symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    return await use(tree);
  } finally {
    spawnSync("git", ["worktree", "remove", "--force", tree], { cwd: root });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Providers of a tree: folders of specs/ with an openapi.yaml. */
export function providersIn(tree: string): string[] {
  const specs = join(tree, "specs");
  if (!existsSync(specs)) return [];
  return readdirSync(specs)
    .filter((name) => existsSync(join(specs, name, "openapi.yaml")))
    .sort();
}

/** What we read of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  imports?: Record<string, string | Record<string, string>>;
  bin?: Record<string, string>;
  engines?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, unknown>;
  license?: string;
  type?: string;
  main?: string;
  types?: string;
  files?: string[];
  sideEffects?: boolean | string[];
  publishConfig?: Record<string, unknown>;
}

export interface Package {
  /** Folder under packages/. */
  folder: string;
  manifest: Manifest;
  /** Source file of each exported path, such as `.` → `src/index.ts`. */
  entries: Readonly<Record<string, string>>;
}

/** The packages of a tree that are published. */
export function packagesIn(tree: string): Package[] {
  const folder = join(tree, "packages");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "package.json")))
    .map((name) => {
      const manifest = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as Manifest;
      return { folder: name, manifest, entries: entriesOf(join(folder, name), manifest) };
    })
    .filter(({ manifest }) => !manifest.private);
}

/** A package that has no sources of its own yet is known by what is generated for it. */
function entriesOf(folder: string, { exports = {} }: Manifest): Record<string, string> {
  const stated = Object.entries(exports).flatMap(([path, target]) => {
    const types = (target as { types?: unknown }).types;
    return typeof types === "string" ? [[path, types.replace(/^\.\/dist\//, "src/").replace(/\.d\.ts$/, ".ts")]] : [];
  });
  const written = stated.filter(([, file]) => existsSync(join(folder, file as string)));
  const generated = "src/generated/provider.ts";
  return Object.fromEntries(
    written.length === 0 && existsSync(join(folder, generated)) ? [[".", generated]] : written,
  ) as Record<string, string>;
}
