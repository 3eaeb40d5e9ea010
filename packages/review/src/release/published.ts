// What was published last: changesets tags each release as <package>@<version>.
import { root } from "@payspec/spec-model/providers";
import semver from "semver";
import { git, packagesIn } from "../tree.ts";

/** The commits of the last releases, each with the folders of the packages that were released last there. */
export function publishedCommits(tags: readonly string[] = releaseTags()): Map<string, Set<string>> {
  const commits = new Map<string, Set<string>>();
  for (const { folder, manifest } of packagesIn(root)) {
    const versions = tags
      .filter((tag) => tag.startsWith(`${manifest.name}@`))
      .map((tag) => tag.slice(manifest.name.length + 1));
    const last = semver.rsort(versions.filter((version) => semver.valid(version)))[0];
    if (last === undefined) continue;
    const commit = git("rev-list", "-n", "1", `${manifest.name}@${last}`);
    commits.set(commit, (commits.get(commit) ?? new Set()).add(folder));
  }
  return commits;
}

const releaseTags = (): string[] => git("tag", "--list", "*@*").split("\n").filter(Boolean);
