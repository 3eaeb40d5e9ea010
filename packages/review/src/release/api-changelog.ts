// The history of a provider's API over all releases of its package: specs/<provider>/changes.json, which the docs print.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiEntry } from "./changelog.ts";

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

/** Records a release, or replaces what was recorded for the same version. */
export function recordRelease(specs: string, provider: string, release: ApiRelease): void {
  const others = apiChangelog(specs, provider).filter(({ version }) => version !== release.version);
  writeFileSync(fileOf(specs, provider), `${JSON.stringify([release, ...others], null, 2)}\n`);
}
