import type { Document, Example } from "@payspec/spec-model/openapi";
import { extension, type Mutation, operation, schema } from "./mutation.ts";

/** Every extension once or more: what no schema says. */
export const extensionMutations: Mutation[] = [
  {
    name: "x-sensitive comes",
    provider: "tribute",
    level: "minor",
    kind: "sensitive-added",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.reference"), { "x-sensitive": "personal" }),
  },
  {
    name: "x-sensitive goes",
    provider: "tribute",
    level: "major",
    kind: "sensitive-removed",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.token"), { "x-sensitive": false }),
  },
  {
    name: "x-sensitive gets another class",
    provider: "tribute",
    level: "patch",
    kind: "sensitive-class-changed",
    change: (doc) => Object.assign(schema(doc, "CreateChargeRequest.token"), { "x-sensitive": "credential" }),
  },
  {
    name: "x-money: the unit changes",
    provider: "tribute",
    level: "major",
    kind: "money-unit-changed",
    change: (doc) => Object.assign(extension(schema(doc, "ShopCharge.amount"), "x-money"), { unit: "major" }),
  },
  {
    name: "x-money: an amount goes out in another form",
    provider: "qiwi",
    level: "minor",
    kind: "money-wire-changed",
    change: (doc) => delete extension<{ wire?: string }>(schema(doc, "AmountInput.value"), "x-money").wire,
  },
  {
    name: "x-money: a limit gets tighter",
    provider: "tribute",
    level: "major",
    kind: "money-tightened",
    change: (doc) => Object.assign(limit(doc, "eur"), { max: 100_000 }),
  },
  {
    name: "x-money: a limit gets looser",
    provider: "tribute",
    level: "minor",
    kind: "money-loosened",
    change: (doc) => Object.assign(limit(doc, "eur"), { max: 500_000 }),
  },
  {
    name: "x-money: a currency may no longer be given",
    provider: "tribute",
    level: "major",
    kind: "money-tightened",
    change: (doc) => delete limits(doc).usd,
  },
  {
    name: "x-money: the currency is elsewhere",
    provider: "tribute",
    level: "major",
    kind: "money-currency-changed",
    change: (doc) =>
      Object.assign(extension(schema(doc, "ShopCharge.amount"), "x-money"), { currency: { const: "EUR" } }),
  },
  {
    name: "x-signature: the algorithm changes",
    provider: "tribute",
    level: "major",
    kind: "signature-changed",
    change: (doc) => {
      for (const name of Object.keys(doc.webhooks ?? {}))
        Object.assign(extension(operation(doc, name), "x-signature"), { algorithm: "hmac-sha1" });
    },
  },
  {
    name: "x-signature: a further encoding is accepted",
    provider: "invoicebox",
    level: "minor",
    kind: "signature-encoding-added",
    change: (doc) =>
      void extension<{ encoding: string[] }>(operation(doc, "orderNotification"), "x-signature").encoding.push(
        "base64",
      ),
  },
  {
    name: "x-signature: the key in other words",
    provider: "tribute",
    level: "minor",
    kind: "signature-words-changed",
    change: (doc) => Object.assign(extension(operation(doc, "shopOrder"), "x-signature"), { key: "The API key." }),
  },
  {
    name: "x-signature: a signed field changes",
    provider: "qiwi",
    level: "major",
    kind: "signature-changed",
    change: (doc) =>
      Object.assign(extension<{ fields: object }>(operation(doc, "paymentNotification"), "x-signature").fields, {
        PAYMENT: ["/payment/paymentId"],
      }),
  },
  {
    name: "x-signature: it moves into the body",
    provider: "tribute",
    level: "major",
    kind: "signature-changed",
    change: (doc) => {
      for (const name of Object.keys(doc.webhooks ?? {})) {
        const signature = extension<Record<string, unknown>>(operation(doc, name), "x-signature");
        delete signature.header;
        Object.assign(signature, { at: "/sign", members: { take: "all", write: "name=value", separator: "&" } });
      }
    },
  },
  {
    name: "x-signature: a request needs one",
    provider: "tribute",
    level: "major",
    kind: "signature-changed",
    change: (doc) =>
      Object.assign(operation(doc, "createCharge"), { "x-signature": operation(doc, "shopOrder")["x-signature"] }),
  },
  {
    name: "x-client-option goes",
    provider: "qiwi",
    level: "major",
    kind: "client-option-removed",
    change: (doc) => delete shared(doc, "SiteId")["x-client-option"],
  },
  {
    name: "x-client-option comes",
    provider: "qiwi",
    level: "major",
    kind: "client-option-added",
    change: (doc) => Object.assign(shared(doc, "BillId"), { "x-client-option": true }),
  },
  {
    name: "x-error-body: a value makes the failure",
    provider: "via",
    level: "major",
    kind: "error-body-changed",
    change: (doc) =>
      Object.assign(extension(operation(doc, "getTransaction").responses["200"] ?? {}, "x-error-body"), {
        is: ["error"],
        outcome: "none",
      }),
  },
  {
    name: "x-error-body reads another field",
    provider: "via",
    level: "major",
    kind: "error-body-changed",
    change: (doc) =>
      Object.assign(extension(operation(doc, "getTransaction").responses["200"] ?? {}, "x-error-body"), {
        when: "/failure",
      }),
  },
  {
    name: "x-prefix comes before a credential",
    provider: "tribute",
    level: "major",
    kind: "credential-prefix-changed",
    change: (doc) => Object.assign(doc.components.securitySchemes.ApiKey ?? {}, { "x-prefix": "Token " }),
  },
  {
    name: "x-max-bytes gets smaller",
    provider: "bridgepay",
    level: "major",
    kind: "max-bytes-lowered",
    change: (doc) => Object.assign(schema(doc, "ConfirmTransferForm.attachment"), { "x-max-bytes": 5_000_000 }),
  },
  {
    name: "x-max-bytes gets larger",
    provider: "bridgepay",
    level: "minor",
    kind: "max-bytes-raised",
    change: (doc) => Object.assign(schema(doc, "ConfirmTransferForm.attachment"), { "x-max-bytes": 20_000_000 }),
  },
  {
    name: "x-source gets another grade",
    provider: "tribute",
    level: "patch",
    kind: "source-changed",
    change: (doc) =>
      Object.assign(extension<{ grade: string }[]>(operation(doc, "createCharge"), "x-source")[0] ?? {}, {
        grade: "inferred",
      }),
  },
  {
    name: "x-repaired reports a repair",
    provider: "tribute",
    level: "patch",
    kind: "repair-changed",
    change: (doc) => Object.assign(example(doc), { "x-repaired": "A comma was missing." }),
  },
  {
    name: "x-error-statuses gains a status",
    provider: "tribute",
    level: "patch",
    kind: "error-statuses-changed",
    change: (doc) => Object.assign(doc, { "x-error-statuses": ["401", "404"] }),
  },
  {
    name: "x-waive goes",
    provider: "tribute",
    level: "none",
    kind: "waiver-changed",
    change: (doc) => delete (schema(doc, "Shop.status") as Record<string, unknown>)["x-waive"],
  },
  {
    name: "an extension that nobody knows comes",
    provider: "tribute",
    level: "major",
    kind: "unknown-extension-changed",
    change: (doc) => Object.assign(operation(doc, "createCharge"), { "x-new": true }),
  },
  {
    name: "an example changes",
    provider: "tribute",
    level: "patch",
    kind: "example-changed",
    change: (doc) => Object.assign(example(doc), { value: { changed: true } }),
  },
  {
    name: "an example goes",
    provider: "tribute",
    level: "patch",
    kind: "example-removed",
    change: (doc) => removeExample(doc),
  },
  {
    name: "a rule of a test mode changes",
    provider: "tribute",
    level: "patch",
    kind: "test-rule-changed",
    before: (doc) => Object.assign(operation(doc, "createCharge"), { "x-test": [] }),
    change: (doc) =>
      Object.assign(operation(doc, "createCharge"), {
        "x-test": [{ field: "/amount", ends: "05", then: "It times out.", by: "sandbox" }],
      }),
  },
  {
    name: "what a reason means changes",
    provider: "tribute",
    level: "patch",
    kind: "prose-changed",
    before: (doc) =>
      Object.assign(schema(doc, "ShopCharge.errorCode"), { "x-reasons": reasons("The bank declined it.") }),
    change: (doc) =>
      Object.assign(schema(doc, "ShopCharge.errorCode"), { "x-reasons": reasons("The card is over its limit.") }),
  },
  {
    name: "x-sunset moves",
    provider: "tribute",
    level: "minor",
    kind: "sunset-changed",
    before: (doc) => Object.assign(operation(doc, "listTokens"), { deprecated: true, "x-sunset": "2027-01-31" }),
    change: (doc) => Object.assign(operation(doc, "listTokens"), { "x-sunset": "2026-12-31" }),
  },
];

const reasons = (means: string) => [{ is: ["payment_declined"], means, again: "no", tell: "Use another card." }];
const limits = (doc: Document) =>
  extension<{ limits: Record<string, object> }>(schema(doc, "CreateChargeRequest.amount"), "x-money").limits;
const limit = (doc: Document, currency: string): object => limits(doc)[currency] ?? {};
const shared = (doc: Document, name: string): Record<string, unknown> =>
  doc.components.parameters?.[name] as Record<string, unknown>;
const example = (doc: Document): Example => Object.values(doc.components.examples ?? {})[0] as Example;

/** The second example of a charge; the first one still documents the answer. */
function removeExample(doc: Document): void {
  const examples = operation(doc, "createCharge").responses["200"]?.content?.["application/json"]?.examples ?? {};
  const [, name = ""] = Object.keys(examples);
  delete examples[name];
}
