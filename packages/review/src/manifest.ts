import { same } from "./pointer.ts";
import type { Level } from "./policy.ts";
import type { Manifest } from "./tree.ts";

export interface ManifestChange {
  level: Level;
  what: string;
}

/** What a change of package.json means for users. Versions of our own packages are set by the release. */
export function manifestChanges(before: Manifest, after: Manifest): ManifestChange[] {
  const changes: ManifestChange[] = [];
  const keys = (value: object | undefined) => Object.keys(value ?? {});
  for (const field of ["exports", "bin"] as const) {
    for (const name of keys(before[field]))
      if (!keys(after[field]).includes(name)) changes.push({ level: "major", what: `${field} no longer has \`${name}\`` });
    for (const name of keys(after[field]))
      if (!keys(before[field]).includes(name)) changes.push({ level: "minor", what: `${field} has \`${name}\`` });
  }
  if (!same(before.engines, after.engines)) changes.push({ level: "major", what: `engines are ${JSON.stringify(after.engines)}` });
  const foreign = ({ dependencies = {} }: Manifest) =>
    Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.startsWith("@payspec/")));
  if (!same(foreign(before), foreign(after))) changes.push({ level: "patch", what: "dependencies changed" });
  return changes;
}
