// Generated from specs/tribute/openapi.yaml (sha256 4ebd034183210cfb). Do not edit: change the spec and run `npm run generate`.

import type { CallOptions, OperationTable, PhaseTable, Refused, Result } from "@payspec/core";
import type { components, operations as Types } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

/** Input of `createCharge`: parameters, body and call options in one object. */
export interface CreateChargeInput extends CallOptions {
  /** A charge of a saved token. There is no currency field; the token's currency counts. */
  body: Schemas["CreateChargeRequest"];
  /** Tell it when you know it: the amount is then checked against its limits before anything is sent. Never sent itself. */
  currency?: "eur" | "rub" | "usd" | undefined;
}
/** Input of `getCharge`: parameters, body and call options in one object. */
export interface GetChargeInput extends CallOptions {
  /** Id of the charge, as `createCharge` returned it. */
  chargeUuid: string;
}
/** Input of `listTokens`: parameters, body and call options in one object. */
export interface ListTokensInput extends CallOptions {
  /**
   * Only tokens of this customer of yours.
   * At most 256 characters.
   */
  customerId?: string | undefined;
  /** Only tokens born in this order. */
  orderUuid?: string | undefined;
  /** `true` keeps only tokens that may be charged. A string on the wire, a boolean in the object; what `false` does is not documented. */
  active?: boolean | "true" | "false" | undefined;
  /**
   * Page size.
   * Default 50. At least 1. At most 100.
   */
  limit?: number | undefined;
  /**
   * How many tokens to skip.
   * Default 0. At least 0.
   */
  offset?: number | undefined;
}
/** Input of `getToken`: parameters, body and call options in one object. */
export interface GetTokenInput extends CallOptions {
  /** The saved token. */
  token: string;
}
/** Input of `deactivateToken`: parameters, body and call options in one object. */
export interface DeactivateTokenInput extends CallOptions {
  /** The saved token. */
  token: string;
}
/** The operations of Tribute Shop API, one method each. */
export interface TributeMethods {
  /**
   * Charge a saved token.
   *
   * Takes an amount from a saved payment method without the customer being present.
   *
   * A 200 says that the charge exists, not that money moved: read `status`. After `timeout` read the charge again and wait
   * for its webhook; never start a second charge with a new key.
   *
   * - One charge per token a minute (429 tells the remaining seconds) and one unfinished charge per token (409).
   * - The same `idempotencyKey` returns the charge that already exists. The client fills a missing key. Whether a repeat
   *   passes the one-minute and the one-pending checks is not documented: a 409 or 429 after a lost answer may be about your own charge.
   * - Compare `amount` and `token` of the answer with what you sent: the provider says nothing about a known key with another body.
   *
   * `POST /shop/charges`
   *
   * Repeated only with the same idempotency key. The client fills a missing key, keeps it over all attempts and returns it.
   * If the outcome is unknown: call `createCharge`.
   *
   * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam (documented)
   * @see https://wiki.tribute.tg/for-shops/api/token-charging (documented)
   */
  createCharge(input: CreateChargeInput): Promise<Result<Schemas["ShopCharge"], Refused<400 | 401 | 403 | 404 | 409 | 429 | 502, Schemas["Error"]>>>;
  /**
   * Read one charge.
   *
   * State of one charge. While it is `pending` or `processing`, ask again slowly (5, 10, 20, 40 seconds) or wait for the webhook.
   * `timeout` means that the gateway did not answer: treat it as unknown, not as failed.
   *
   * `GET /shop/charges/{chargeUuid}`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam (documented)
   */
  getCharge(input: GetChargeInput): Promise<Result<Schemas["ShopCharge"], Refused<401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * List saved payment tokens.
   *
   * Tokens of the shop. A token appears after a customer paid an order of a shop with token charging; find it by
   * `orderUuid` or `customerId`. The answer is a bare array: a page shorter than `limit` is the last one.
   *
   * `GET /shop/tokens`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam (documented)
   */
  listTokens(input?: ListTokensInput): Promise<Result<Schemas["ShopTokenList"], Refused<401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * Read one saved token.
   *
   * Details of one saved payment method. Its `amount` is information only; a charge takes the amount of the request.
   *
   * `GET /shop/tokens/{token}`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam (documented)
   */
  getToken(input: GetTokenInput): Promise<Result<Schemas["ShopToken"], Refused<401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * Deactivate a saved token.
   *
   * Makes the token unusable for future charges; there is no documented way back. The answer is a 200 with a body, not a 204.
   * What a second call answers is not documented: after a lost answer treat 404 as done, or read the token.
   *
   * `DELETE /shop/tokens/{token}`
   *
   * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
   * If the outcome is unknown: call `getToken`.
   *
   * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam (documented)
   */
  deactivateToken(input: DeactivateTokenInput): Promise<Result<Schemas["DeactivateTokenResult"], Refused<400 | 401 | 403 | 404, Schemas["Error"]>>>;
}

