import type { OperationObject } from "@payspec/spec-model/openapi";
import { extension, type Mutation, operation, schema, withCondition } from "./mutation.ts";

type Node = Record<string, unknown>;

const overlapping = [{ minLength: 2 }, { maxLength: 9 }];

function replace(schema: Node, by: Node): void {
  for (const name of Object.keys(schema)) delete schema[name];
  Object.assign(schema, by);
}

function addContentType({ requestBody }: OperationObject): void {
  const content = requestBody?.content ?? {};
  content["text/json"] = { schema: structuredClone(content["application/json"]?.schema ?? {}) };
}

/** One word changes, and the card names it in one row. */
export const causeMutations: (Mutation & { rows: number })[] = [
  {
    name: "an answer refers to another schema",
    provider: "tribute",
    level: "major",
    kind: "schema-replaced",
    rows: 1,
    change: (doc) => {
      const content = operation(doc, "getCharge").responses["200"]?.content ?? {};
      for (const media of Object.values(content)) media.schema = { $ref: "#/components/schemas/ShopOrder" };
    },
  },
  {
    name: "a field refers to a schema that promises more",
    provider: "via",
    level: "minor",
    kind: "schema-replaced",
    rows: 2, // The new schema itself is the other one.
    change: (doc) => {
      const epos = structuredClone(doc.components.schemas.Epos) as Node;
      Object.assign(epos.properties as Node, { shop: { type: "string", description: "The shop." } });
      doc.components.schemas.EposWithShop = epos;
      schema(doc, "Transaction.epos").anyOf?.splice(0, 1, { $ref: "#/components/schemas/EposWithShop" });
    },
  },
  {
    name: "a discriminator's alternatives are swapped",
    provider: "bridgepay",
    level: "major",
    kind: "discriminator-changed",
    rows: 1,
    change: (doc) => {
      const mapping = schema(doc, "CreateInvoiceRequest").discriminator?.mapping as Record<string, string>;
      Object.assign(mapping, { in: mapping.out, out: mapping.in });
    },
  },
  {
    name: "a constant within a condition changes",
    provider: "bridgepay",
    level: "major",
    kind: "const-changed",
    rows: 1,
    before: withCondition,
    change: (doc) =>
      Object.assign(schema(doc, "PayInInvoiceRequest").if?.properties?.paymentOption ?? {}, { const: "CARD" }),
  },
  {
    name: "an operation asks for no credential",
    provider: "tribute",
    level: "minor",
    kind: "security-dropped",
    rows: 1,
    change: (doc) => Object.assign(operation(doc, "getCharge"), { security: [] }),
  },
  {
    name: "an answer gains two headers",
    provider: "tribute",
    level: "minor",
    kind: "header-added",
    rows: 2,
    change: (doc) =>
      Object.assign(operation(doc, "getCharge").responses["200"] ?? {}, {
        headers: { "X-Limit": { schema: { type: "string" } }, "X-Left": { schema: { type: "string" } } },
      }),
  },
  {
    name: "a request is sent as another content type",
    provider: "tribute",
    level: "major",
    kind: "media-type-changed",
    rows: 1,
    change: (doc) => {
      const content = operation(doc, "createCharge").requestBody?.content ?? {};
      content["application/vnd.tribute+json"] = content["application/json"] ?? {};
      delete content["application/json"];
    },
  },
  {
    name: "a signature is made otherwise",
    provider: "bridgepay",
    level: "major",
    kind: "signature-changed",
    rows: 1,
    change: (doc) => {
      const holder = Object.values(doc.components.securitySchemes).find((scheme) => scheme["x-signature"]) as object;
      Object.assign(extension(holder, "x-signature"), { algorithm: "HMAC-SHA512" });
    },
  },
  {
    name: "x-reconcile reads its input elsewhere",
    provider: "tribute",
    level: "minor",
    kind: "reconcile-changed",
    rows: 1,
    change: (doc) =>
      Object.assign(extension<{ input: object }>(operation(doc, "cancelOrder"), "x-reconcile").input, {
        orderUuid: "$request.body#/orderUuid",
      }),
  },
  {
    name: "a request takes any of its alternatives",
    provider: "tribute",
    level: "minor",
    kind: "union-loosened",
    rows: 1,
    before: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { oneOf: overlapping }),
    change: (doc) => {
      const { oneOf, ...own } = schema(doc, "CreateChargeRequest.reference");
      replace(schema(doc, "CreateChargeRequest.reference"), { ...own, anyOf: oneOf });
    },
  },
  {
    name: "a request takes one of its alternatives only",
    provider: "tribute",
    level: "major",
    kind: "union-tightened",
    rows: 1,
    before: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { anyOf: overlapping }),
    change: (doc) => {
      const { anyOf, ...own } = schema(doc, "CreateChargeRequest.reference");
      replace(schema(doc, "CreateChargeRequest.reference"), { ...own, oneOf: anyOf });
    },
  },
  {
    name: "a content type of a request goes",
    provider: "tribute",
    level: "major",
    kind: "media-type-removed",
    rows: 1,
    before: (doc) => addContentType(operation(doc, "createCharge")),
    change: (doc) => delete operation(doc, "createCharge").requestBody?.content["text/json"],
  },
  {
    name: "a content type of a request comes",
    provider: "tribute",
    level: "minor",
    kind: "media-type-added",
    rows: 1,
    change: (doc) => addContentType(operation(doc, "createCharge")),
  },
  {
    name: "a request's pattern takes an optional prefix",
    provider: "qiwi",
    level: "minor",
    kind: "pattern-loosened",
    rows: 1,
    change: (doc) => Object.assign(schema(doc, "PayoutSbpReceiver.phone"), { pattern: "^\\+?\\d{11,13}$" }),
  },
  {
    name: "a request's pattern takes less",
    provider: "qiwi",
    level: "major",
    kind: "pattern-tightened",
    rows: 1,
    change: (doc) => Object.assign(schema(doc, "PayoutSbpReceiver.phone"), { pattern: "^\\d{11}$" }),
  },
];
