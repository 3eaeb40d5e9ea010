// Two schemas that differ, written with the same keywords, so that a comparison shows their
// difference and not their style.
import { type Document, deref } from "@payspec/spec-model/openapi";
import { canonical, isObject } from "../pointer.ts";
import { areDisjoint } from "./disjoint.ts";
import { formOf } from "./meaning.ts";

export type Node = Record<string, unknown>;
type Side = readonly [Document, Node];

interface Readers {
  base: (schema: unknown) => string;
  head: (schema: unknown) => string;
}

/**
 * Copies of both: references resolved where only one side has them, `allOf` flattened, unions and lists in one order.
 */
export function inOneShape(base: Side, head: Side, meaning: Readers): [Node, Node] {
  let [old, now] = [{ ...base[1] }, { ...head[1] }];
  if ("$ref" in old !== "$ref" in now) [old, now] = [shallow(base[0], old), shallow(head[0], now)];
  if (!sameParts(old.allOf, now.allOf)) {
    const [flatOld, flatNow] = [flat(base[0], old), flat(head[0], now)];
    if (flatOld && flatNow) [old, now] = [flatOld, flatNow];
  }
  [old, now] = sameConstant(old, now);
  if (redundant(head[0], now) && !("discriminator" in old)) delete now.discriminator;
  if (redundant(base[0], old) && !("discriminator" in now)) delete old.discriminator;
  sameUnion([base[0], old], [head[0], now], meaning);
  for (const name of ["required", "enum", "type"])
    if (Array.isArray(now[name])) now[name] = inOrder(old[name], now[name] as unknown[]);
  if (isObject(now.properties)) now.properties = byNames(old.properties, now.properties);
  return [old, now];
}

/** A reference as the members that it stands for. */
function shallow(doc: Document, schema: Node): Node {
  if (!("$ref" in schema)) return schema;
  const { $ref: _gone, ...own } = schema;
  return { ...structuredClone(deref(doc, schema) as Node), ...own };
}

const sameParts = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) === Array.isArray(other) && (!Array.isArray(one) || one.length === (other as unknown[]).length);

/**
 * `allOf` of plain objects as one object whose fields keep their own text; undefined where that would lose something.
 */
function flat(doc: Document, schema: Node): Node | undefined {
  if (!Array.isArray(schema.allOf)) return schema;
  const { allOf, ...own } = schema;
  const parts = (allOf as Node[]).map((part) => flat(doc, shallow(doc, part)));
  const merged: Node = {};
  for (const part of [...parts, own]) {
    if (!part || part === undefined) return undefined;
    for (const [name, value] of Object.entries(part)) {
      if (!(name in merged) || canonical(merged[name]) === canonical(value) || WORDS.has(name)) merged[name] = value;
      else if (name === "required")
        merged[name] = [...new Set([...(merged[name] as unknown[]), ...(value as unknown[])])];
      else if (name === "properties" && !overlapping(merged[name], value))
        merged[name] = { ...(merged[name] as Node), ...(value as Node) };
      else return undefined;
    }
  }
  const closed = parts.some(
    (part) => part && (part.additionalProperties === false || part.unevaluatedProperties === false),
  );
  if (closed) return undefined;
  if (merged.unevaluatedProperties === false) {
    delete merged.unevaluatedProperties;
    merged.additionalProperties = false;
  }
  return merged;
}

const WORDS = new Set(["title", "description", "x-source"]);

const overlapping = (one: unknown, other: unknown): boolean =>
  Object.keys(one as object).some(
    (name) => name in (other as object) && canonical((one as Node)[name]) !== canonical((other as Node)[name]),
  );

/** `const` beside `enum`: both as lists. */
function sameConstant(old: Node, now: Node): [Node, Node] {
  if ("const" in old === "const" in now) return [old, now];
  return [listed(old), listed(now)];
}

function listed({ const: value, ...schema }: Node): Node {
  return value === undefined ? schema : { ...schema, enum: [value] };
}

const redundant = (doc: Document, schema: Node): boolean =>
  "discriminator" in schema && !("discriminator" in formOf(doc, schema));

/** Unions under one keyword where their branches exclude each other, and equal branches in the same places. */
function sameUnion([base, old]: Side, [head, now]: Side, meaning: Readers): void {
  const [was, is] = [unionOf(old), unionOf(now)];
  if (!was || !is) return;
  const apart = (doc: Document, branches: unknown[]) => areDisjoint(branches.map((branch) => formOf(doc, branch)));
  if (was !== is && apart(base, old[was] as unknown[]) && apart(head, now[is] as unknown[])) {
    now[was] = now[is];
    delete now[is];
  }
  if (!(was in now)) return;
  const open = [...(now[was] as unknown[])];
  const placed = (old[was] as unknown[]).map((branch) => {
    const index = open.findIndex((other) => isTwin(branch, other, meaning));
    return index < 0 ? undefined : open.splice(index, 1)[0];
  });
  now[was] = placed
    .map((branch) => branch ?? open.shift())
    .filter((branch) => branch !== undefined)
    .concat(open);
}

const unionOf = (schema: Node): "oneOf" | "anyOf" | undefined =>
  (["oneOf", "anyOf"] as const).find((name) => Array.isArray(schema[name]));

/** Branches that mean the same, or refer to the same name. */
const isTwin = (one: unknown, other: unknown, meaning: Readers): boolean =>
  meaning.base(one) === meaning.head(other) ||
  (isObject(one) && isObject(other) && typeof one.$ref === "string" && one.$ref === other.$ref);

/** A list in the order of the old one, with what is new behind. */
function inOrder(old: unknown, now: readonly unknown[]): unknown[] {
  const first = Array.isArray(old)
    ? old.filter((value) => now.some((other) => canonical(other) === canonical(value)))
    : [];
  return [...first, ...now.filter((value) => !first.some((other) => canonical(other) === canonical(value)))];
}

function byNames(old: unknown, now: Node): Node {
  const names = inOrder(isObject(old) ? Object.keys(old) : [], Object.keys(now)) as string[];
  return Object.fromEntries(names.map((name) => [name, now[name]]));
}
