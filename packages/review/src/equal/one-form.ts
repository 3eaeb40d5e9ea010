// Brings two versions of a spec to one form before they are compared: what only changed its spelling gets
// the same text on both sides.
import type { Document } from "@payspec/spec-model/openapi";
import { escaped, namesOf } from "@payspec/spec-model/pointer";
import type { Finding } from "../change.ts";
import { canonical, isObject } from "../pointer.ts";
import { inlined, withoutProse } from "./inline.ts";
import { meaningIn } from "./meaning.ts";
import { inOneShape, type Node } from "./shape.ts";

export interface OneForm {
  /** Copies of both documents in which equal schemas have equal text. */
  base: Document;
  head: Document;
  /** Pointers into the new document where a schema is written otherwise and means the same. */
  respelled: string[];
  /** Schemas that only got another name: the old name by the new one. Both copies use the old one. */
  renamed: ReadonlyMap<string, string>;
  /**
   * Changes of one word that differ in many places: they are named here, and the rest is compared
   * as if they had not happened.
   */
  causes: readonly Finding[];
  /**
   * Names under which both copies hold the old and the new schema where a reference moved: what
   * differs below follows from that.
   */
  replaced: ReadonlySet<string>;
}

type Read = (schema: unknown) => string;

/** What is compared: the documents as they were, how their schemas read, and where one was only written otherwise. */
interface Comparison {
  base: Document;
  head: Document;
  meaning: { base: Read; head: Read };
  respelled: string[];
  causes: Finding[];
  /** The old and the new name by the one under which both are compared. */
  replaced: Map<string, readonly [before: string, after: string]>;
}

/** Compares schema by schema; the documents given stay as they are. */
export function inOneForm(base: Document, given: Document): OneForm {
  const renamed = renamedSchemas(base, given);
  const head = withNames(given, renamed);
  const comparison: Comparison = {
    base,
    head,
    meaning: { base: meaningIn(base), head: meaningIn(head) },
    respelled: [],
    causes: [],
    replaced: new Map(),
  };
  const [old, now] = [structuredClone(base), structuredClone(head)];
  for (const section of Object.keys(old.components)) {
    levelHolders(comparison, old.components[section], now.components[section], `#/components/${section}`);
  }
  levelHolders(comparison, old.paths, now.paths, "#/paths");
  levelHolders(comparison, old.webhooks, now.webhooks, "#/webhooks");
  levelReplaced(comparison, old, now);
  return {
    base: old,
    head: now,
    respelled: comparison.respelled,
    renamed,
    causes: comparison.causes,
    replaced: new Set(comparison.replaced.keys()),
  };
}

/** Schemas of one version only that mean the same as one of the other only. */
function renamedSchemas(base: Document, head: Document): Map<string, string> {
  const [old, now] = [base.components.schemas, head.components.schemas];
  const [readOld, readNow] = [meaningIn(base), meaningIn(head)];
  const gone = Object.keys(old).filter((name) => !(name in now));
  const renamed = new Map<string, string>();
  for (const name of Object.keys(now).filter((one) => !(one in old))) {
    const was = gone.find(
      (other) => readOld(old[other]) === readNow(now[name]) && ![...renamed.values()].includes(other),
    );
    if (was !== undefined) renamed.set(name, was);
  }
  return renamed;
}

/** A copy that uses the old names. */
function withNames(doc: Document, renamed: ReadonlyMap<string, string>): Document {
  const prefix = "#/components/schemas/";
  const nameOf = (value: unknown): unknown => {
    if (typeof value !== "string" || !value.startsWith(prefix)) return value;
    const was = renamed.get(value.slice(prefix.length));
    return was === undefined ? value : prefix + was;
  };
  const copy = JSON.parse(JSON.stringify(doc, (_key, value: unknown) => nameOf(value))) as Document;
  const schemas = Object.entries(copy.components.schemas).map(([name, schema]) => [renamed.get(name) ?? name, schema]);
  return { ...copy, components: { ...copy.components, schemas: Object.fromEntries(schemas) } };
}

/** Members that hold data or words. */
const DATA = new Set(["example", "examples", "description", "summary"]);

