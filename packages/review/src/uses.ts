// Where a node of a spec is used: by which operation or webhook, in which direction, under which field.
import { type Document, type OperationObject, operationsOf } from "@payspec/spec-model/openapi";
import { isObject, nodesTo } from "./pointer.ts";

/** request: what callers send. response: what they get. webhook: what receivers get. reply: what receivers answer. */
export type Direction = "request" | "response" | "webhook" | "reply";

export interface Use {
  /** operationId, or the name of the webhook. */
  operation: string;
  direction: Direction;
  /** Where in the message: `body.amount`, `200.status`, `query.limit`. */
  field: string;
}

/** Every object of the document that an operation or webhook reaches, with its uses, nearest first. */
export type Uses = ReadonlyMap<object, readonly Use[]>;

export function usesOf(doc: Document): Uses {
  const uses = new Map<object, Use[]>();
  for (const { id, operation, path } of operationsOf(doc)) {
    mark(uses, doc.paths[path] as object, id, ["request", "response"]);
    walkOperation(doc, uses, id, operation, ["request", "response"]);
    for (const parameter of doc.paths[path]?.parameters ?? [])
      visitParameter(doc, uses, parameter, { operation: id, direction: "request", field: "" });
  }
  for (const [name, item] of Object.entries(doc.webhooks ?? {})) {
    mark(uses, item, name, ["webhook"]);
    walkOperation(doc, uses, name, item.post, ["webhook", "reply"]);
  }
  return uses;
}

/** The uses of what is at a pointer: those of the innermost node on the way that has any. */
export function usesAt(doc: Document, uses: Uses, pointer: string): readonly Use[] {
  for (const node of nodesTo(doc, pointer).reverse()) {
    const found = typeof node === "object" && node !== null ? uses.get(node) : undefined;
    if (found) return found;
  }
  return [];
}

function walkOperation(
  doc: Document,
  uses: Map<object, Use[]>,
  id: string,
  operation: OperationObject,
  [sent, got]: readonly [Direction, Direction],
): void {
  mark(uses, operation, id, sent === "webhook" ? [sent] : [sent, got]);
  for (const parameter of operation.parameters ?? [])
    visitParameter(doc, uses, parameter, { operation: id, direction: sent, field: "" });
  visit(doc, uses, operation.requestBody, { operation: id, direction: sent, field: "body" });
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    visit(doc, uses, response, { operation: id, direction: got, field: status });
  }
}

/** What says something of the operation as a whole. */
function mark(uses: Map<object, Use[]>, node: object, operation: string, directions: readonly Direction[]): void {
  uses.set(node, [...(uses.get(node) ?? []), ...directions.map((direction) => ({ operation, direction, field: "" }))]);
}

function visitParameter(doc: Document, uses: Map<object, Use[]>, parameter: unknown, use: Use): void {
  const target =
    isObject(parameter) && typeof parameter.$ref === "string" ? nodesTo(doc, parameter.$ref).at(-1) : parameter;
  const { name, in: place } = target as { name: string; in: string };
  visit(doc, uses, parameter, { ...use, field: `${place}.${name}` });
}

/** Members whose content is data or prose, not structure. */
const OPAQUE = new Set(["example", "value", "default", "const", "enum", "required"]);

/** Marks a node and all below it, references followed, once for each operation and direction. */
function visit(doc: Document, uses: Map<object, Use[]>, node: unknown, use: Use, name = ""): void {
  if (typeof node !== "object" || node === null) return;
  const known = uses.get(node) ?? [];
  if (known.some((other) => other.operation === use.operation && other.direction === use.direction)) return;
  uses.set(node, [...known, use]);
  if (Array.isArray(node)) {
    for (const child of node) visit(doc, uses, child, use, name);
    return;
  }
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string") visit(doc, uses, nodesTo(doc, $ref).at(-1), use, name);
  for (const [key, child] of Object.entries(node)) {
    if (name === "properties") visit(doc, uses, child, { ...use, field: `${use.field}.${key}` });
    else if (name === "headers" || !(key.startsWith("x-") || OPAQUE.has(key)))
      visit(doc, uses, child, key === "items" ? { ...use, field: `${use.field}[]` } : use, key);
  }
}
