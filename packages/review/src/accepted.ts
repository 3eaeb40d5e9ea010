// Breaks that somebody accepted, each by its fingerprint, with a reason, a name and an end:
// specs/<provider>/accepted.yaml.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { RatedChange } from "./change.ts";
import { canonical } from "./pointer.ts";

export interface Acceptance {
  /** As the review prints it for the break. */
  fingerprint: string;
  reason: string;
  by: string;
  /** The last day, `2027-01-31`. */
  until: string;
}

/** What a row is about, in twelve characters: another value, place or kind of change has another one. */
export const fingerprintOf = ({ kind, pointer, detail, before, after }: RatedChange): string =>
  createHash("sha256")
    .update(canonical([kind, pointer, detail, before, after]))
    .digest("hex")
    .slice(0, 12);

/** Reads the file of a provider; throws a sentence where an entry lacks something. */
export function acceptancesIn(specs: string, provider: string): Acceptance[] {
  const file = join(specs, provider, "accepted.yaml");
  if (!existsSync(file)) return [];
  const entries = (parse(readFileSync(file, "utf8")) ?? []) as Partial<Acceptance>[];
  return entries.map((entry, index) => {
    for (const name of ["fingerprint", "reason", "by", "until"] as const) {
      if (typeof entry[name] !== "string" || entry[name].trim() === "")
        throw new Error(
          `specs/${provider}/accepted.yaml: entry ${index + 1} has no ${name}. Each names fingerprint, reason, by and until, as text.`,
        );
    }
    const { until } = entry as Acceptance;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until))
      throw new Error(`specs/${provider}/accepted.yaml: until of entry ${index + 1} is not a day such as 2027-01-31.`);
    return entry as Acceptance;
  });
}

/**
 * The acceptance of a change that still holds. It marks the row and never lowers its level:
 * the release it demands stays.
 */
export const acceptanceOf = (
  change: RatedChange,
  acceptances: readonly Acceptance[],
  today: string,
): Acceptance | undefined =>
  acceptances.find(({ fingerprint, until }) => until >= today && fingerprint === fingerprintOf(change));
