// The history of a provider's API over all releases of its package: specs/<provider>/changes.json for
// programs, changes.md for people.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiEntry, lineOf } from "./changelog.ts";

/** What one release changed. */
export interface ApiRelease {
  version: string;
  /** The day of the release pull request, `2027-01-31`. */
  date: string;
  changes: readonly ApiEntry[];
}

const fileOf = (specs: string, provider: string): string => join(specs, provider, "changes.json");

/** The newest release first; none before the first release. */
export function apiChangelog(specs: string, provider: string): ApiRelease[] {
  const file = fileOf(specs, provider);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ApiRelease[]) : [];
}

/** Records a release, or replaces what was recorded for the same version, and writes the page anew. */
export function recordRelease(specs: string, provider: string, release: ApiRelease): void {
  const releases = [release, ...apiChangelog(specs, provider).filter(({ version }) => version !== release.version)];
  writeFileSync(fileOf(specs, provider), `${JSON.stringify(releases, null, 2)}\n`);
  writeFileSync(join(specs, provider, "changes.md"), pageOf(provider, releases));
}

/** The same as a page: the newest release first, breaking changes first in each. */
export function pageOf(provider: string, releases: readonly ApiRelease[]): string {
  const sections = releases.map(({ version, date, changes }) => {
    const rows = changes.map(lineOf);
    return `## ${version}, ${date}\n\n${rows.length > 0 ? rows.join("\n") : "Nothing that code can notice."}`;
  });
  return `${[`# Changes of the API: ${provider}`, ...sections].join("\n\n")}\n`;
}