/**
 * Walks what holds schemas (operations, parameters, bodies, headers) in both documents and levels the schemas in place.
 */
function levelHolders(comparison: Comparison, base: unknown, head: unknown, pointer: string): void {
  if (Array.isArray(base) && Array.isArray(head)) {
    for (const [index, item] of head.entries()) {
      const twin = base.find((other) => keyOf(item) !== undefined && keyOf(other) === keyOf(item));
      levelHolders(comparison, twin, item, `${pointer}/${index}`);
    }
    return;
  }
  if (!isObject(base) || !isObject(head)) return;
  if (pointer.endsWith("/content")) levelMediaType(comparison, base, head, pointer);
  const holdsSchemas = pointer === "#/components/schemas";
  for (const name of Object.keys(head).filter((key) => key in base && !key.startsWith("x-") && !DATA.has(key))) {
    const here = `${pointer}/${escaped(name)}`;
    if (holdsSchemas || (name === "schema" && !/^#\/(paths|webhooks)$/.test(pointer))) {
      const [old, now] = levelSchemas(comparison, base[name], head[name], here);
      Object.assign(base, { [name]: old });
      Object.assign(head, { [name]: now });
    } else levelHolders(comparison, base[name], head[name], here);
  }
}

/**
 * Two versions of a schema, level by level: equal ones get one text, the others the same keywords as
 * far as these can say the same.
 */
function levelSchemas(comparison: Comparison, base: unknown, head: unknown, pointer: string): [unknown, unknown] {
  if (!isObject(base) || !isObject(head) || canonical(base) === canonical(head)) return [base, head];
  if (comparison.meaning.base(base) === comparison.meaning.head(head))
    return levelEqual(comparison, base, head, pointer);
  if (typeof base.$ref === "string" && typeof head.$ref === "string")
    return levelReferences(comparison, base, head, pointer);
  const [old, now] = inOneShape([comparison.base, base], [comparison.head, head], comparison.meaning);
  levelUnion(comparison, old, now, pointer);
  levelMapping(comparison, old, now, pointer);
  for (const [name, child] of Object.entries(now)) {
    if (!(name in old)) continue;
    const here = `${pointer}/${escaped(name)}`;
    if (LISTS.has(name) && Array.isArray(child) && Array.isArray(old[name])) {
      for (const [index, branch] of child.entries())
        levelMember(comparison, old[name], child, index, branch, `${here}/${index}`);
    } else if (MAPS.has(name) && isObject(child)) {
      for (const [key, value] of Object.entries(child))
        levelMember(comparison, old[name] as Node, child as Node, key, value, `${here}/${escaped(key)}`);
    } else if (SCHEMAS.has(name)) levelMember(comparison, old, now, name, child, here);
  }
  return [old, now];
}

const MAPS = new Set(["properties", "patternProperties", "dependentSchemas"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set([
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "contains",
  "if",
  "then",
  "else",
  "not",
]);

function levelMember(
  comparison: Comparison,
  base: object,
  head: object,
  key: string | number,
  child: unknown,
  pointer: string,
): void {
  const twin = (base as Node)[key];
  if (twin === undefined) return;
  const [old, now] = levelSchemas(comparison, twin, child, pointer);
  Object.assign(base, { [key]: old });
  Object.assign(head, { [key]: now });
}

/**
 * A reference that moved to another schema: both are compared under a name of their own, so that no other
 * user of them seems touched.
 */
function levelReferences(
  { causes, replaced }: Comparison,
  base: Node,
  head: Node,
  pointer: string,
): [unknown, unknown] {
  if (base.$ref === head.$ref) return [base, head];
  const [before, after] = [nameIn(base), nameIn(head)];
  const name = `${before} becomes ${after}`;
  causes.push({ kind: "schema-replaced", pointer, before, after });
  replaced.set(name, [before, after]);
  const $ref = `#/components/schemas/${escaped(name)}`;
  return [
    { ...base, $ref },
    { ...head, $ref },
  ];
}

function levelReplaced(comparison: Comparison, old: Document, now: Document): void {
  // A map takes in what is added on the way: schemas below may refer to others as well.
  for (const [name, [before, after]] of comparison.replaced) {
    const pair = [comparison.base.components.schemas[before], comparison.head.components.schemas[after]].map((schema) =>
      structuredClone(schema),
    );
    const [base, head] = levelSchemas(comparison, pair[0], pair[1], `#/components/schemas/${escaped(name)}`);
    Object.assign(old.components.schemas, { [name]: base });
    Object.assign(now.components.schemas, { [name]: head });
  }
}

/** One content type in place of another: named once, and what it holds compared as if it had kept its name. */
function levelMediaType(comparison: Comparison, base: Node, head: Node, pointer: string): void {
  const [gone, come] = [
    Object.keys(base).filter((type) => !(type in head)),
    Object.keys(head).filter((type) => !(type in base)),
  ];
  const [before, after] = [gone[0], come[0]];
  if (before === undefined || after === undefined || gone.length > 1 || come.length > 1) return;
  comparison.causes.push({ kind: "media-type-changed", pointer: `${pointer}/${escaped(after)}`, before, after });
  head[before] = head[after];
  delete head[after];
}

/** `oneOf` that became `anyOf` of the same alternatives, or the other way round. */
function levelUnion({ meaning, causes }: Comparison, base: Node, head: Node, pointer: string): void {
  const [before, after] =
    "oneOf" in base && "anyOf" in head ? (["oneOf", "anyOf"] as const) : (["anyOf", "oneOf"] as const);
  const [old, now] = [base[before], head[after]];
  if (!Array.isArray(old) || !Array.isArray(now) || before in head || after in base) return;
  const same = (one: readonly string[], other: readonly string[]) =>
    canonical([...one].sort()) === canonical([...other].sort());
  if (!same(old.map(meaning.base), now.map(meaning.head))) return;
  causes.push({ kind: before === "oneOf" ? "union-loosened" : "union-tightened", pointer, before, after });
  head[before] = old;
  delete head[after];
}

/**
 * A discriminator that leads to other alternatives than before: named once, and the
 * alternatives compared each with itself.
 */
function levelMapping({ causes }: Comparison, base: Node, head: Node, pointer: string): void {
  const [old, now] = [base.discriminator, head.discriminator].map((one) =>
    isObject(one) && isObject(one.mapping) ? one.mapping : {},
  ) as [Node, Node];
  const moved = Object.keys(now).filter((value) => value in old && old[value] !== now[value]);
  if (moved.length === 0) return;
  const detail = moved
    .map((value) => `${value}: ${nameIn({ $ref: old[value] })} → ${nameIn({ $ref: now[value] })}`)
    .join("; ");
  causes.push({ kind: "discriminator-changed", pointer: `${pointer}/discriminator/mapping`, detail });
  const mapping = { ...now, ...Object.fromEntries(moved.map((value) => [value, old[value]])) };
  head.discriminator = { ...(head.discriminator as Node), mapping };
}

const nameIn = (schema: Node): string => namesOf(String(schema.$ref)).at(-1) ?? "";

/** Equal schemas: where their text differs in more than prose, both get the old one's. */
function levelEqual(comparison: Comparison, base: Node, head: Node, pointer: string): [unknown, unknown] {
  if (canonical(withoutProse(base)) === canonical(withoutProse(head))) return [base, head];
  const text = inlined(comparison.base, base, (name) => isKept(comparison, name));
  if (text === undefined) return [base, head];
  comparison.respelled.push(pointer);
  return [text, structuredClone(text)];
}

/** Whether a name stands for the same in both documents, so that a reference to it may stay. */
function isKept({ base, head, meaning }: Comparison, name: string): boolean {
  const [old, now] = [base.components.schemas[name], head.components.schemas[name]];
  return old !== undefined && now !== undefined && meaning.base(old) === meaning.head(now);
}

/** What tells the items of a list apart: parameters by place and name, references by their target. */
function keyOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  if (typeof item.$ref === "string") return item.$ref;
  return typeof item.name === "string" ? `${item.in ?? ""} ${item.name}` : undefined;
}
