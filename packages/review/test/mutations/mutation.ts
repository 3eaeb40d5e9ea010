import { type Document, type OperationObject, operationsOf, type Schema } from "@payspec/spec-model/openapi";
import type { Kind, Level } from "../../src/policy.ts";

/** One change of a real spec with the verdict that the policy promises for it. */
export interface Mutation {
  name: string;
  provider: string;
  level: Level;
  /** The kind of change that must be among the findings. */
  kind: Kind;
  change: (doc: Document) => void;
  /** What the old version already has, where no spec has it. */
  before?: (doc: Document) => void;
}

/** An operation or webhook of a document. */
export function operation(doc: Document, id: string): OperationObject {
  const found = operationsOf(doc).find((one) => one.id === id)?.operation ?? doc.webhooks?.[id]?.post;
  if (!found) throw new Error(`The spec has no operation ${id} any more: choose another for this mutation.`);
  return found;
}

/** A schema of a document, or one of its properties: `ShopCharge`, `ShopCharge.status`. */
export function schema(doc: Document, path: string): Schema & Record<string, unknown> {
  const [name = "", ...fields] = path.split(".");
  const found = fields.reduce<Schema | undefined>(
    (node, field) => node?.properties?.[field],
    doc.components.schemas[name],
  );
  if (!found) throw new Error(`The spec has no schema ${path} any more: choose another for this mutation.`);
  return found as Schema & Record<string, unknown>;
}

/** An extension of a node, as an object that may be changed. */
export function extension<T extends object = Record<string, unknown>>(node: object, name: `x-${string}`): T {
  const found = (node as Record<string, unknown>)[name];
  if (typeof found !== "object" || found === null)
    throw new Error(`There is no ${name} any more: choose another place for this mutation.`);
  return found as T;
}

/** Renames a schema and every reference to it. */
export function renameSchema(doc: Document, from: string, to: string): void {
  const text = JSON.stringify(doc).replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`);
  const copy = JSON.parse(text) as Document;
  copy.components.schemas = Object.fromEntries(
    Object.entries(copy.components.schemas).map(([name, value]) => [name === from ? to : name, value]),
  );
  Object.assign(doc, copy);
}

export const required = (node: Schema): string[] => {
  node.required ??= [];
  return node.required;
};

export const without = <T>(list: readonly T[] | undefined, value: T): T[] =>
  (list ?? []).filter((one) => one !== value);

/** Gives pay-ins of Bridgepay a condition: what no spec has any more has to come before it can change or go. */
export const withCondition = (doc: Document): void =>
  void Object.assign(schema(doc, "PayInInvoiceRequest"), {
    if: { required: ["paymentOption"], properties: { paymentOption: { const: "CROSS_BORDER" } } },
    then: { required: ["crossBorderCurrency"] },
  });
