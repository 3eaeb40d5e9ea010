// What x-reconcile reads: lists, answers and pairs, each at a place that there is.
import type { Json, Reconcile, ReconcileRule, Schema } from "@payspec/spec-model/openapi";
import { answerSchemas, type Entries, type Entry, type FoundSchema, schemasAt, sentSchemas } from "../operations.ts";
import type { Found } from "../walk.ts";
import { isInRequest } from "./reconcile-target.ts";

/** Where within x-reconcile. */
export type Keys = readonly (string | number)[];

/** Reports the rest of a sentence that begins with the operation. */
export type Refuse = (message: string, keys: Keys) => void;

interface Reading {
  readonly entry: Entry;
  readonly rule: Reconcile;
  /** Whose answer is read. */
  readonly read: Entry | undefined;
  readonly schemas: readonly FoundSchema[];
  readonly refuse: Refuse;
}

export function checkRules(operations: Entries, entry: Entry, rule: Reconcile, refuse: Refuse): void {
  const asked = operations.get(rule.operation ?? "");
  const inAnswer = asked ? answerSchemas(asked) : [];
  const element = rule.list ? schemasAt(asked?.ctx ?? entry.ctx, inAnswer, `${rule.list.at}/*`) : inAnswer;
  if (rule.list) {
    if (element.length === 0)
      refuse(`reads a list at ${rule.list.at || "the root"}, but ${rule.operation} answers none there.`, [
        "list",
        "at",
      ]);
    const { next } = rule.list;
    if (next && schemasAt(entry.ctx, inAnswer, next.at).length === 0) {
      refuse(`reads ${next.at}, which ${rule.operation} does not answer.`, ["list", "next"]);
    }
    if (next && !asked?.parameters.some(({ name }) => name === next.as)) {
      refuse(`gives ${next.as}, which ${rule.operation} does not take.`, ["list", "next"]);
    }
    for (const kind of ["mine", "same"] as const)
      checkPairs(entry, rule, element, rule.list[kind], refuse, ["list", kind]);
  }
  if (rule.verdict && !rule.operation) refuse("reads an answer, but asks nobody.", ["verdict"]);
  const each = (
    list: ReconcileRule[] | undefined,
    read: Entry | undefined,
    schemas: readonly FoundSchema[],
    keys: string,
  ): void => {
    for (const [index, one] of (list ?? []).entries())
      checkRule({ entry, rule, read, schemas, refuse }, one, [keys, index]);
  };
  each(rule.verdict, asked, element, "verdict");
  each(rule.answer, entry, answerSchemas(entry), "answer");
}

function checkRule({ entry, rule, read, schemas, refuse }: Reading, one: ReconcileRule, keys: Keys): void {
  const own = keys[0] === "answer";
  const retry = entry.operation["x-retry"]?.class;
  if (one.is === "absent" && one.looks === undefined && retry === "never") {
    refuse("takes an absence at the first look, though a repeat may act twice: give looks and apart.", keys);
  }
  if (own && (one.looks || one.missing))
    refuse("counts looks or misses an element in the call's own answer, which comes once.", keys);
  if (!own && one.repeat) refuse("has a rule for a repeat among those for the asked answer.", keys);
  if (one.missing && !rule.list) refuse("misses an element, but reads no list.", keys);
  if (one.status && read && !hasStatus(read, one.status))
    refuse(`reads status ${one.status}, which ${read.id} does not document.`, keys);
  for (const [pointer, want] of Object.entries(one.when ?? {})) {
    const found = schemasAt(entry.ctx, schemas, pointer);
    if (found.length === 0)
      refuse(`reads ${pointer}, which ${read?.id ?? "nobody"} does not answer.`, [...keys, "when"]);
    if (typeof want === "string") {
      if (!isInRequest(entry, want)) refuse(`reads ${want}, which its own request does not have.`, [...keys, "when"]);
    } else checkValues(found, pointer, want, refuse, [...keys, "when"]);
  }
}

/** A status may be documented as a class. */
function hasStatus({ operation }: Entry, status: number): boolean {
  return [String(status), `${String(status)[0]}XX`].some((name) => name in (operation.responses ?? {}));
}

/** Values of a list of values are members of it: `cancelled` is not `canceled`. */
function checkValues(
  found: readonly FoundSchema[],
  pointer: string,
  values: readonly Json[],
  refuse: Refuse,
  keys: Keys,
): void {
  const known = found.flatMap(({ node }) => node.enum ?? (node.const === undefined ? [] : [node.const]));
  for (const value of values) {
    if (known.length > 0 && value !== null && !known.includes(value)) {
      refuse(`compares ${pointer} with ${JSON.stringify(value)}, which is not a documented value.`, keys);
    }
  }
}

export function checkPairs(
  entry: Entry,
  rule: Reconcile,
  schemas: readonly Found<Schema>[],
  pairs: Record<string, string> | undefined,
  refuse: Refuse,
  keys: Keys,
): void {
  for (const [pointer, expression] of Object.entries(pairs ?? {})) {
    const found = schemasAt(entry.ctx, schemas, pointer);
    if (found.length === 0) refuse(`compares ${pointer}, which is not there.`, keys);
    const learned = Object.values(rule.follow?.input ?? {}).some((text) => text.split(" | ")[0] === expression);
    if (expression.startsWith("$response") ? !learned : !isInRequest(entry, expression)) {
      refuse(
        `compares with ${expression}, which ${expression.startsWith("$response") ? "follow does not learn" : "its own request does not have"}.`,
        keys,
      );
    }
    const [one, other] = [
      unitOf(found),
      unitOf(schemasAt(entry.ctx, sentSchemas(entry), expression.replace(/^.*#/, ""))),
    ];
    if (one && other && one !== other)
      refuse(`compares ${pointer} in ${one} units with ${expression} in ${other} units.`, keys);
  }
}

const unitOf = (found: readonly FoundSchema[]): string | undefined =>
  found.map(({ node, outer }) => outer?.["x-money"] ?? node["x-money"]).find((money) => typeof money === "object")
    ?.unit;
