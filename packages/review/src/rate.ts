// Everything that a change of one spec does, rated by the policy. Pure: two bundled documents
// and Redocly's report of them.
import type { Document } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import { type Finding, type RatedChange, rated, type Versions } from "./change.ts";
import { findingsOf } from "./classify/classify.ts";
import { inOneForm, type OneForm } from "./equal/one-form.ts";
import { exampleChanges, extensionChanges } from "./extensions.ts";
import { same } from "./pointer.ts";
import { highest, type Level, policy, rank } from "./policy.ts";
import type { DiffChange, DiffReport } from "./redocly-diff.ts";
import { unseenChanges } from "./unseen.ts";
import { type Use, usesAt, usesOf } from "./uses.ts";

/** Rates a change of a spec; the worst first. `form` are both versions as they were handed to Redocly. */
export function rateSpec(
  before: Document,
  after: Document,
  report: DiffReport,
  form: OneForm = inOneForm(before, after),
): RatedChange[] {
  const { base, head } = form;
  const versions: Versions = { base, head, baseUses: usesOf(base), headUses: usesOf(head) };
  const renames = renamesIn(report);
  const seen = report.changes.flatMap((change) => fromDiff(change, versions));
  const own = [
    ...extensionChanges(base, head, renames),
    ...exampleChanges(base, head),
    ...nameChanges(before, after, renames, form.renamed),
    ...defaultServer(base, head),
  ].map((finding) => rated(finding, usesOfFinding(finding, versions)));
  const touched = new Set([
    ...seen.flatMap(({ uses, pointer }) => [...uses.map((use) => use.operation), ...namesOf(pointer).slice(0, 2)]),
  ]);
  const unseen = unseenChanges(base, head, touched).map((finding) => rated(finding, usesOfFinding(finding, versions)));
  return distinct(withCauses([...seen, ...own, ...unseen], form, versions))
    .map((change) => ({ ...change, pointer: withNewName(change.pointer, form.renamed) }))
    .sort((one, other) => rank(other.level) - rank(one.level));
}

/** The level that the changes of a spec demand. */
export const levelOfChanges = (changes: readonly RatedChange[]): Level => highest(changes.map(({ level }) => level));

/** One row for each cause in place of what follows from it; the worst that follows gives its level. */
function withCauses(changes: readonly RatedChange[], form: OneForm, versions: Versions): RatedChange[] {
  const follows = ({ pointer }: Finding) => form.replaced.has(namesOf(pointer)[2] ?? "");
  const causes = form.causes
    .filter((cause) => !follows(cause))
    .map((cause) => {
      const row = rated(cause, usesOfFinding(cause, versions));
      const below = changes.filter(follows);
      return cause.kind === "schema-replaced"
        ? { ...row, level: below.length > 0 ? levelOfChanges(below) : "none" }
        : row;
    });
  return [...causes, ...changes.filter((change) => !follows(change))];
}

/** What Redocly reported, in our words; its verdict is kept wherever no rule overrules it. */
function fromDiff(change: DiffChange, versions: Versions): RatedChange[] {
  const messages = change.verdicts.map(({ message }) => message);
  const findings = findingsOf(change, versions).map((finding) =>
    rated(finding, usesOfFinding(finding, versions), messages),
  );
  const overruled = new Set(findings.flatMap(({ kind }) => policy[kind].overrules ?? []));
  const standing = change.verdicts.filter(({ ruleId }) => !overruled.has(ruleId));
  if (standing.length === 0 || levelOfChanges(findings) === "major") return findings;
  const finding: Finding = { kind: "diff-verdict", pointer: (change.revision ?? change.base)?.pointer ?? change.path };
  return [
    ...findings,
    rated(
      finding,
      usesOfFinding(finding, versions),
      standing.map(({ message }) => message),
    ),
  ];
}

/** Uses in the new document, and in the old one: who used the part until now is touched as well. */
function usesOfFinding({ pointer }: Finding, { base, head, baseUses, headUses }: Versions): Use[] {
  const uses = [...usesAt(head, headUses, pointer)];
  for (const use of usesAt(base, baseUses, pointer)) {
    if (!uses.some((other) => other.operation === use.operation && other.direction === use.direction)) uses.push(use);
  }
  return uses;
}

/** Components and webhooks that only got another name: old pointer to the new place. */
function renamesIn(report: DiffReport): Map<string, string> {
  const renamed = report.changes.filter(
    ({ property, path }) => property === "key" && /^#\/(components|webhooks)\//.test(path),
  );
  return new Map(
    renamed.map(({ base, revision }) => [base?.pointer ?? "", `/${namesOf(revision?.pointer ?? "").join("/")}`]),
  );
}

/** A pointer into the comparison as one into the new document. */
function withNewName(pointer: string, renamed: OneForm["renamed"]): string {
  const found = [...renamed].find(
    ([, was]) => pointer === `#/components/schemas/${was}` || pointer.startsWith(`#/components/schemas/${was}/`),
  );
  return found ? pointer.replace(`#/components/schemas/${found[1]}`, `#/components/schemas/${found[0]}`) : pointer;
}

function nameChanges(
  base: Document,
  head: Document,
  renames: ReadonlyMap<string, string>,
  renamed: OneForm["renamed"],
): Finding[] {
  const [old, now] = [Object.keys(base.components.schemas), Object.keys(head.components.schemas)];
  const arrived = new Set(renames.values());
  const added = now.filter(
    (name) => !old.includes(name) && !renamed.has(name) && !arrived.has(`/components/schemas/${name}`),
  );
  const left = [...renamed.values()];
  const removed = old.filter(
    (name) => !now.includes(name) && !left.includes(name) && !renames.has(`#/components/schemas/${name}`),
  );
  return [
    ...[...renamed].map(
      ([name, was]): Finding => ({
        kind: "schema-renamed",
        pointer: `#/components/schemas/${was}`,
        before: was,
        after: name,
      }),
    ),
    ...added.map((name): Finding => ({ kind: "schema-added", pointer: `#/components/schemas/${name}` })),
    ...removed.map((name): Finding => ({ kind: "schema-removed", pointer: `#/components/schemas/${name}` })),
  ];
}

/** Clients use the first server, so its place in the list counts. */
function defaultServer(base: Document, head: Document): Finding[] {
  const [before, after] = [base.servers[0]?.url, head.servers[0]?.url];
  return same(before, after)
    ? []
    : [{ kind: "server-changed", pointer: "#/servers/0/url", before: before ?? null, after: after ?? null }];
}

function distinct(changes: readonly RatedChange[]): RatedChange[] {
  const known = new Set<string>();
  return changes.filter(({ kind, pointer, detail }) => {
    const name = `${kind} ${pointer} ${detail ?? ""}`;
    return known.has(name) ? false : known.add(name);
  });
}
