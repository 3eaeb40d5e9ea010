// Everything that an install of the published packages brings, as the lockfile pins it.
import { readFileSync } from "node:fs";
import { root } from "../../../scripts/lib/providers.ts";
import { published } from "./packages.ts";

/** One package of the runtime tree. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
  readonly hasInstallScript: boolean;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Third-party packages that users get. Optional peers are theirs to choose and not part of it. */
export function runtimeTree(): readonly Installed[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8")) as { packages: Record<string, Locked> };
  const own = new Set(published.map(({ manifest }) => manifest.name));
  const found = new Map<string, Installed>();
  const visit = (names: readonly string[], from: string): void => {
    for (const name of names.filter((candidate) => !own.has(candidate))) {
      const at = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((path) => path in packages);
      const locked = at === undefined ? undefined : packages[at];
      if (!at || !locked) throw new Error(`${name} is not in package-lock.json.`);
      if (found.has(at)) continue;
      found.set(at, { name, version: locked.version ?? "", license: locked.license, hasInstallScript: locked.hasInstallScript === true });
      visit(Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }), at);
    }
  };
  for (const { folder, manifest } of published) visit(Object.keys(manifest.dependencies ?? {}), folder.slice(root.length));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
