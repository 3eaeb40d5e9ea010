// What a pull request must not do to releases: move versions by hand, take back what is pending,
// or name what does not exist.
import semver from "semver";
import { type Level, rank } from "../policy.ts";
import { givenLevel, type Pending } from "./changesets.ts";

/** Versions by package name. */
export type Versions = ReadonlyMap<string, string>;

export interface Side {
  pending: Pending;
  versions: Versions;
}

/** A release pull request has taken all pending changesets and moved versions; any other may do neither. */
export const isRelease = (base: Side, head: Side): boolean =>
  base.pending.changesets.length > 0 &&
  head.pending.changesets.length === 0 &&
  [...base.versions].some(([name, version]) => head.versions.has(name) && head.versions.get(name) !== version);

/** Sentences about everything that is wrong; none when all is in order. */
export function guardProblems(base: Side, head: Side): string[] {
  const changes = isRelease(base, head)
    ? releaseProblems(base, head)
    : [...versionProblems(base, head), ...lostChangesets(base, head)];
  return [...head.pending.problems, ...changesetProblems(head), ...changes];
}

function changesetProblems({ pending, versions }: Side): string[] {
  return pending.changesets.flatMap(({ file, levels, summary }) => [
    ...(summary.trim() === "" ? [`${file} has no sentence: say what changes for who uses the package.`] : []),
    ...Object.entries(levels)
      .filter(([name, level]) => level === "major" && versions.get(name)?.startsWith("0."))
      .map(([name]) => `${file} would release ${name} as 1.0.0: below 1.0.0 a break is a minor.`),
    ...Object.keys(levels)
      .filter((name) => !versions.has(name))
      .map(
        (name) =>
          `${file} names ${name}, which is not one of our published packages: ${[...versions.keys()].join(", ")}.`,
      ),
  ]);
}

function versionProblems(base: Side, head: Side): string[] {
  return [...base.versions].flatMap(([name, version]) => {
    const now = head.versions.get(name);
    return now === undefined || now === version
      ? []
      : [
          `${name} goes from ${version} to ${now} by hand: put the version back and add a changeset; the release moves it.`,
        ];
  });
}

/** A pending changeset stays until the release takes it, at the level that it was reviewed with. */
function lostChangesets(base: Side, head: Side): string[] {
  return base.pending.changesets.flatMap((known) => {
    const now = head.pending.changesets.find(({ file }) => file === known.file);
    if (!now) return [`${known.file} is gone, but its change is not released yet: put it back.`];
    return Object.entries(known.levels)
      .filter(([name, level]) => rank(now.levels[name] ?? "none") < rank(level))
      .map(
        ([name, level]) =>
          `${known.file} lowers ${name} from ${level} to ${now.levels[name] ?? "none"}: put the level back.`,
      );
  });
}

/** Each version of a release is the one that the pending changesets ask for. */
function releaseProblems(base: Side, head: Side): string[] {
  return [...base.versions].flatMap(([name, version]) => {
    const now = head.versions.get(name);
    const asked = expectedVersion(version, givenLevel(base.pending.changesets, name));
    if (now === undefined || now === asked) return [];
    // Who depends on a package that leaves its range is released along with it.
    if (asked === version && now === semver.inc(version, "patch")) return [];
    return [
      `${name} goes from ${version} to ${now}, but its changesets ask for ${asked}: run \`npx changeset version\` again.`,
    ];
  });
}

const expectedVersion = (version: string, level: Level): string =>
  level === "none" ? version : (semver.inc(version, level) ?? version);
