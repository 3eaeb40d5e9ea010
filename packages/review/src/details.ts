// What the card shows of a changed spec beside its rated changes: types, sizes, type cost, coverage, examples.
import { join } from "node:path";
import { publishable } from "@payspec/generator/publish";
import type { Document, Json } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";
import { root } from "@payspec/spec-model/providers";
import { type Acceptance, acceptanceOf, acceptancesIn, fingerprintOf } from "./accepted.ts";
import { type SpecChange, type Trees, textOf } from "./assess.ts";
import type { RatedChange } from "./change.ts";
import { coverageDelta, coverageOf } from "./coverage.ts";
import { type Location, locate } from "./locate.ts";
import { isObject, nodesTo } from "./pointer.ts";
import { type Sizes, sizesOf } from "./size.ts";
import { textDiff } from "./text-diff.ts";
import { typeCost } from "./type-cost.ts";

export interface Delta {
  what: string;
  before: number;
  after: number;
}

/** A changed spec as the card shows it. */
export interface SpecDetails {
  provider: string;
  changes: (RatedChange & { location?: Location; fingerprint?: string; accepted?: Acceptance; announced?: string })[];
  /** Schemas that are written otherwise and mean the same. */
  respelled: readonly string[];
  /** Operations and webhooks that a change touches. */
  touched: { name: string; isWebhook: boolean }[];
  typesDiff: { file: string; diff: string }[];
  sizes: Delta[];
  coverage: Delta[];
  examples: { name: string; kind: string; diff: string }[];
}

export function detailsOf(spec: SpecChange, trees: Trees): SpecDetails {
  const { provider, changes, base, head } = spec;
  const folder = join(root, "specs", provider);
  const acceptances = acceptancesIn(join(root, "specs"), provider);
  const today = new Date().toISOString().slice(0, 10);
  return {
    provider,
    changes: changes.map((change) => {
      // What is gone is shown where it was: at the nearest holder that the new files still have.
      const location = locate(folder, change.pointer);
      const accepted = change.level === "major" ? acceptanceOf(change, acceptances, today) : undefined;
      return {
        ...change,
        ...(location ? { location: { ...location, file: `specs/${provider}/${location.file}` } } : {}),
        ...(change.level === "major" ? { fingerprint: fingerprintOf(change) } : {}),
        ...(accepted ? { accepted } : {}),
        ...(change.level === "major" ? announced(base, change, today) : {}),
      };
    }),
    respelled: spec.respelled ?? [],
    touched: touchedBy(changes, head),
    typesDiff: typesDiff(provider, trees),
    sizes: [
      ...deltas(sizes(trees.base, provider, base), sizes(trees.head, provider, head)),
      ...costDelta(provider, trees),
    ],
    coverage: coverage(spec, trees),
    examples: changes.filter(({ kind }) => kind.startsWith("example-")).map(exampleOf),
  };
}

/** The sunset of something that went after it: whoever read the deprecation is not surprised. */
function announced(base: Document | undefined, { pointer, kind }: RatedChange, today: string): { announced?: string } {
  if (base === undefined || !kind.endsWith("-removed")) return {};
  const nodes = nodesTo(base, pointer);
  const gone = nodes.length === namesOf(pointer).length + 1 ? nodes.at(-1) : undefined;
  const sunset = isObject(gone) && gone.deprecated === true ? gone["x-sunset"] : undefined;
  return typeof sunset === "string" && sunset <= today ? { announced: sunset } : {};
}

/** Changes of what a schema or example says touch all who use it; what is gone has no page any more. */
function touchedBy(changes: readonly RatedChange[], head: Document | undefined): SpecDetails["touched"] {
  if (!head) return [];
  const webhooks = Object.keys(head.webhooks ?? {});
  const operations = new Set(
    Object.values(head.paths).flatMap((item) =>
      Object.values(item).map((method) => (method as { operationId?: string }).operationId),
    ),
  );
  const names = new Set(
    changes.filter(({ level }) => level !== "none").flatMap(({ uses }) => uses.map(({ operation }) => operation)),
  );
  return [...names]
    .filter((name) => operations.has(name) || webhooks.includes(name))
    .map((name) => ({ name, isWebhook: webhooks.includes(name) }));
}

function typesDiff(provider: string, { base, head }: Trees): SpecDetails["typesDiff"] {
  const read = (tree: string, file: string) =>
    textOf(join(tree, "packages", provider, "src/generated", file))
      .replace(/^\/\/ Generated from .*\n+/, "")
      .trim();
  return ["schema.d.ts", "inputs.ts", "operations.ts", "provider.ts", "webhooks.ts"]
    .map((file) => ({
      file: `packages/${provider}/src/generated/${file}`,
      diff: textDiff(file, read(base, file), read(head, file)),
    }))
    .filter(({ diff }) => diff !== "");
}

const sizes = (tree: string, provider: string, doc: Document | undefined): Sizes =>
  doc ? sizesOf(tree, provider, JSON.stringify(publishable(doc))) : {};

const deltas = (before: Sizes, after: Sizes): Delta[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].map((what) => ({
    what: `${what}, bytes`,
    before: before[what] ?? 0,
    after: after[what] ?? 0,
  }));

function costDelta(provider: string, { compared }: Trees): Delta[] {
  const cost = (side: "before" | "after") => {
    const version = compared.version(side, provider);
    return version ? typeCost(version) : 0;
  };
  return [{ what: "type instantiations for every call once", before: cost("before"), after: cost("after") }];
}

function coverage({ provider, base, head }: SpecChange, trees: Trees): Delta[] {
  const of = (tree: string, doc: Document | undefined) =>
    doc ? coverageOf(doc, textOf(join(tree, "specs", provider, "gaps.md"))) : {};
  return coverageDelta(of(trees.base, base), of(root, head));
}

const exampleOf = ({ subject, kind, before, after }: RatedChange): SpecDetails["examples"][number] => ({
  name: subject,
  kind,
  diff: textDiff("example.json", pretty(before), pretty(after)),
});

const pretty = (value: Json | undefined): string => (value === undefined ? "" : JSON.stringify(value, null, 2));