const money1: NonNullable<OperationTable[string]["money"]> = [{ at: "/amount", unit: "minor", option: "currency", limits: { eur: [100, 300000], rub: [10000, 30000000], usd: [100, 300000] } }];
const answers1: OperationTable[string]["answers"] = { 200: { chargeUuid: "string", status: "string", amount: "integer", currency: "string", token: "string?", createdAt: "string" } };
const query1: readonly string[] = ["customerId", "orderUuid", "active", "limit", "offset"];
const answers2: OperationTable[string]["answers"] = { 200: [{ token: "string", cardLast4: "string", cardBrand: "string", amount: "integer", currency: "string", active: "boolean", createdAt: "string" }] };
const answers3: OperationTable[string]["answers"] = { 200: { token: "string", cardLast4: "string", cardBrand: "string", amount: "integer", currency: "string", active: "boolean", createdAt: "string" } };
const answers4: OperationTable[string]["answers"] = { 200: { success: "boolean", message: "string" } };
const values1: PhaseTable[string]["values"] = { pending: ["pending", false], processing: ["pending", false], success: ["succeeded", true], failed: ["failed", true], timeout: ["unknown", false] };
/** The operation table: what the client obeys. */
export const operations: OperationTable = {
  createCharge: { method: "POST", path: "/shop/charges", retry: "keyed", key: "/idempotencyKey", after: ["/message", 60], reconcile: ["createCharge", { body: "/body" }], body: "json", request: { token: "string", amount: "integer" }, money: money1, sensitive: ["token"], answers: answers1, errors: [400, 401, 403, 404, 409, 429, 502], error: { error: "string", message: "string" } },
  getCharge: { method: "GET", path: "/shop/charges/{chargeUuid}", retry: "safe", sensitive: ["token"], answers: answers1, errors: [401, 403, 404], error: { error: "string", message: "string" } },
  listTokens: { method: "GET", path: "/shop/tokens", retry: "safe", query: query1, sensitive: ["token"], answers: answers2, errors: [401, 403, 404], error: { error: "string", message: "string" } },
  getToken: { method: "GET", path: "/shop/tokens/{token}", retry: "safe", sensitive: ["token"], answers: answers3, errors: [401, 403, 404], error: { error: "string", message: "string" } },
  deactivateToken: { method: "DELETE", path: "/shop/tokens/{token}", retry: "idempotent", reconcile: ["getToken", { token: "/token" }], sensitive: ["token"], answers: answers4, errors: [400, 401, 403, 404], error: { error: "string", message: "string" } },
};

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://tribute.tg/api/v1"] as const;

/** Where each credential goes. */
export const security = {
  "ApiKey": {
    "header": "Api-Key",
    "prefix": ""
  }
} as const;

/** Where the status of each answer stands and what its values mean. */
export const phases: PhaseTable = {
  createCharge: { at: "/status", values: values1 },
  getCharge: { at: "/status", values: values1 },
};
