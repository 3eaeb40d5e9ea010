import type { Document, Schema } from "../../lib/openapi.ts";
import { type Mutation, operation, required, schema, without } from "./mutation.ts";

/** What callers send. */
export const requestMutations: Mutation[] = [
  {
    name: "a request gains an optional field",
    provider: "tribute",
    level: "minor",
    kind: "field-added",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest").properties ?? {}, { memo: { type: "string", description: "Memo." } }),
  },
  {
    name: "a request gains a required field",
    provider: "tribute",
    level: "major",
    kind: "field-required",
    change: (doc) => {
      Object.assign(schema(doc, "CreateChargeRequest").properties ?? {}, { memo: { type: "string", description: "Memo." } });
      required(schema(doc, "CreateChargeRequest")).push("memo");
    },
  },
  {
    name: "a request loses an optional field",
    provider: "tribute",
    level: "major",
    kind: "field-removed",
    change: (doc) => delete schema(doc, "CreateChargeRequest").properties?.reference,
  },
  {
    name: "a request field becomes required",
    provider: "tribute",
    level: "major",
    kind: "field-required",
    change: (doc) => void required(schema(doc, "CreateChargeRequest")).push("reference"),
  },
  {
    name: "a request field becomes optional",
    provider: "tribute",
    level: "minor",
    kind: "field-optional",
    change: (doc) =>
      Object.assign(schema(doc, "CreateOrderRequest"), { required: without(schema(doc, "CreateOrderRequest").required, "description") }),
  },
  {
    name: "a request body becomes optional",
    provider: "tribute",
    level: "minor",
    kind: "field-optional",
    change: (doc) => Object.assign(operation(doc, "createOrder").requestBody ?? {}, { required: false }),
  },
  {
    name: "a request list gains a value",
    provider: "tribute",
    level: "minor",
    kind: "enum-value-added",
    change: (doc) => void schema(doc, "CreateOrderRequest.currency").enum?.push("gbp"),
  },
  {
    name: "a request list loses a value",
    provider: "tribute",
    level: "major",
    kind: "enum-value-removed",
    change: (doc) => Object.assign(schema(doc, "CreateOrderRequest.currency"), { enum: ["eur", "rub"] }),
  },
  {
    name: "any value of a request becomes a list",
    provider: "tribute",
    level: "major",
    kind: "enum-set",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { enum: ["a", "b"] }),
  },
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
    change: (doc) => Object.assign(patterned(doc), { pattern: "^[0-9]{16}$" }),
  },
  {
    name: "a request object opens",
    provider: "tribute",
    level: "minor",
    kind: "object-opened",
    change: (doc) => delete schema(doc, "CreateChargeRequest").additionalProperties,
  },
  {
    name: "a request union loses an alternative",
    provider: "qiwi",
    level: "major",
    kind: "branch-removed",
    change: (doc) => removeBranch(schema(doc, "PayoutReceiver"), "PayoutSbpReceiver", "SBP"),
  },
  {
    name: "a request union gains an alternative",
    provider: "qiwi",
    level: "minor",
    kind: "branch-added",
    change: (doc) => {
      doc.components.schemas.PayoutWalletReceiver = {
        ...structuredClone(schema(doc, "PayoutCardReceiver")),
        properties: { type: { type: "string", const: "WALLET", description: "Wallet." } },
        required: ["type"],
      };
      schema(doc, "PayoutReceiver").oneOf?.push({ $ref: "#/components/schemas/PayoutWalletReceiver" });
    },
  },
  {
    name: "a condition comes",
    provider: "tribute",
    level: "major",
    kind: "condition-added",
    change: (doc) => Object.assign(schema(doc, "CreateOrderRequest"), { not: { required: ["shopId"] } }),
  },
  {
    name: "a content type changes",
    provider: "tribute",
    level: "major",
    kind: "media-type-removed",
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

function removeBranch(union: ReturnType<typeof schema>, name: string, value: string): void {
  union.oneOf = union.oneOf?.filter(({ $ref }) => !$ref?.endsWith(`/${name}`)) ?? [];
  delete union.discriminator?.mapping?.[value];
}

function addBranch(doc: Document, union: string, value: string): void {
  const name = `${union}Other`;
  doc.components.schemas[name] = {
    type: "object",
    additionalProperties: false,
    required: ["type"],
    properties: { type: { type: "string", const: value, description: "Kind." } },
  };
  schema(doc, union).oneOf?.push({ $ref: `#/components/schemas/${name}` });
  Object.assign(schema(doc, union).discriminator?.mapping ?? {}, { [value]: `#/components/schemas/${name}` });
}

function toForm(content: Record<string, unknown>): void {
  content["application/x-www-form-urlencoded"] = content["application/json"];
  delete content["application/json"];
}
