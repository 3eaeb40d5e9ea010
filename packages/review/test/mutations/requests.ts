import type { Document } from "@payspec/spec-model/openapi";
import { type Mutation, operation, required, schema, without } from "./mutation.ts";

/** What callers send. */
export const requestMutations: Mutation[] = [
  {
    name: "a request gains an optional field",
    provider: "tribute",
    level: "minor",
    kind: "field-added",
    change: (doc) =>
      Object.assign(schema(doc, "CreateChargeRequest").properties ?? {}, {
        memo: { type: "string", description: "Memo." },
      }),
  },
  {
    name: "a request gains a required field",
    provider: "tribute",
    level: "major",
    kind: "field-required",
    change: (doc) => {
      Object.assign(schema(doc, "CreateChargeRequest").properties ?? {}, {
        memo: { type: "string", description: "Memo." },
      });
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
      Object.assign(schema(doc, "CreateOrderRequest"), {
        required: without(schema(doc, "CreateOrderRequest").required, "description"),
      }),
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
    change: (doc) => addBranch(doc, "PayoutReceiver", "WALLET"),
  },
  {
    name: "a condition comes",
    provider: "tribute",
    level: "major",
    kind: "condition-added",
    change: (doc) => Object.assign(schema(doc, "CreateOrderRequest"), { not: { required: ["shopId"] } }),
  },
];

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
