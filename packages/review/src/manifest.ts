// What a change of package.json means for users. Versions are moved by the release and guarded elsewhere.
import semver from "semver";
import { same } from "./pointer.ts";
import type { Level } from "./policy.ts";
import type { Manifest } from "./tree.ts";

export interface ManifestChange {
  level: Level;
  what: string;
}

export function manifestChanges(before: Manifest, after: Manifest): ManifestChange[] {
  return [
    ...entryChanges("exports", before.exports, after.exports),
    ...entryChanges("bin", before.bin, after.bin),
    ...engineChanges(before.engines, after.engines),
    ...dependencyChanges("dependencies", before.dependencies, after.dependencies),
    ...dependencyChanges("peerDependencies", before.peerDependencies, after.peerDependencies),
    ...FIELDS.flatMap(([name, level]) =>
      same(before[name], after[name])
        ? []
        : [{ level, what: `\`${name}\` goes from ${shown(before[name])} to ${shown(after[name])}` }],
    ),
  ];
}

/** Fields that are compared as a whole. */
const FIELDS = [
  ["license", "major"],
  ["type", "major"],
  ["main", "patch"],
  ["types", "patch"],
  ["files", "patch"],
  ["sideEffects", "patch"],
  ["publishConfig", "patch"],
  ["peerDependenciesMeta", "patch"],
] as const satisfies readonly (readonly [keyof Manifest, Level])[];

const shown = (value: unknown): string => (value === undefined ? "nothing" : `\`${JSON.stringify(value)}\``);

type Entries = Readonly<Record<string, unknown>>;

const namesOf = (before: Entries, after: Entries): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/** What can be imported or run: an entry or a condition that goes breaks, one that comes does not. */
function entryChanges(field: string, before: Entries = {}, after: Entries = {}): ManifestChange[] {
  return namesOf(before, after).flatMap((name): ManifestChange[] => {
    if (!(name in after)) return [{ level: "major", what: `\`${field}\` no longer has \`${name}\`` }];
    if (!(name in before)) return [{ level: "minor", what: `\`${field}\` has \`${name}\`` }];
    if (same(before[name], after[name])) return [];
    const [old, now] = [before[name], after[name]];
    if (typeof old === "object" && old !== null && typeof now === "object" && now !== null) {
      return entryChanges(`${field}.${name}`, old as Entries, now as Entries);
    }
    const isTarget = typeof old === "string" && typeof now === "string";
    return [
      { level: isTarget ? "patch" : "major", what: `\`${field}.${name}\` goes from ${shown(old)} to ${shown(now)}` },
    ];
  });
}

/** Who runs what was supported must still be supported. */
function engineChanges(
  before: Readonly<Record<string, string>> = {},
  after: Readonly<Record<string, string>> = {},
): ManifestChange[] {
  return namesOf(before, after).flatMap((name) => {
    const [old = "*", now = "*"] = [before[name], after[name]];
    return old === now
      ? []
      : [{ level: covers(now, old) ? "minor" : "major", what: `\`engines.${name}\` goes from ${old} to ${now}` }];
  });
}

/** What an install brings (a patch), and what the user has to bring (a break when it gets narrower). */
function dependencyChanges(
  field: "dependencies" | "peerDependencies",
  before: Readonly<Record<string, string>> = {},
  after: Readonly<Record<string, string>> = {},
): ManifestChange[] {
  return namesOf(before, after).flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === now) return [];
    const isNarrower = field === "peerDependencies" && (old === undefined || (now !== undefined && !covers(now, old)));
    return [
      {
        level: isNarrower ? "major" : "patch",
        what: `\`${field}.${name}\` goes from ${old ?? "nothing"} to ${now ?? "nothing"}`,
      },
    ];
  });
}

const covers = (wide: string, narrow: string): boolean =>
  semver.validRange(wide) !== null && semver.validRange(narrow) !== null && semver.subset(narrow, wide);
