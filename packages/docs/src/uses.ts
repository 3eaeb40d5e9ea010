import { type Document, operationsOf } from "./spec.js";

/** One place that names a schema. */
export interface Use {
  readonly kind: "operation" | "webhook" | "schema";
  readonly name: string;
  /** What it is used as. */
  readonly as: "request" | "answer" | "part";
}

const SCHEMA = "#/components/schemas/";

/** By schema name: the operations, webhooks and schemas that name it directly. */
export function usesOf(doc: Document): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (name: string, use: Use) => {
    const known = uses.get(name) ?? [];
    if (!known.some((one) => one.kind === use.kind && one.name === use.name && one.as === use.as))
      uses.set(name, [...known, use]);
  };
  for (const { id, operation, parameters } of operationsOf(doc)) {
    for (const name of named(doc, [operation.requestBody, parameters]))
      add(name, { kind: "operation", name: id, as: "request" });
    for (const name of named(doc, operation.responses)) add(name, { kind: "operation", name: id, as: "answer" });
  }
  for (const [event, item] of Object.entries(doc.webhooks ?? {})) {
    for (const name of named(doc, item)) add(name, { kind: "webhook", name: event, as: "part" });
  }
  for (const [owner, schema] of Object.entries(doc.components.schemas)) {
    for (const name of named(doc, schema)) if (name !== owner) add(name, { kind: "schema", name: owner, as: "part" });
  }
  return uses;
}

/** The schemas that requests are made of, directly or as a part. */
export function sentOf(uses: ReadonlyMap<string, readonly Use[]>): Set<string> {
  const sent = new Set([...uses].filter(([, all]) => all.some(({ as }) => as === "request")).map(([name]) => name));
  for (let before = -1; before !== sent.size; ) {
    before = sent.size;
    for (const [name, all] of uses) if (all.some((use) => use.kind === "schema" && sent.has(use.name))) sent.add(name);
  }
  return sent;
}

/** Names of the schemas that a node refers to; shared responses and parameters are followed, schemas are not. */
function named(doc: Document, node: unknown): Set<string> {
  const found = new Set<string>();
  const read = (value: unknown, key: string): void => {
    if (value === null || typeof value !== "object" || key === "examples" || key === "mapping") return;
    // The members of a list are under the name of the list.
    for (const [position, child] of Object.entries(value)) {
      const name = Array.isArray(value) ? key : position;
      if (name !== "$ref" || typeof child !== "string") read(child, name);
      else if (child.startsWith(SCHEMA)) found.add(child.slice(SCHEMA.length));
      else if (child.startsWith("#/components/")) {
        const [, , section, part] = child.split("/");
        read((doc.components[section as string] as Record<string, unknown>)[part as string], name);
      }
    }
  };
  read(node, "");
  return found;
}
