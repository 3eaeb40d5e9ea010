// Everything that an install of published packages brings, as the lockfile pins it.
import { readFileSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import { type Published, published } from "./packages.ts";

/** A package's entry in the lockfile. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One package of the runtime tree. */
export interface Installed {
  readonly name: string;
  /** Where the lockfile has it: `node_modules/hono`. */
  readonly path: string;
  readonly locked: Locked;
}

/** A package and what it needs of ours, itself first. */
export function withOurs(of: Published): readonly Published[] {
  const needs = new Set([of]);
  for (const { manifest } of needs)
    for (const other of published) if (other.manifest.name in (manifest.dependencies ?? {})) needs.add(other);
  return [...needs];
}

/** Third-party packages that users get with these. Optional peers are theirs to choose and not part of it. */
export function runtimeTree(of: readonly Published[] = published): readonly Installed[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8")) as {
    packages: Record<string, Locked>;
  };
  const own = new Set(published.map(({ manifest }) => manifest.name));
  const found = new Map<string, Installed>();
  const visit = (names: readonly string[], from: string): void => {
    for (const name of names.filter((candidate) => !own.has(candidate))) {
      const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((place) => place in packages);
      const locked = path === undefined ? undefined : packages[path];
      if (!path || !locked) throw new Error(`${name} is not in package-lock.json: run \`npm install\`.`);
      if (found.has(path)) continue;
      found.set(path, { name, path, locked });
      visit(Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }), path);
    }
  };
  for (const { folder, manifest } of of) visit(Object.keys(manifest.dependencies ?? {}), folder.slice(root.length));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
