// Whether the changesets of a pull request cover what its changes demand.
import semver from "semver";
import type { PackageVerdict } from "../packages.ts";
import { highest, type Level, rank } from "../policy.ts";
import { type Changeset, givenLevel, newChangesets } from "./changesets.ts";
import { guardProblems, isRelease, type Side, type Versions } from "./guard.ts";

export interface ReleaseRow {
  name: string;
  version: string;
  /** What the changes mean; below 1.0.0 a break moves the minor number and all else the patch number. */
  level: Level;
  /** What is needed, and what the changesets or the versions give. */
  needed: Level;
  given: Level;
  ok: boolean;
  /** What forces the needed level. */
  because: string[];
}

export interface ReleaseCheck {
  rows: ReleaseRow[];
  /** What is wrong whatever the levels are, as sentences. */
  problems: string[];
}

/** Compares what the changes demand with what the changesets give, and guards what is pending. */
export function checkRelease(verdicts: readonly PackageVerdict[], base: Side, head: Side): ReleaseCheck {
  const changesets = isRelease(base, head)
    ? base.pending.changesets
    : newChangesets(head.pending.changesets, base.pending.changesets);
  return { rows: releaseRows(verdicts, changesets, base.versions), problems: guardProblems(base, head) };
}

/** One row for each package that needs a release or gets one. `released` are the versions at the base. */
export function releaseRows(
  verdicts: readonly PackageVerdict[],
  changesets: readonly Changeset[],
  released: Versions,
): ReleaseRow[] {
  const rows = verdicts.map(({ name, version, level, bump, reasons }): ReleaseRow => {
    const given = highest([givenLevel(changesets, name), versionStep(released.get(name), version)]);
    const because = reasons.filter((reason) => reason.level === level).map(({ text }) => text);
    return { name, version, level, needed: bump, given, ok: rank(given) >= rank(bump), because };
  });
  return rows.filter(({ needed, given }) => needed !== "none" || given !== "none");
}

/** The step from one version to the next. */
export function versionStep(before: string | undefined, after: string): Level {
  if (before === undefined || !semver.valid(before) || !semver.valid(after) || semver.lte(after, before)) return "none";
  const step = semver.diff(before, after)?.replace(/^pre/, "");
  return step === "major" || step === "minor" || step === "patch" ? step : "none";
}

/** The message for a row that is not covered. */
export function complaint({ name, version, level, needed, given, because }: ReleaseRow): string {
  const has = given === "none" ? `has no changeset` : `has a changeset of level ${given}`;
  const scaled = level === needed ? "" : ` (a ${level} change; ${version} is below 1.0.0)`;
  const reasons = because.slice(0, 5).map((text) => `    ${text}`);
  const more = because.length > 5 ? [`    and ${because.length - 5} more`] : [];
  return [`${name} ${has}, but needs ${needed}${scaled}:`, ...reasons, ...more].join("\n");
}

/** The changeset that a package is missing. */
export function missingChangeset({ name, needed, because }: ReleaseRow): { file: string; text: string } {
  const file = `.changeset/${name.replace("@payspec/", "").replace(/\W+/g, "-")}-${needed}.md`;
  const [first = "Released along with what it depends on", ...more] = because.map((text) =>
    text.replace(/^(spec|public API|package\.json): /, ""),
  );
  const sentence = `${first}${more.length > 0 ? `, and ${more.length} more` : ""}.`;
  return { file, text: `---\n${JSON.stringify(name)}: ${needed}\n---\n\n${sentence.replace(/\.\.$/, ".")}\n` };
}
