// Whether the changesets of a pull request cover what its changes demand.
import type { PackageVerdict } from "../packages.ts";
import { highest, type Level, rank } from "../policy.ts";
import { type Changeset, givenLevel } from "./changesets.ts";

export interface ReleaseRow {
  name: string;
  version: string;
  /** What the changes mean; below 1.0.0 a break needs a minor release only. */
  level: Level;
  /** What is needed, and what the changesets or the versions give. */
  needed: Level;
  given: Level;
  ok: boolean;
  /** What forces the needed level. */
  because: string[];
}

/** One row for each package that needs a release or gets one. `released` are the versions at the base. */
export function releaseRows(
  verdicts: readonly PackageVerdict[],
  changesets: readonly Changeset[],
  released: ReadonlyMap<string, string>,
): ReleaseRow[] {
  const rows = verdicts.map(({ name, version, level, bump, reasons }): ReleaseRow => {
    const given = highest([givenLevel(changesets, name), versionStep(released.get(name), version)]);
    const because = reasons.filter((reason) => reason.level === level).map(({ text }) => text);
    return { name, version, level, needed: bump, given, ok: rank(given) >= rank(bump), because };
  });
  return rows.filter(({ needed, given }) => needed !== "none" || given !== "none").map((row) => impliedRow(row, rows));
}

/** A patch of a package that depends on released ones comes by itself: its dependencies are pinned, so changesets moves it. */
function impliedRow(row: ReleaseRow, rows: readonly ReleaseRow[]): ReleaseRow {
  const follows = row.needed === "patch" && row.because.every((text) => text.startsWith("it hands on"));
  const moved = rows.some(({ name, given }) => name !== row.name && given !== "none");
  return !row.ok && follows && moved ? { ...row, given: "patch", ok: true } : row;
}

/** The step from one version to the next: a release pull request has no changesets left, but higher versions. */
export function versionStep(before: string | undefined, after: string): Level {
  if (before === undefined || before === after) return "none";
  const [old, now] = [before, after].map((version) => version.split("-")[0]?.split(".").map(Number) ?? []) as [number[], number[]];
  const moved = ([0, 1, 2] as const).find((index) => old[index] !== now[index]);
  if (moved === undefined || (now[moved] ?? 0) < (old[moved] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[moved];
}

/** What to tell for a row that is not covered. */
export function complaint({ name, version, level, needed, given, because }: ReleaseRow): string {
  const has = given === "none" ? `has no changeset` : `has a changeset of level ${given}`;
  const breaking = level === needed ? "" : ` (a ${level} change; ${version} is below 1.0.0)`;
  const reasons = because.slice(0, 5).map((text) => `    ${text}`);
  const more = because.length > 5 ? [`    and ${because.length - 5} more`] : [];
  return [`${name} ${has}, but needs ${needed}${breaking}:`, ...reasons, ...more].join("\n");
}
