// Brings two versions of a spec to one form before they are compared: what only changed its spelling gets the same text on both sides.
import type { Document } from "@payspec/spec-model/openapi";
import type { Finding } from "../change.ts";
import { canonical, escaped, isObject, namesOf } from "../pointer.ts";
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
  /** Changes of one word that differ in many places: they are named here, and levelled or followed up by who rates the rest. */
  causes: readonly Finding[];
}

type Read = (schema: unknown) => string;

/** What is compared: the documents as they were, how their schemas read, and where one was only written otherwise. */
interface Comparison {
  base: Document;
  head: Document;
  meaning: { base: Read; head: Read };
  respelled: string[];
  causes: Finding[];
}

/** Compares schema by schema; the documents given stay as they are. */
export function inOneForm(base: Document, given: Document): OneForm {
  const renamed = renamedSchemas(base, given);
  const head = withNames(given, renamed);
  const comparison: Comparison = { base, head, meaning: { base: meaningIn(base), head: meaningIn(head) }, respelled: [], causes: [] };
  const [old, now] = [structuredClone(base), structuredClone(head)];
  for (const section of Object.keys(old.components)) {
    levelHolders(comparison, old.components[section], now.components[section], `#/components/${section}`);
  }
  levelHolders(comparison, old.paths, now.paths, "#/paths");
  levelHolders(comparison, old.webhooks, now.webhooks, "#/webhooks");
  return { base: old, head: now, respelled: comparison.respelled, renamed, causes: comparison.causes };
}

/** Schemas of one version only that mean the same as one of the other only. */
function renamedSchemas(base: Document, head: Document): Map<string, string> {
  const [old, now] = [base.components.schemas, head.components.schemas];
  const [readOld, readNow] = [meaningIn(base), meaningIn(head)];
  const gone = Object.keys(old).filter((name) => !(name in now));
  const renamed = new Map<string, string>();
  for (const name of Object.keys(now).filter((one) => !(one in old))) {
    const was = gone.find((other) => readOld(old[other]) === readNow(now[name]) && ![...renamed.values()].includes(other));
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

/** Walks what holds schemas (operations, parameters, bodies, headers) in both documents and levels the schemas in place. */
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

/** Two versions of a schema, level by level: equal ones get one text, the others the same keywords as far as these can say the same. */
function levelSchemas(comparison: Comparison, base: unknown, head: unknown, pointer: string): [unknown, unknown] {
  if (!isObject(base) || !isObject(head) || canonical(base) === canonical(head)) return [base, head];
  if (comparison.meaning.base(base) === comparison.meaning.head(head)) return levelEqual(comparison, base, head, pointer);
  if (typeof base.$ref === "string" && typeof head.$ref === "string") {
    if (base.$ref !== head.$ref) comparison.causes.push({ kind: "schema-replaced", pointer, before: nameIn(base), after: nameIn(head) });
    return [base, head];
  }
  const [old, now] = inOneShape([comparison.base, base], [comparison.head, head], comparison.meaning);
  levelUnion(comparison, old, now, pointer);
  for (const [name, child] of Object.entries(now)) {
    if (!(name in old)) continue;
    const here = `${pointer}/${escaped(name)}`;
    if (LISTS.has(name) && Array.isArray(child) && Array.isArray(old[name])) {
      for (const [index, branch] of child.entries()) levelMember(comparison, old[name], child, index, branch, `${here}/${index}`);
    } else if (MAPS.has(name) && isObject(child)) {
      for (const [key, value] of Object.entries(child)) levelMember(comparison, old[name] as Node, child as Node, key, value, `${here}/${escaped(key)}`);
    } else if (SCHEMAS.has(name)) levelMember(comparison, old, now, name, child, here);
  }
  return [old, now];
}

const MAPS = new Set(["properties", "patternProperties", "dependentSchemas"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const SCHEMAS = new Set(["items", "additionalProperties", "unevaluatedProperties", "contains", "if", "then", "else", "not"]);

function levelMember(comparison: Comparison, base: object, head: object, key: string | number, child: unknown, pointer: string): void {
  const twin = (base as Node)[key];
  if (twin === undefined) return;
  const [old, now] = levelSchemas(comparison, twin, child, pointer);
  Object.assign(base, { [key]: old });
  Object.assign(head, { [key]: now });
}

/** One content type in place of another: named once, and what it holds compared as if it had kept its name. */
function levelMediaType(comparison: Comparison, base: Node, head: Node, pointer: string): void {
  const [gone, come] = [Object.keys(base).filter((type) => !(type in head)), Object.keys(head).filter((type) => !(type in base))];
  const [before, after] = [gone[0], come[0]];
  if (before === undefined || after === undefined || gone.length > 1 || come.length > 1) return;
  comparison.causes.push({ kind: "media-type-changed", pointer: `${pointer}/${escaped(after)}`, before, after });
  head[before] = head[after];
  delete head[after];
}

/** `oneOf` that became `anyOf` of the same alternatives, or the other way round. */
function levelUnion({ meaning, causes }: Comparison, base: Node, head: Node, pointer: string): void {
  const [before, after] = "oneOf" in base && "anyOf" in head ? (["oneOf", "anyOf"] as const) : (["anyOf", "oneOf"] as const);
  const [old, now] = [base[before], head[after]];
  if (!Array.isArray(old) || !Array.isArray(now) || before in head || after in base) return;
  const same = (one: readonly string[], other: readonly string[]) => canonical([...one].sort()) === canonical([...other].sort());
  if (!same(old.map(meaning.base), now.map(meaning.head))) return;
  causes.push({ kind: before === "oneOf" ? "union-loosened" : "union-tightened", pointer, before, after });
  head[before] = old;
  delete head[after];
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
