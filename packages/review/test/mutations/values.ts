import type { Document, Schema } from "@payspec/spec-model/openapi";
import { type Mutation, operation, schema } from "./mutation.ts";

/** Types, formats and bounds of what callers send. */
export const valueMutations: Mutation[] = [
  {
    name: "a request type changes",
    provider: "tribute",
    level: "major",
    kind: "type-changed",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { type: "boolean" }),
  },
  {
    name: "a request type gets narrower",
    provider: "invoicebox",
    level: "major",
    kind: "type-narrowed",
    change: (doc) => Object.assign(schema(doc, "OrderFields.amount"), { type: "integer" }),
  },
  {
    name: "a request type gets wider",
    provider: "tribute",
    level: "minor",
    kind: "type-widened",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.amount"), { type: "number" }),
  },
  {
    name: "null is accepted in a request",
    provider: "tribute",
    level: "minor",
    kind: "null-added",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { type: ["string", "null"] }),
  },
  {
    name: "a format is demanded",
    provider: "tribute",
    level: "major",
    kind: "bound-tightened",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.idempotencyKey"), { format: "uuid" }),
  },
  {
    name: "a format is no longer demanded",
    provider: "tribute",
    level: "minor",
    kind: "bound-loosened",
    change: (doc) => delete schema(doc, "CreateChargeRequest.token").format,
  },
  {
    name: "a length gets tighter",
    provider: "tribute",
    level: "major",
    kind: "bound-tightened",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { maxLength: 64 }),
  },
  {
    name: "a length gets looser",
    provider: "tribute",
    level: "minor",
    kind: "bound-loosened",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { maxLength: 512 }),
  },
  {
    name: "a minimum rises",
    provider: "tribute",
    level: "major",
    kind: "bound-tightened",
    change: (doc) => Object.assign(schema(doc, "CreateOrderRequest.amount"), { minimum: 100 }),
  },
  {
    name: "a pattern comes",
    provider: "tribute",
    level: "major",
    kind: "bound-tightened",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { pattern: "^[a-z]+$" }),
  },
  {
    name: "a pattern changes",
    provider: "qiwi",
    level: "major",
    kind: "pattern-changed",
    change: (doc) => Object.assign(patterned(doc), { pattern: "^[A-Z]{16}$" }),
  },
  {
    name: "a content type changes",
    provider: "tribute",
    level: "major",
    kind: "media-type-changed",
    change: (doc) => toForm(operation(doc, "createOrder").requestBody?.content ?? {}),
  },
];

function patterned(doc: Document): Schema {
  const found = Object.values(doc.components.schemas)
    .flatMap((one) => Object.values(one.properties ?? {}))
    .find((one) => "pattern" in one);
  if (!found) throw new Error("No field has a pattern any more: choose another for this mutation.");
  return found;
}

function toForm(content: Record<string, unknown>): void {
  content["application/x-www-form-urlencoded"] = content["application/json"];
  delete content["application/json"];
}
