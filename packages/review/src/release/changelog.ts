// CHANGELOG.md of a package: what changesets wrote, breaking changes first, with the rated changes of the spec behind.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { valuesOf } from "../card/sections.ts";
import type { RatedChange } from "../change.ts";
import { type Level, policy } from "../policy.ts";

/** One change of a provider's API as a release carried it. */
export interface ApiEntry {
  level: Level;
  kind: string;
  /** What changed: `ShopCharge.status`. */
  subject: string;
  /** The change as a sentence, with values where they are short. */
  what: string;
}

/** The rated changes that code can notice, as entries; breaks first. */
export const apiEntries = (changes: readonly RatedChange[]): ApiEntry[] =>
  changes
    .filter(({ level }) => level === "major" || level === "minor")
    .map((change) => {
      const values = valuesOf(change);
      const what = change.kind === "diff-verdict" ? change.verdicts.join(" ") : policy[change.kind].what;
      return {
        level: change.level,
        kind: change.kind,
        subject: change.subject,
        what: values ? `${what}: ${values}` : what,
      };
    })
    .sort((one, other) => Number(other.level === "major") - Number(one.level === "major"));

/** An entry as a line of a list. */
export const lineOf = ({ level, subject, what }: ApiEntry): string =>
  `- ${level === "major" ? "**breaking** " : ""}\`${subject}\`: ${what}`;

/** Headings of changesets by what they mean to a reader: below 1.0.0 a minor release is the one that breaks. */
const HEADINGS: Record<"below" | "from", Readonly<Record<string, string>>> = {
  below: { "Minor Changes": "Breaking changes", "Patch Changes": "Changes" },
  from: { "Major Changes": "Breaking changes", "Minor Changes": "New", "Patch Changes": "Fixes" },
};

/** A changelog whose section for `version` is as readers want it. Running it twice changes nothing more. */
export function withReadableSection(text: string, version: string, entries: readonly ApiEntry[]): string {
  const section = sectionOf(text, version);
  if (section === undefined) return text;
  const headings = HEADINGS[version.startsWith("0.") ? "below" : "from"];
  const [title = "", ...parts] = section.trimEnd().split(/\n(?=### )/);
  const named = parts.map((part) => part.replace(/^### (.+)/, (_all, name: string) => `### ${headings[name] ?? name}`));
  const order = (part: string) =>
    ["### Breaking changes", "### New", "### Changes", "### Fixes"].findIndex((heading) => part.startsWith(heading));
  const isOwn = (part: string) => part.startsWith(API);
  const sorted = named.filter((part) => !isOwn(part)).sort((one, other) => order(one) - order(other));
  const rows = entries.map(lineOf);
  const api = rows.length > 0 ? [`${API}\n\n${rows.join("\n")}`] : named.filter(isOwn);
  const readable = [title.trimEnd(), ...sorted.map((part) => part.trimEnd()), ...api].join("\n\n");
  return text
    .replace(section, () => `${readable}\n\n`)
    .trimEnd()
    .concat("\n");
}

const API = "### In the API";

/** The part of a changelog about one version, its heading included. */
export function sectionOf(text: string, version: string): string | undefined {
  const start = text.search(new RegExp(`^## ${version.replaceAll(".", "\\.")}$`, "m"));
  if (start < 0) return undefined;
  const next = text.slice(start + 3).search(/^## /m);
  return next < 0 ? text.slice(start) : text.slice(start, start + 3 + next);
}

/** What a release of a package says of itself: its section, or that it is the first one. */
export function notesOf({ folder, manifest }: { folder: string; manifest: { version: string } }): string {
  const file = join(folder, "CHANGELOG.md");
  const section = existsSync(file) ? sectionOf(readFileSync(file, "utf8"), manifest.version) : undefined;
  return section ? section.replace(/^## .*\n+/, "") : "The first release.\n";
}
