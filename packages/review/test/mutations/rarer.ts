import type { Document } from "@payspec/spec-model/openapi";
import { type Mutation, operation, schema, withCondition } from "./mutation.ts";

/** Changes that come seldom, so that every rule of the policy is met once. */
export const rarerMutations: Mutation[] = [
  {
    name: "an operation gets another method",
    provider: "tribute",
    level: "major",
    kind: "operation-moved",
    change: (doc) => {
      const item = doc.paths["/shop/orders/{orderUuid}/cancel"] ?? ({} as never);
      item.put = item.post as never;
      delete item.post;
    },
  },
  {
    name: "a webhook is renamed",
    provider: "tribute",
    level: "major",
    kind: "webhook-renamed",
    change: (doc) => Object.assign(operation(doc, "shopOrder"), { operationId: "orderPaid" }),
  },
  {
    name: "a receiver may answer another status",
    provider: "tribute",
    level: "minor",
    kind: "reply-added",
    change: (doc) => Object.assign(operation(doc, "shopOrder").responses, { "204": { description: "Taken note of." } }),
  },
  {
    name: "a receiver has to answer another status",
    provider: "tribute",
    level: "major",
    kind: "reply-removed",
    change: (doc) =>
      Object.assign(operation(doc, "shopOrder"), { responses: { "204": { description: "Taken note of." } } }),
  },
  {
    name: "a response header is added",
    provider: "tribute",
    level: "minor",
    kind: "header-added",
    change: (doc) =>
      Object.assign(operation(doc, "getCharge").responses["200"] ?? {}, {
        headers: { "X-Left": { description: "Calls left.", schema: { type: "integer" } } },
      }),
  },
  {
    name: "a named schema becomes part of another",
    provider: "tribute",
    level: "major",
    kind: "schema-removed",
    change: (doc) => inline(doc, "ShopCharge", "status", "ChargeStatus"),
  },
  {
    name: "a keyword comes that no rule knows",
    provider: "tribute",
    level: "major",
    kind: "unknown-change",
    change: (doc) => Object.assign(schema(doc, "ShopCharge.reference"), { xml: { name: "ref" } }),
  },
  {
    name: "a request list becomes any value",
    provider: "tribute",
    level: "minor",
    kind: "enum-dropped",
    change: (doc) => delete schema(doc, "CreateOrderRequest.currency").enum,
  },
  {
    name: "an answer promises to have no further fields",
    provider: "tribute",
    level: "minor",
    kind: "object-closed",
    change: (doc) => Object.assign(schema(doc, "Shop"), { additionalProperties: false }),
  },
  {
    name: "a request must also fit another schema",
    provider: "qiwi",
    level: "major",
    kind: "part-added",
    change: (doc) =>
      void schema(doc, "BillCreateRequest").allOf?.push({
        if: { required: ["comment"] },
        then: { required: ["customer"] },
      }),
  },
  {
    name: "a request no longer has to fit another schema",
    provider: "qiwi",
    level: "minor",
    kind: "part-removed",
    change: (doc) => void schema(doc, "BillCreateRequest").allOf?.pop(),
  },
  {
    name: "a condition of a request goes",
    provider: "bridgepay",
    level: "minor",
    kind: "condition-removed",
    before: withCondition,
    change: (doc) => {
      for (const word of ["if", "then", "else"] as const) delete schema(doc, "PayInInvoiceRequest")[word];
    },
  },
  {
    name: "the bytes of a file are written otherwise",
    provider: "bridgepay",
    level: "major",
    kind: "encoding-changed",
    change: (doc) => Object.assign(schema(doc, "ConfirmTransferForm.attachment"), { contentEncoding: "base64" }),
  },
  {
    name: "alternatives are told apart by another field",
    provider: "qiwi",
    level: "major",
    kind: "discriminator-changed",
    change: (doc) => Object.assign(schema(doc, "PayoutReceiver").discriminator ?? {}, { propertyName: "kind" }),
  },
  {
    name: "a request field becomes read-only",
    provider: "tribute",
    level: "major",
    kind: "direction-changed",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { readOnly: true }),
  },
  {
    name: "a new value of an open list has a phase",
    provider: "tribute",
    level: "minor",
    kind: "phase-added",
    change: (doc) => {
      schema(doc, "ChargeStatus").enum?.push("reversed");
      Object.assign(schema(doc, "ChargeStatus")["x-phase"]?.values ?? {}, {
        reversed: { phase: "refunded", final: true },
      });
    },
  },
];

/** Puts a schema where it is used and takes its name away. */
function inline(doc: Document, owner: string, field: string, name: string): void {
  Object.assign(schema(doc, owner).properties ?? {}, { [field]: schema(doc, name) });
  delete doc.components.schemas[name];
}
