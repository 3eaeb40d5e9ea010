// How a spec can be wrong: small damages to a real spec, and the sentence that finds each.
import { lookupDamages } from "./lookup-damages.ts";
import { reconcileDamages } from "./reconcile-damages.ts";

/** One damage and what has to be said of it. */
export interface Damage {
  rule: string;
  /** Whose spec is damaged; tribute where nothing is said. */
  provider?: string;
  file: string;
  find: string;
  put: string;
  says: string;
}

const charges = "paths/shop_charges.yaml";
const tokens = "paths/shop_tokens.yaml";

export const damages: readonly Damage[] = [
  ...lookupDamages,
  ...reconcileDamages,
  {
    rule: "deprecated-sunset",
    file: charges,
    find: "operationId:",
    put: "deprecated: true\n  operationId:",
    says: "What is deprecated needs x-sunset",
  },
  {
    rule: "deprecated-sunset",
    file: charges,
    find: "operationId:",
    put: "x-sunset: unknown\n  operationId:",
    says: "beside `deprecated: true` only",
  },
  { rule: "operation-extensions", file: charges, find: "x-retry:", put: "x-waive:", says: "createCharge has no x-retry" },
  { rule: "operation-extensions", file: tokens, find: "  x-source:\n", put: "  x-waive:\n", says: "listTokens has no x-source" },
  {
    rule: "operation-extensions",
    file: charges,
    find: "x-reconcile:",
    put: "x-waive:",
    says: "createCharge may change something but has no x-reconcile",
  },
  {
    rule: "operation-extensions",
    file: "paths/shop_tokens_{token}.yaml",
    find: "class: idempotent",
    put: "class: safe",
    says: "is a delete called safe",
  },
  {
    rule: "reconcile-target",
    file: charges,
    find: "operation: createCharge",
    put: "operation: findCharge",
    says: "names findCharge, which is no operation",
  },
  {
    rule: "reconcile-target",
    file: charges,
    find: "key: /idempotencyKey",
    put: "key: /idempotency",
    says: "the request body has no such property",
  },
  {
    rule: "reconcile-target",
    file: "paths/shop_tokens_{token}.yaml",
    find: "token: $request.path.token",
    put: "token: $request.path.id",
    says: "reads $request.path.id, which its own request does not have",
  },
  {
    rule: "reconcile-target",
    file: "paths/shop_tokens_{token}.yaml",
    find: "token: $request.path.token",
    put: "tokn: $request.path.token",
    says: "does not give token, which getToken needs",
  },
  { rule: "schema-source", file: "schemas/ChargeStatus.yaml", find: "x-source:", put: "x-waive:", says: "This schema has no x-source" },
  { rule: "extension-shape", file: "schemas/ChargeStatus.yaml", find: "grade: observed", put: "grade: guessed", says: "x-source" },
  { rule: "extension-shape", file: charges, find: "x-retry:", put: "x-rerty: {}\n  x-retry:", says: "x-rerty is not an extension of ours" },
  { rule: "extension-shape", file: charges, find: "key: /idempotencyKey", put: "key: /idempotencyKey\n    window: 5", says: "x-retry" },
  {
    rule: "extension-shape",
    file: "paths/shop_tokens_{token}.yaml",
    find: "class: idempotent",
    put: "class: idempotent\n    window: 3600",
    says: "x-retry",
  },
  {
    rule: "response-examples",
    file: tokens,
    find: "examples:\n            tokens:\n              $ref: ../examples/token-list.json",
    put: "x-waive: { none: a reason that is long enough }",
    says: "answers 200 as application/json without a named example",
  },
  {
    rule: "request-examples",
    file: charges,
    find: "examples:\n          charge:\n            $ref: ../examples/create-charge-request.json\n          minimal:\n            $ref: ../examples/create-charge-request-minimal.json",
    put: "x-waive: { none: a reason that is long enough }",
    says: "takes application/json without a named request example",
  },
  { rule: "example-source", file: "examples/token-list.json", find: '"x-source"', put: '"x-none"', says: "has no x-source" },
  { rule: "example-source", file: "examples/token-list.json", find: '"summary"', put: '"description"', says: "has no summary" },
  {
    rule: "error-statuses",
    file: tokens,
    find: "'401':\n      $ref: ../openapi.yaml#/components/responses/Unauthorized",
    put: "'410':\n      $ref: ../openapi.yaml#/components/responses/NotFound",
    says: "listTokens does not document 401",
  },
  {
    rule: "request-additional-properties",
    file: "schemas/CreateChargeRequest.yaml",
    find: "additionalProperties: false\n",
    put: "",
    says: "does not say whether it takes further fields",
  },
  {
    rule: "response-open",
    file: "schemas/ShopCharge.yaml",
    find: "type: object\n",
    put: "type: object\nadditionalProperties: false\n",
    says: "refuses unknown fields",
  },
  { rule: "flat-input-names", file: tokens, find: "name: offset", put: "name: timeoutMs", says: "has the name of a call option" },
  {
    rule: "flat-input-names",
    file: "paths/shop_tokens_{token}.yaml",
    find: "get:\n",
    put: "get:\n  parameters:\n    - { name: token, in: query, description: Twice., x-sensitive: token, schema: { type: string } }\n",
    says: "stands in path and in query",
  },
  {
    rule: "status-phase",
    file: "schemas/ChargeStatus.yaml",
    find: "enum: [pending,",
    put: "enum: [paused, pending,",
    says: 'x-phase does not say what "paused" means',
  },
  { rule: "status-phase", file: "schemas/ChargeStatus.yaml", find: "x-phase:", put: "x-waive:", says: "has no x-phase" },
  {
    rule: "status-phase",
    file: "schemas/MemberStatus.yaml",
    find: "active: { phase: done",
    put: "active: { phase: succeeded",
    says: 'x-phase calls "active" succeeded, but what it does is access: say done.',
  },
  {
    rule: "status-phase",
    file: "schemas/ChargeStatus.yaml",
    find: "success: { phase: succeeded",
    put: "success: { phase: done",
    says: 'x-phase calls "success" done, but what it does is money: say whether money moved.',
  },
  {
    rule: "status-phase",
    file: "paths/shop_charges_{chargeUuid}.yaml",
    find: "  responses:\n",
    put: "  x-phase: { does: money, values: { gone: { phase: failed, final: true } } }\n  responses:\n",
    says: "x-phase of the operation fits no status enum of its answers.",
  },
  {
    rule: "extension-shape",
    file: "schemas/ChargeStatus.yaml",
    find: "pending: { phase: pending, final: false }",
    put: "pending: { phase: pending, final: false, todo: Wait for it, and ask. }",
    says: "must NOT have additional properties",
  },
  { rule: "enum-openness", file: "schemas/Currency.yaml", find: "x-open-enum: true\n", put: "", says: "does not say x-open-enum" },
  {
    rule: "enum-openness",
    file: "schemas/Currency.yaml",
    find: "x-open-enum: true\n",
    put: "x-open-enum: true\nx-reasons:\n  - is: [gold]\n    means: Paid in gold.\n    again: later\n    tell: Please wait.\n",
    says: "gold, which is no value of the enum",
  },
  {
    rule: "enum-openness",
    file: "schemas/Currency.yaml",
    find: "x-open-enum: true\n",
    put: "x-open-enum: true\nx-reasons:\n  - is: [rub]\n    means: Paid in rubles.\n    again: later\n    tell: Please wait.\n",
    says: "says nothing about eur, usd",
  },
  {
    rule: "enum-openness",
    file: "schemas/CreateChargeRequest.yaml",
    find: "  reference:\n    type: string\n",
    put: "  reference:\n    type: string\n    enum: [one, two]\n    x-open-enum: true\n",
    says: "requests are closed",
  },
  {
    rule: "money-unit",
    file: "schemas/ShopToken.yaml",
    find: "    x-money:\n      unit: minor\n      currency:\n        pointer: 1/currency\n",
    put: "",
    says: "amount looks like money but has no x-money",
  },
  {
    rule: "money-wire",
    provider: "qiwi",
    file: "schemas/AmountInput.yaml",
    find: "      wire: decimal-text\n",
    put: "",
    says: "The amount value of createBill may go out as a number or as text",
  },
  {
    rule: "money-wire",
    provider: "qiwi",
    file: "schemas/AmountInput.yaml",
    find: "\\d+\\.\\d{2}$",
    put: "\\d+(\\.\\d{1,2})?$",
    says: "needs a pattern that takes text with exactly 2 decimals",
  },
  {
    rule: "extension-shape",
    provider: "qiwi",
    file: "schemas/AmountInput.yaml",
    find: "      decimals: 2\n",
    put: "",
    says: "x-money must have property decimals when property wire is present",
  },
  {
    rule: "sensitive-marked",
    file: "schemas/ShopToken.yaml",
    find: "    description: The token to charge.\n    x-sensitive: token\n",
    put: "    description: The token to charge.\n",
    says: "token looks sensitive but has no x-sensitive",
  },
  {
    rule: "sensitive-marked",
    file: "paths/shop_tokens_{token}.yaml",
    find: "    x-sensitive: token\n",
    put: "",
    says: "Parameter token looks sensitive",
  },
  {
    rule: "signature-described",
    file: "openapi.yaml",
    find: "    ApiKey:\n      type: apiKey\n",
    put: "    ApiKey:\n      type: apiKey\n      x-none: 1\n    Sign:\n      type: apiKey\n      in: header\n      name: X-Sign\n      x-source: { page: https://wiki.tribute.tg/for-shops/api/methods, grade: documented }\n    Other:\n      type: apiKey\n",
    says: "Sign carries a signature but has no x-signature",
  },
  { rule: "signature-described", file: "webhooks/shopOrder.yaml", find: "x-signature:", put: "x-waive:", says: "has no x-signature" },
  {
    rule: "property-description",
    file: "schemas/ShopCharge.yaml",
    find: "    description: Text for people. Only for a failed charge.\n",
    put: "",
    says: "Property errorMessage has no description",
  },
  {
    rule: "schema-regex",
    file: "schemas/ShopCharge.yaml",
    find: "    description: Text for people. Only",
    put: "    pattern: '(['\n    description: Text for people. Only",
    says: "is no regular expression",
  },
  { rule: "default-type", file: tokens, find: "default: 50", put: "default: fifty", says: 'The default "fifty" is not of type integer' },
  {
    rule: "no-closed-allof",
    file: "schemas/DeactivateTokenResult.yaml",
    find: "type: object\n",
    put: "allOf:\n  - { type: object, additionalProperties: false, properties: { other: { type: string, description: Other. } } }\ntype: object\n",
    says: "refuses success, which stands beside it",
  },
];
