// What a schema means, whatever its spelling: two schemas with the same text here accept the same
// values and say the same of them.

import type { Document } from "@payspec/spec-model/openapi";
import { createComparator, createMerger } from "@x0k/json-schema-merge";
import { createDeduplicator, createIntersector } from "@x0k/json-schema-merge/lib/array";
import { canonical, isObject, nodesTo } from "../pointer.ts";
import { areDisjoint } from "./disjoint.ts";

/** A schema in its one form: references followed, prose left out, lists sorted, equal spellings brought to one. */
export type Form = Record<string, unknown>;

const { compareSchemaDefinitions, compareSchemaValues } = createComparator();
const { mergeArrayOfSchemaDefinitions } = createMerger({
  intersectJson: createIntersector(compareSchemaValues),
  deduplicateJsonSchemaDef: createDeduplicator(compareSchemaDefinitions),
});

/**
 * Members that only explain. Extensions that the code obeys stay: two schemas that differ in one of them are not equal.
 */
export const PROSE = new Set([
  ...["title", "description", "summary", "example", "examples", "externalDocs", "$comment"],
  ...["x-source", "x-repaired", "x-waive"],
]);
const SCHEMA_MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const SCHEMA_LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set([
  ...["items", "additionalProperties", "unevaluatedProperties", "contains", "propertyNames"],
  ...["if", "then", "else", "not"],
]);
const SETS = new Set(["required", "enum", "type"]);

/** Reads the meaning of schemas of one document. */
export function meaningIn(doc: Document): (schema: unknown) => string {
  const known = new Map<object, string>();
  return (schema) => {
    if (!isObject(schema)) return canonical(schema);
    const meaning = known.get(schema) ?? canonical(formOf(doc, schema));
    known.set(schema, meaning);
    return meaning;
  };
}

/** The form of a schema. `open` are the references on the way: a cycle is named by how far back it leads. */
export function formOf(doc: Document, schema: unknown, open: readonly unknown[] = []): Form {
  if (schema === true || schema === undefined) return {};
  if (schema === false) return { not: {} };
  if (!isObject(schema)) return { unreadable: schema };
  const { $ref, ...own } = schema;
  if (typeof $ref !== "string") return withoutRedundancy(doc, united(flattened(membersOf(doc, own, open))));
  const target = nodesTo(doc, $ref).at(-1);
  const back = open.indexOf(target);
  const found: Form = back >= 0 ? { cycle: open.length - back } : formOf(doc, target, [...open, target]);
  const beside = formOf(doc, own, open);
  return Object.keys(beside).length === 0
    ? found
    : withoutRedundancy(doc, united(flattened({ allOf: [found, beside] })));
}

function membersOf(doc: Document, schema: Record<string, unknown>, open: readonly unknown[]): Form {
  const form: Form = {};
  const read = (value: unknown) => formOf(doc, value, open);
  for (const [name, value] of Object.entries(schema)) {
    if (PROSE.has(name)) continue;
    if (SCHEMA_MAPS.has(name) && isObject(value)) {
      form[name] = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, read(child)]));
    } else if (SCHEMA_LISTS.has(name) && Array.isArray(value)) form[name] = value.map(read);
    else if (SCHEMAS.has(name)) form[name] = read(value);
    else if (SETS.has(name)) form[name] = sortedSet([value].flat());
    else if (name === "const") form.enum = [value];
    else form[name] = value;
  }
  return tidy(form);
}

/** Leaves out what says nothing. */
function tidy(form: Form): Form {
  const { required, properties, additionalProperties, unevaluatedProperties, enum: values, type } = form;
  if (Array.isArray(required) && required.length === 0) delete form.required;
  if (isEmpty(properties)) delete form.properties;
  for (const [name, value] of Object.entries({ additionalProperties, unevaluatedProperties }))
    if (isEmpty(value)) delete form[name];
  // A list of values says their type.
  if (
    Array.isArray(values) &&
    Array.isArray(type) &&
    values.every((value) => type.some((name) => isOfType(value, name)))
  )
    delete form.type;
  // Without anything evaluated elsewhere, "unevaluated" is "additional".
  const composed = ["allOf", "anyOf", "oneOf", "union", "if", "dependentSchemas"].some((name) => name in form);
  if (form.unevaluatedProperties !== undefined && form.additionalProperties === undefined && !composed) {
    form.additionalProperties = form.unevaluatedProperties;
    delete form.unevaluatedProperties;
  }
  return form;
}

/** `allOf` of plain objects as the one object that they describe. */
function flattened(form: Form): Form {
  if (!Array.isArray(form.allOf)) return form;
  const { allOf, unevaluatedProperties, ...own } = form;
  const parts = [...(allOf as Form[]), own].filter((part) => !isEmpty(part));
  const plain = parts.filter(isPlain);
  const others = parts.filter((part) => !isPlain(part));
  if (plain.length > 1 && disagree(plain))
    return { ...own, allOf: sortedSet(allOf), ...(unevaluatedProperties ? { unevaluatedProperties } : {}) };
  const merged = merge(plain);
  const rest = unevaluatedProperties === undefined ? {} : { unevaluatedProperties };
  if (others.length === 0) return tidy({ ...merged, ...rest });
  if (others.length === 1 && isEmpty(merged)) return tidy({ ...(others[0] as Form), ...rest });
  return tidy({ ...merged, ...rest, allOf: sortedSet(others) });
}

