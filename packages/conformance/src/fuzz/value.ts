import { type Document, deref } from "@payspec/spec-model/openapi";
import * as fc from "fast-check";
import { type Plain, type Rule, waysOf } from "./schema.ts";
import { textOf } from "./text.ts";

/** Members that no spec knows: answers may have them. */
export const STRANGE = "x_unknown";

const made = new WeakMap<Rule, Map<number, fc.Arbitrary<unknown>>>();

/**
 * JSON values that fulfil a rule, nearly always: the caller filters by the compiled contract. Open objects get
 * a member that nobody knows.
 */
export function jsonFor(doc: Document, given: Rule | boolean, depth = 0): fc.Arbitrary<unknown> {
  if (typeof given === "boolean") return fc.constantFrom<unknown>("x", 1, true, null);
  const rule = deref(doc, given);
  const byDepth = made.get(rule) ?? new Map<number, fc.Arbitrary<unknown>>();
  const known = byDepth.get(depth) ?? fc.oneof(...waysOf(doc, rule).map((way) => plainOf(doc, way, depth)));
  made.set(rule, byDepth.set(depth, known));
  return known;
}

function plainOf(doc: Document, rule: Plain, depth: number): fc.Arbitrary<unknown> {
  if (rule.const !== undefined) return fc.constant(rule.const);
  if (rule.enum) return fc.constantFrom(...rule.enum);
  const money = rule["x-money"] || undefined;
  if (money?.wire) return wireAmounts(money.decimals ?? 0);
  const types = [rule.type ?? typeBy(rule)].flat();
  return fc.oneof(...types.map((type) => typed(doc, rule, type, depth)));
}

/** Amounts whose decimals all have to be written: a number from here would lose them in `JSON.stringify`. */
const wireAmounts = (decimals: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 10_000_000 }).map((units) => (units / 10 ** decimals).toFixed(decimals));

const typeBy = ({ properties, required, items, contains }: Plain): string =>
  properties || required ? "object" : items || contains ? "array" : "string";

function typed(doc: Document, rule: Plain, type: string, depth: number): fc.Arbitrary<unknown> {
  if (type === "string") return textOf(rule);
  if (type === "integer") return fc.oneof(fc.integer(boundsOf(rule, 1_000_000)), fc.integer(boundsOf(rule, 2 ** 52)));
  if (type === "number")
    return fc.integer(boundsOf(rule, 100_000)).map((value) => value + (inside(rule, value + 0.25) ? 0.25 : 0));
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  return type === "array" ? arrayOf(doc, rule, depth) : objectOf(doc, rule, depth);
}

const inside = ({ minimum = -9e15, exclusiveMinimum = -9e15, maximum = 9e15 }: Plain, value: number): boolean =>
  value >= minimum && value > exclusiveMinimum && value <= maximum;

function boundsOf({ minimum, exclusiveMinimum, maximum }: Plain, span: number): { min: number; max: number } {
  const min = Math.ceil(minimum ?? (exclusiveMinimum === undefined ? -10 : Math.floor(exclusiveMinimum) + 1));
  return { min, max: Math.min(maximum ?? min + span, min + span) };
}

function arrayOf(
  doc: Document,
  { items = {}, contains, minItems = 0, maxItems = 3 }: Plain,
  depth: number,
): fc.Arbitrary<unknown> {
  const rest = fc.array(jsonFor(doc, items, depth + 1), {
    minLength: minItems,
    maxLength: Math.min(Math.max(3, minItems), maxItems),
  });
  return contains
    ? fc.tuple(jsonFor(doc, contains, depth + 1), rest).map(([wanted, others]) => [...others, wanted])
    : rest;
}

const DEEPEST = 6;

function objectOf(doc: Document, rule: Plain, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, unevaluatedProperties } = rule;
  const known = Object.entries(properties).filter(
    ([name, inner]) => inner !== false && (depth < DEEPEST || required.includes(name)),
  );
  const members = fc.record(Object.fromEntries(known.map(([name, inner]) => [name, jsonFor(doc, inner, depth + 1)])), {
    requiredKeys: required.filter((name) => name in properties && properties[name] !== false),
  });
  const open = additionalProperties ?? unevaluatedProperties;
  if (open === false) return members;
  const value = typeof open === "object" ? jsonFor(doc, open, depth + 1) : fc.constant("новое");
  const others = fc.dictionary(fc.constantFrom(STRANGE, "ключ", "__proto__x"), value, { maxKeys: 1 });
  return fc.tuple(members, others).map(([one, other]) => ({ ...other, ...one }));
}
