// The least release of each package: what the specs demand, what its public types demand,
// and what it takes from others.

import type { ApiChange } from "./api/change.ts";
import type { RatedChange } from "./change.ts";
import { type ManifestChange, manifestChanges } from "./manifest.ts";
import { highest, type Level, rank } from "./policy.ts";
import type { Package } from "./tree.ts";
import { effectiveLevel, explainedBy, sentence } from "./verdict.ts";

export interface Reason {
  level: Level;
  text: string;
}

export interface PackageVerdict {
  name: string;
  folder: string;
  version: string;
  /** What the changes mean. */
  level: Level;
  /** The bump that carries it: below 1.0.0 a break moves the minor number. */
  bump: Level;
  /** All reasons, the strongest first. */
  reasons: Reason[];
}

export interface PackageInput {
  before: Package | undefined;
  after: Package;
  changes: readonly RatedChange[];
  api: readonly ApiChange[];
  /** Published files that differ, from the package's folder. */
  files: readonly string[];
}

/** Rates all packages; `payspec` hands its providers' clients on, and the sandbox plays what the specs say. */
export function packageVerdicts(inputs: readonly PackageInput[], providers: ReadonlySet<string>): PackageVerdict[] {
  const own = new Map(inputs.map((input) => [input.after.folder, reasonsOf(input)]));
  return inputs.map(({ after }) => {
    const reasons = [...(own.get(after.folder) ?? []), ...inherited(after, inputs, own, providers)].sort(
      (one, other) => rank(other.level) - rank(one.level),
    );
    const level = highest(reasons.map((reason) => reason.level));
    return {
      name: after.manifest.name,
      folder: after.folder,
      version: after.manifest.version,
      level,
      bump: bumpOf(level, after.manifest.version),
      reasons,
    };
  });
}

/**
 * Below 1.0.0 npm's `^` takes new patch numbers only: a break moves the minor number, and all else has to
 * be a patch to reach anybody.
 */
export function bumpOf(level: Level, version: string): Level {
  if (!version.startsWith("0.")) return level;
  return level === "major" ? "minor" : level === "minor" ? "patch" : level;
}

function reasonsOf({ before, after, changes, api, files }: PackageInput): Reason[] {
  if (!before) return [{ level: "minor", text: "the package is new" }];
  const explained = explainedBy(changes);
  const manifest: ManifestChange[] = manifestChanges(before.manifest, after.manifest);
  return [
    ...changes
      .filter(({ level }) => level !== "none")
      .map((change) => ({ level: change.level, text: `spec: ${sentence(change)}` })),
    ...api.map((change) => ({
      level: effectiveLevel(change, explained),
      text: `public API: \`${change.name}\` ${change.what}`,
    })),
    ...manifest.map(({ level, what }) => ({ level, text: `package.json: ${what}` })),
    ...(files.length > 0
      ? [
          {
            level: "patch" as const,
            text: `published files: ${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`,
          },
        ]
      : []),
  ];
}

function inherited(
  after: Package,
  inputs: readonly PackageInput[],
  own: ReadonlyMap<string, readonly Reason[]>,
  providers: ReadonlySet<string>,
): Reason[] {
  const from = (folder: string): Level => highest((own.get(folder) ?? []).map(({ level }) => level));
  if (after.folder === "payspec") {
    const clients = inputs.filter(
      (input) => providers.has(input.after.folder) && after.manifest.dependencies?.[input.after.manifest.name],
    );
    return clients
      .map((input) => ({
        level: from(input.after.folder),
        text: `it hands on the client of ${input.after.manifest.name}`,
      }))
      .filter(({ level }) => level === "major"); // All else reaches its users by the range.
  }
  if (after.folder !== "sandbox") return [];
  return inputs
    .filter(({ changes }) => changes.some(({ level }) => level !== "none"))
    .map(({ after: provider, changes }) => ({
      level: capped(highest(changes.map(({ level }) => level))),
      text: `it plays ${provider.folder} by its spec`,
    }));
}

/** The sandbox changes its behaviour, not its own API. */
const capped = (level: Level): Level => (level === "major" ? "minor" : level);