/** What may be merged member by member: nothing in it speaks of what other parts name. */
const isPlain = (form: Form): boolean =>
  ![
    "additionalProperties",
    "unevaluatedProperties",
    "if",
    "then",
    "else",
    "not",
    "anyOf",
    "oneOf",
    "union",
    "allOf",
    "cycle",
    "discriminator",
  ].some((name) => name in form);

/** Whether two parts give the same extension or annotation another value: then none of them wins. */
function disagree(parts: readonly Form[]): boolean {
  const names = new Set(
    parts.flatMap((part) => Object.keys(part).filter((name) => name.startsWith("x-") || name === "default")),
  );
  return [...names].some(
    (name) => new Set(parts.filter((part) => name in part).map((part) => canonical(part[name]))).size > 1,
  );
}

function merge(parts: readonly Form[]): Form {
  if (parts.length < 2) return { ...parts[0] };
  try {
    const { required, ...merged } = mergeArrayOfSchemaDefinitions(structuredClone(parts) as never) as Form;
    const all = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []));
    const form = all.length > 0 ? { ...merged, required: sortedSet(all) } : merged;
    return form.type === undefined ? form : { ...form, type: sortedSet([form.type].flat()) };
  } catch {
    return { allOf: sortedSet(parts) }; // Parts that exclude each other, such as two types.
  }
}

/** `anyOf` and `oneOf` whose branches exclude each other mean the same; a list of constants is a list of values. */
function united(form: Form): Form {
  const name = ["oneOf", "anyOf"].find((key) => Array.isArray(form[key]));
  if (!name || ("oneOf" in form && "anyOf" in form)) return form;
  const branches = (form[name] as Form[]).flatMap((branch) => (isUnion(branch) ? (branch.union as Form[]) : [branch]));
  if (name === "oneOf" && !areDisjoint(branches)) return { ...form, oneOf: sortedSet(branches) };
  const { [name]: _gone, ...own } = form;
  const valued = branches.filter((branch) => Object.keys(branch).length === 1 && Array.isArray(branch.enum));
  const typed = branches.filter((branch) => Object.keys(branch).length === 1 && Array.isArray(branch.type));
  const others = branches.filter((branch) => !valued.includes(branch) && !typed.includes(branch));
  const all: Form[] = [
    ...(valued.length > 0 ? [{ enum: sortedSet(valued.flatMap(({ enum: values }) => values as unknown[])) }] : []),
    ...(typed.length > 0 ? [{ type: sortedSet(typed.flatMap(({ type }) => type as unknown[])) }] : []),
    ...others.filter((branch, index) => others.findIndex((other) => canonical(other) === canonical(branch)) === index),
  ];
  const only = withNull(all);
  if (only && !clash(own, only)) return tidy({ ...own, ...only });
  return { ...own, union: sortedSet(all) };
}

const isUnion = (branch: Form): boolean => Object.keys(branch).length === 1 && Array.isArray(branch.union);

/** A union of one branch, or of one branch and null, as that branch. */
function withNull(all: readonly Form[]): Form | undefined {
  if (all.length === 1) return all[0];
  const [nothing, one] = all.length === 2 ? [all.find(isNull), all.find((branch) => !isNull(branch))] : [];
  if (!nothing || !one) return undefined;
  if (Array.isArray(one.enum) && !("type" in one)) return { ...one, enum: sortedSet([...one.enum, null]) };
  if (Array.isArray(one.type)) return { ...one, type: sortedSet([...one.type, "null"]) };
  return undefined;
}

const isNull = (form: Form): boolean =>
  canonical(form) === canonical({ type: ["null"] }) || canonical(form) === canonical({ enum: [null] });

const clash = (own: Form, other: Form): boolean =>
  Object.keys(own).some((name) => name in other && canonical(own[name]) !== canonical(other[name]));

/** A discriminator adds nothing where each branch already demands its own constant. */
function withoutRedundancy(doc: Document, form: Form): Form {
  const { discriminator } = form;
  const branches = (form.union ?? form.oneOf ?? form.anyOf) as Form[] | undefined;
  if (!isObject(discriminator) || !branches) return form;
  const name = String(discriminator.propertyName);
  const valuesOf = (branch: Form): unknown[] => {
    const property = isObject(branch.properties) ? branch.properties[name] : undefined;
    const isDemanded = (branch.required as unknown[] | undefined)?.includes(name) ?? false;
    return isDemanded && isObject(property) && Array.isArray(property.enum) ? property.enum : [];
  };
  const mapping = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {});
  const agrees = mapping.every(([value, $ref]) => canonical(valuesOf(formOf(doc, { $ref }))) === canonical([value]));
  if (!agrees || !branches.every((branch) => valuesOf(branch).length > 0) || !areDisjoint(branches)) return form;
  const { discriminator: _gone, ...rest } = form;
  return rest;
}

function sortedSet(values: readonly unknown[]): unknown[] {
  const texts = new Map(values.map((value) => [canonical(value), value]));
  return [...texts.keys()].sort().map((text) => texts.get(text));
}

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

function isOfType(value: unknown, type: unknown): boolean {
  if (value === null) return type === "null";
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "number") return type === "number" || (type === "integer" && Number.isInteger(value));
  return typeof value === type;
}
