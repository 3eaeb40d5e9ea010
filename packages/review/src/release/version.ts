// Moves the versions by the pending changesets and writes what readers of a release read.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { reviewWith } from "../review.ts";
import { packagesIn } from "../tree.ts";
import { recordRelease } from "./api-changelog.ts";
import { type ApiEntry, apiEntries, withReadableSection } from "./changelog.ts";
import { publishedCommits } from "./published.ts";

/** Runs changesets, brings the lockfile along, and carries the rated changes of each spec into its changelog. */
export async function moveVersions(today: string): Promise<void> {
  const before = versions();
  const entries = await rowsSinceRelease();
  run("npx", "changeset", "version");
  run("npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund");
  for (const [folder, version] of versions()) {
    if (before.get(folder) === version) continue;
    const changes = entries.get(folder) ?? [];
    const file = join(root, "packages", folder, "CHANGELOG.md");
    if (existsSync(file)) writeFileSync(file, withReadableSection(readFileSync(file, "utf8"), version, changes));
    if (existsSync(join(root, "specs", folder)))
      recordRelease(join(root, "specs"), folder, { version, date: today, changes });
  }
}

const versions = (): Map<string, string> =>
  new Map(packagesIn(root).map(({ folder, manifest }) => [folder, manifest.version]));

/** The first release has nothing to be compared with. */
async function rowsSinceRelease(): Promise<Map<string, ApiEntry[]>> {
  if (publishedCommits().size === 0) return new Map();
  const { specs } = await reviewWith("published");
  return new Map(specs.map(({ provider, changes }) => [provider, apiEntries(changes)]));
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed.`);
}
