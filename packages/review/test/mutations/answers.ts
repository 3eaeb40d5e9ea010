import { type Mutation, required, schema, without } from "./mutation.ts";

/** What callers and receivers of webhooks get. */
export const answerMutations: Mutation[] = [
  {
    name: "an answer gains an optional field",
    provider: "tribute",
    level: "minor",
    kind: "field-added",
    change: (doc) =>
      Object.assign(schema(doc, "ShopCharge").properties ?? {}, { memo: { type: "string", description: "Memo." } }),
  },
  {
    name: "an answer loses an optional field",
    provider: "tribute",
    level: "major",
    kind: "field-removed",
    change: (doc) => delete schema(doc, "ShopCharge").properties?.errorCode,
  },
  {
    name: "a promised field becomes optional",
    provider: "tribute",
    level: "major",
    kind: "field-optional",
    change: (doc) =>
      Object.assign(schema(doc, "ShopCharge"), { required: without(schema(doc, "ShopCharge").required, "status") }),
  },
  {
    name: "an optional field is promised",
    provider: "tribute",
    level: "minor",
    kind: "field-required",
    change: (doc) => void required(schema(doc, "Shop")).push("tokenCharging"),
  },
  {
    name: "an open list of an answer gains a value",
    provider: "tribute",
    level: "minor",
    kind: "open-enum-value-added",
    change: (doc) => void schema(doc, "ChargeStatus").enum?.push("reversed"),
  },
  {
    name: "an open list of an answer loses a value",
    provider: "tribute",
    level: "minor",
    kind: "open-enum-value-removed",
    change: (doc) => Object.assign(schema(doc, "ChargeStatus"), { enum: ["pending", "success", "failed", "timeout"] }),
  },
  {
    name: "a closed list of an answer gains a value",
    provider: "via",
    level: "major",
    kind: "enum-value-added",
    change: (doc) => void schema(doc, "TransactionStatus").enum?.push("REVERSED"),
  },
  {
    name: "a closed list of an answer loses a value",
    provider: "via",
    level: "major",
    kind: "enum-value-removed",
    change: (doc) =>
      Object.assign(schema(doc, "TransactionStatus"), { enum: ["NEW", "PENDING", "SUCCESS", "REJECT", "ERROR"] }),
  },
  {
    name: "an answer's type gets wider",
    provider: "tribute",
    level: "major",
    kind: "type-widened",
    change: (doc) => Object.assign(schema(doc, "Shop.id"), { type: ["integer", "string"] }),
  },
  {
    name: "an answer's type gets narrower",
    provider: "tribute",
    level: "minor",
    kind: "type-narrowed",
    change: (doc) => Object.assign(schema(doc, "OrderTransaction.amount"), { type: "number" }),
  },
  {
    name: "null is possible in an answer",
    provider: "tribute",
    level: "major",
    kind: "null-added",
    change: (doc) => Object.assign(schema(doc, "Shop.name"), { type: ["string", "null"] }),
  },
  {
    name: "null is no longer possible in an answer",
    provider: "bridgepay",
    level: "minor",
    kind: "null-removed",
    change: (doc) => Object.assign(schema(doc, "Invoice.internalId"), { type: "string" }),
  },
  {
    name: "a length of an answer gets looser",
    provider: "tribute",
    level: "major",
    kind: "bound-loosened",
    change: (doc) => delete schema(doc, "ShopCharge.reference").maxLength,
  },
  {
    name: "a length of an answer gets tighter",
    provider: "tribute",
    level: "patch",
    kind: "bound-tightened",
    change: (doc) => Object.assign(schema(doc, "ShopCharge.reference"), { maxLength: 32 }),
  },
  {
    name: "a format of an answer changes",
    provider: "tribute",
    level: "major",
    kind: "format-changed",
    change: (doc) => Object.assign(schema(doc, "ShopCharge.createdAt"), { format: "date" }),
  },
  {
    name: "an answer's default changes",
    provider: "invoicebox",
    level: "patch",
    kind: "default-changed",
    change: (doc) => Object.assign(schema(doc, "OrderResponse.description"), { default: "none" }),
  },
  {
    name: "an answer's union gains an alternative",
    provider: "qiwi",
    level: "major",
    kind: "branch-added",
    change: (doc) =>
      void schema(doc, "PayoutReceiverAnswer").oneOf?.push({
        type: "object",
        properties: { wallet: { type: "string", description: "Wallet." } },
      }),
  },
  {
    name: "an error body loses a field",
    provider: "tribute",
    level: "major",
    kind: "field-removed",
    change: (doc) => delete schema(doc, "Error").properties?.message,
  },
];
