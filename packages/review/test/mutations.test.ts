// The release policy, executed: each mutation of a real spec has the verdict that specs/README.md promises.

import type { Document } from "@payspec/spec-model/openapi";
import { beforeAll, describe, expect, test } from "vitest";
import { compareApi } from "../src/api/compare.ts";
import { entryOf, type GeneratedTypes, generatedProgram, generatedTypes } from "../src/api/generated.ts";
import type { RatedChange } from "../src/change.ts";
import { differing } from "../src/differing.ts";
import { inOneForm } from "../src/equal/one-form.ts";
import { same } from "../src/pointer.ts";
import { type Kind, policy } from "../src/policy.ts";
import { rateSpec } from "../src/rate.ts";
import { type DiffReport, redoclyDiffs } from "../src/redocly-diff.ts";
import { type Verdict, verdictOf } from "../src/verdict.ts";
import { frozenSpec } from "./frozen/specs.ts";
import { answerMutations } from "./mutations/answers.ts";
import { behaviourMutations } from "./mutations/behaviour.ts";
import { callMutations } from "./mutations/calls.ts";
import { causeMutations } from "./mutations/causes.ts";
import { extensionMutations } from "./mutations/extensions.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { operationMutations } from "./mutations/operations.ts";
import { rarerMutations } from "./mutations/rarer.ts";
import { reconcileMutations } from "./mutations/reconcile.ts";
import { requestMutations } from "./mutations/requests.ts";
import { respelledMutations } from "./mutations/respelled.ts";
import { valueMutations } from "./mutations/values.ts";
import { webhookMutations } from "./mutations/webhooks.ts";

const mutations: Mutation[] = [
  ...operationMutations,
  ...callMutations,
  ...requestMutations,
  ...valueMutations,
  ...answerMutations,
  ...webhookMutations,
  ...rarerMutations,
  ...causeMutations,
  ...respelledMutations,
  ...behaviourMutations,
  ...reconcileMutations,
  ...extensionMutations,
];

interface Outcome {
  report: DiffReport;
  changes: RatedChange[];
  verdict: Verdict;
}

const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const named = [...new Set(mutations.map(({ provider }) => provider))];
  const specs = new Map(named.map((provider) => [provider, frozenSpec(provider)] as const));
  const cases = mutations.map((mutation) => {
    const spec = specs.get(mutation.provider) as Document;
    const whole = mutation.before ? prepared(spec, mutation.before) : spec;
    // What is the same in both is rated in no way (below), and makes the same types in both.
    const [base, head] = differing([whole, mutated(whole, mutation.change)]);
    return { mutation, base, head };
  });
  const forms = cases.map(({ base, head }) => inOneForm(base, head));
  const running = redoclyDiffs(forms.map(({ base, head }) => [base, head]));
  const types = new Map<string, GeneratedTypes>();
  const known = new Map<string, string>();
  for (const [index, { mutation, base, head }] of cases.entries()) {
    types.set(`base${index}`, generatedTypes(withoutEmpty(base), mutation.provider, known));
    types.set(`head${index}`, generatedTypes(withoutEmpty(head), mutation.provider, known));
  }
  const program = generatedProgram(types);
  const reports = await running;
  for (const [index, { mutation, base, head }] of cases.entries()) {
    const report = reports[index] as DiffReport;
    const changes = rateSpec(base, head, report, forms[index]);
    const api = compareApi(program, entryOf(`base${index}`), entryOf(`head${index}`));
    outcomes.set(mutation.name, { report, changes, verdict: verdictOf(changes, api) });
  }
});

/** A document without webhooks generates none. */
const withoutEmpty = ({ webhooks, ...doc }: Document): Document =>
  Object.keys(webhooks ?? {}).length > 0 ? ({ webhooks, ...doc } as Document) : (doc as Document);

const nothing = mutations.find(({ level, kind }) => level === "none" && kind === "prose-changed")?.change;

/** What the old version has to have; the frozen spec may have it already. */
function prepared(spec: Document, before: Mutation["change"]): Document {
  const base = structuredClone(spec);
  before(base);
  return base;
}

function mutated(base: Document, change: Mutation["change"]): Document {
  const head = structuredClone(base);
  change(head);
  if (same(base, head) && change !== nothing) throw new Error(`A mutation changes nothing any more: ${change}`);
  return head;
}

const outcome = (name: string): Outcome => outcomes.get(name) as Outcome;

describe("the policy rates", () => {
  test.each(mutations)("$name: $level", ({ name, level, kind }) => {
    const { verdict, changes } = outcome(name);
    expect({ level: verdict.level, kinds: changes.map((change) => change.kind) }).toEqual({
      level,
      kinds: level === "none" && changes.length === 0 ? [] : expect.arrayContaining([kind]),
    });
  });
});

test.each(causeMutations)("$name: in $rows row(s)", ({ name, rows }) => {
  const loud = outcome(name).changes.filter(({ level }) => level === "major" || level === "minor");
  expect(loud.map(({ kind, subject }) => `${kind} ${subject}`)).toHaveLength(rows);
});

test.each(respelledMutations)("$name leaves no row", ({ name }) => {
  expect(outcome(name).changes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([]);
});

/** Who else uses what changed is not part of it: the others are the same in both. */
const row = ({ level, kind, pointer, detail, before, after, verdicts }: RatedChange) =>
  ({ level, kind, pointer, detail, before, after, verdicts }) as const;

test("a whole spec has the same rows as what differs in it", async () => {
  // One of each file of mutations.
  const chosen = [operationMutations, callMutations, answerMutations, webhookMutations, extensionMutations].map(
    ([first]) => first as Mutation,
  );
  const pairs = chosen.map(({ provider, before, change }) => {
    const base = prepared(frozenSpec(provider), before ?? (() => {}));
    return [base, mutated(base, change)] as const;
  });
  const forms = pairs.map(([base, head]) => inOneForm(base, head));
  const reports = await redoclyDiffs(forms.map(({ base, head }) => [base, head]));
  for (const [index, [base, head]] of pairs.entries()) {
    const { name } = chosen[index] as Mutation;
    const whole = rateSpec(base, head, reports[index] as DiffReport, forms[index]);
    expect(whole.map(row), name).toEqual(outcome(name).changes.map(row));
  }
});

test("every rule of the policy is met by a mutation", () => {
  const met = new Set(mutations.flatMap(({ name }) => outcome(name).changes.map(({ kind }) => kind)));
  for (const kind of ["diff-verdict", "unseen-change", "provider-added", "provider-removed"] as const) met.add(kind); // Not one change of a spec; see rate.test.ts.
  expect(Object.keys(policy).filter((kind) => !met.has(kind as Kind))).toEqual([]);
});
