// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions, OperationTable, PhaseTable, Refused, Result } from "@payspec/core";
import type { components, operations as Types } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

interface WithShopId {
  /** Which shop; without it the oldest active one. */
  shopId?: number | undefined;
}
interface WithOrderUuid {
  /** Id of the order, as `createOrder` returned it. */
  orderUuid: string;
}
interface WithToken {
  /** The saved token. */
  token: string;
}
/** Input of `getShop`: parameters, body and call options in one object. */
export interface GetShopInput extends CallOptions, WithShopId {}
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
/** Input of `listOrders`: parameters, body and call options in one object. */
export interface ListOrdersInput extends CallOptions, WithShopId {
  /** First day, UTC, inclusive. */
  dateFrom?: string | undefined;
  /** Last day, UTC, inclusive. */
  dateTo?: string | undefined;
  /** Only orders that this payment link made. */
  paymentLinkUuid?: string | undefined;
}
/** Input of `createOrder`: parameters, body and call options in one object. */
export interface CreateOrderInput extends CallOptions {
  /** A new order. There is no idempotency key. It has a price in money, in Stars, or both. */
  body: Schemas["CreateOrderRequest"];
}
/** Input of `getOrder`: parameters, body and call options in one object. */
export interface GetOrderInput extends CallOptions, WithOrderUuid, WithShopId {}
/** Input of `cancelOrder`: parameters, body and call options in one object. */
export interface CancelOrderInput extends CallOptions, WithOrderUuid {}
/** Input of `getOrderStatus`: parameters, body and call options in one object. */
export interface GetOrderStatusInput extends CallOptions, WithOrderUuid, WithShopId {}
/** Input of `listOrderTransactions`: parameters, body and call options in one object. */
export interface ListOrderTransactionsInput extends CallOptions, WithOrderUuid {
  /** Where to go on, the `nextFrom` of the page before. */
  startFrom?: string | undefined;
}
/** Input of `refundOrderTransaction`: parameters, body and call options in one object. */
export interface RefundOrderTransactionInput extends CallOptions, WithOrderUuid {
  /** Id of the payment, as `listOrderTransactions` shows it. */
  txId: number;
}
/** Input of `resendOrderWebhook`: parameters, body and call options in one object. */
export interface ResendOrderWebhookInput extends CallOptions, WithOrderUuid {
  /** Which event to send again. */
  body: Schemas["ResendWebhookRequest"];
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
export interface GetTokenInput extends CallOptions, WithToken {}
/** Input of `deactivateToken`: parameters, body and call options in one object. */
export interface DeactivateTokenInput extends CallOptions, WithToken {}
/** Input of `listShops`: parameters, body and call options in one object. */
export interface ListShopsInput extends CallOptions {}
/** The operations of Tribute Shop API, one method each. */
export interface TributeMethods {
  /**
   * Read one shop.
   *
   * One active shop, the oldest without `shopId`. `tokenCharging` tells whether saved cards may be charged, `recurrent` whether
   * subscriptions and saved cards are allowed.
   *
   * `GET /shop`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://wiki.tribute.tg/for-shops/api/methods (documented)
   */
  getShop(input?: GetShopInput): Promise<Result<Schemas["Shop"], Refused<401 | 404, Schemas["Error"]>>>;
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
   * - How a charge that reached `timeout` ends, and when, is not documented: it may be taken late. Keep asking, at growing pauses over days,
   *   and settle it with Tribute's support when it stays.
   * - A charge is no payment of an order: it is in no list of transactions, so no call pays it back. A refund goes through Tribute's support.
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
   * List orders.
   *
   * Orders of a shop, newest first, as a bare array. There are no pages and no filter by customer; narrow the list by days or by a payment
   * link and compare `comment` or `amount` yourself.
   *
   * `GET /shop/orders`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://wiki.tribute.tg/for-shops/api/methods (documented)
   */
  listOrders(input?: ListOrdersInput): Promise<Result<Schemas["ShopOrderList"], Refused<401 | 404, Schemas["Error"]>>>;
  /**
   * Create an order and get its payment links.
   *
   * Creates a one-time or recurring order. Send the customer to `paymentUrl` or, inside Telegram, to `webappPaymentUrl`.
   *
   * - **There is no idempotency key: a repeat makes a second order.** Put a mark of your own into `comment`; after a lost answer look
   *   through `listOrders` for it, and create again only when it is not there.
   * - The order is paid when the webhook `shop_order` or `getOrder` says `paid`, not when the customer comes back.
   * - **A token is yours to ask for:** with `savePaymentMethod: true` the webhook `shop_order` brings it as `paymentToken`.
   * - Stars and token charging exclude each other. An order with `starsAmount` needs no `amount`. SBP works for one-time orders only; Pix and PayPal are not available.
   * - Error codes seen here: `error_shop_inactive`, `error_invalid_currency`, `error_amount_too_small`, `error_amount_too_large`,
   *   `error_title_required`, `error_title_too_long`, `error_description_required`, `error_description_too_long`, `error_invalid_url`,
   *   `error_customer_id_too_long`.
   *
   * `POST /shop/orders`
   *
   * Never repeated by the client: a second call may act twice.
   * If the outcome is unknown: call `listOrders`.
   *
   * @see https://wiki.tribute.tg/for-shops/api/methods (documented)
   * @see https://github.com/BiggSm0ke/svbg-shop (observed)
   */
  createOrder(input: CreateOrderInput): Promise<Result<Schemas["CreateOrderResult"], Refused<400 | 401 | 404, Schemas["Error"]>>>;
  /**
   * Read one order.
   *
   * State of one order. Only `paid` means paid; `failed` may still be followed by a payment.
   *
   * `GET /shop/orders/{orderUuid}`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://github.com/BiggSm0ke/svbg-shop (observed)
   */
  getOrder(input: GetOrderInput): Promise<Result<Schemas["ShopOrder"], Refused<401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * Stop a recurring order.
   *
   * Stops the subscription of a recurring order; nothing is paid back. There is no documented way to start it again. What a second call
   * answers is not documented: after a lost answer read the order, `memberStatus` `cancelled` means done.
   *
   * `POST /shop/orders/{orderUuid}/cancel`
   *
   * Never repeated by the client: a second call may act twice.
   * If the outcome is unknown: call `getOrder`.
   *
   * @see https://github.com/lapismyt/tribute-api (observed)
   */
  cancelOrder(input: CancelOrderInput): Promise<Result<Schemas["CancelOrderResult"], Refused<400 | 401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * Read the status of an order.
   *
   * Only the status, cheaper than the whole order.
   *
   * `GET /shop/orders/{orderUuid}/status`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://github.com/lapismyt/tribute-api (observed)
   */
  getOrderStatus(input: GetOrderStatusInput): Promise<Result<Schemas["OrderStatusResult"], Refused<401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * List the payments of an order.
   *
   * Payments of an order, page by page: pass `nextFrom` as `startFrom` until it is empty.
   *
   * **Amounts are in major units and times in Unix seconds here**, unlike in orders, charges and webhooks.
   *
   * `GET /shop/orders/{orderUuid}/transactions`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://github.com/lapismyt/tribute-api (observed)
   * @see https://github.com/BiggSm0ke/svbg-shop (observed)
   */
  listOrderTransactions(input: ListOrderTransactionsInput): Promise<Result<Schemas["TransactionsPage"], Refused<401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * Pay back one payment of an order.
   *
   * Starts the refund of one sale of a paid order, always the whole sum. A 200 says that it was started; the webhook `shop_order_refunded`
   * with `completed` says that the money is back.
   *
   * Read the payment first and after a lost answer: `isRefunded` means done. Error codes seen here: `error_order_not_paid`,
   * `error_already_refunded`, `error_not_refundable`, `error_transaction_mismatch`, and `error_refund_failed` with 500.
   *
   * `POST /shop/orders/{orderUuid}/transactions/{txId}/refund`
   *
   * Never repeated by the client: a second call may act twice.
   * If the outcome is unknown: call `listOrderTransactions`.
   *
   * @see https://github.com/lapismyt/tribute-api (observed)
   * @see https://github.com/BiggSm0ke/svbg-shop (observed)
   */
  refundOrderTransaction(input: RefundOrderTransactionInput): Promise<Result<Schemas["RefundResult"], Refused<400 | 401 | 403 | 404 | 500, Schemas["Error"]>>>;
  /**
   * Have an event of an order sent again.
   *
   * Tribute delivers an event of the order once more, to the address of the account. It moves no money: the way to get over a delivery
   * that was lost or answered wrongly, beside reading the order.
   *
   * The same event arrives a second time, with a new `sent_at`. A receiver has to recognise repeats anyway. Which events can be sent again,
   * and for how long, is not known; the operation is known from public clients only.
   *
   * `POST /shop/orders/{orderUuid}/webhooks/resend`
   *
   * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
   * If the outcome is unknown: Nothing changes that could be read. Call again, or read the order with getOrder and go on from there.
   *
   * @see https://tribute.tg/api/v1/openapi/shop/en (observed)
   */
  resendOrderWebhook(input: ResendOrderWebhookInput): Promise<Result<Schemas["ResendWebhookResult"], Refused<400 | 401 | 403 | 404, Schemas["Error"]>>>;
  /**
   * List saved payment tokens.
   *
   * Tokens of the shop. A token appears after a customer paid an order with `savePaymentMethod`; the webhook `shop_order` brings it, and
   * here it is found by `orderUuid` or `customerId`. The answer is a bare array: a page shorter than `limit` is the last one.
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
  /**
   * List the active shops.
   *
   * Active shops of the key's owner, oldest first, as a bare array. Inactive shops never appear; an empty array means that the key is right and
   * that there is no shop.
   *
   * `GET /shops`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://wiki.tribute.tg/for-shops/api/methods (documented)
   */
  listShops(input?: ListShopsInput): Promise<Result<Schemas["ShopList"], Refused<401, Schemas["Error"]>>>;
}

/** The operation table: what the client obeys. Rows are written out: repeated text compresses better than names for it. */
export const operations: OperationTable = {
  getShop: { method: "GET", path: "/shop", retry: "safe", query: ["shopId"], answers: { 200: { id: "integer", userId: "integer", name: "string", link: "string", callbackUrl: "string", recurrent: "boolean", onlyStars: "boolean", status: "integer" } }, errors: [401, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  createCharge: { method: "POST", path: "/shop/charges", retry: "keyed", key: "/idempotencyKey", after: ["/message", 60], reconcile: ["createCharge", { body: "/body" }], body: "json", request: { token: "string", amount: "integer" }, money: [{ at: "/amount", unit: "minor", option: "currency", limits: { eur: [100, 300000], rub: [10000, 30000000], usd: [100, 300000] } }], sensitive: ["token"], answers: { 200: { chargeUuid: "string", status: "string", amount: "integer", currency: "string", token: "string?", createdAt: "string" } }, errors: [400, 401, 403, 404, 409, 429, 502], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  getCharge: { method: "GET", path: "/shop/charges/{chargeUuid}", retry: "safe", sensitive: ["token"], answers: { 200: { chargeUuid: "string", status: "string", amount: "integer", currency: "string", token: "string?", createdAt: "string" } }, errors: [401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  listOrders: { method: "GET", path: "/shop/orders", retry: "safe", query: ["shopId", "dateFrom", "dateTo", "paymentLinkUuid"], sensitive: ["email"], answers: { 200: [{ uuid: "string", shopId: "integer", amount: "integer", currency: "string", title: "string", description: "string", status: "string", successUrl: "string?", failUrl: "string?", paymentUrl: "string?", createdAt: "string", period: "string" }] }, errors: [401, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  createOrder: { method: "POST", path: "/shop/orders", retry: "never", reconcile: ["listOrders", { shopId: "/body/shopId" }], body: "json", request: { currency: "string", title: "string", description: "string" }, money: [{ at: "/amount", unit: "minor" }, { at: "/firstPeriodAmount", unit: "minor" }], sensitive: ["email"], answers: { 200: { uuid: "string", paymentUrl: "string?" } }, errors: [400, 401, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  getOrder: { method: "GET", path: "/shop/orders/{orderUuid}", retry: "safe", query: ["shopId"], sensitive: ["email"], answers: { 200: { uuid: "string", shopId: "integer", amount: "integer", currency: "string", title: "string", description: "string", status: "string", successUrl: "string?", failUrl: "string?", paymentUrl: "string?", createdAt: "string", period: "string" } }, errors: [401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  cancelOrder: { method: "POST", path: "/shop/orders/{orderUuid}/cancel", retry: "never", reconcile: ["getOrder", { orderUuid: "/orderUuid" }], answers: { 200: { success: "boolean", message: "string" } }, errors: [400, 401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  getOrderStatus: { method: "GET", path: "/shop/orders/{orderUuid}/status", retry: "safe", query: ["shopId"], answers: { 200: { status: "string" } }, errors: [401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  listOrderTransactions: { method: "GET", path: "/shop/orders/{orderUuid}/transactions", retry: "safe", query: ["startFrom"], answers: { 200: { transactions: [{ id: "integer", type: "string", amount: "any", currency: "string", createdAt: "integer", total: "any" }], nextFrom: "string" } }, errors: [401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  refundOrderTransaction: { method: "POST", path: "/shop/orders/{orderUuid}/transactions/{txId}/refund", retry: "never", reconcile: ["listOrderTransactions", { orderUuid: "/orderUuid" }], answers: { 200: { success: "boolean", message: "string", status: "string" } }, errors: [400, 401, 403, 404, 500], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  resendOrderWebhook: { method: "POST", path: "/shop/orders/{orderUuid}/webhooks/resend", retry: "idempotent", body: "json", request: { event: "string" }, answers: { 200: { success: "boolean" } }, errors: [400, 401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  listTokens: { method: "GET", path: "/shop/tokens", retry: "safe", query: ["customerId", "orderUuid", "active", "limit", "offset"], sensitive: ["token"], answers: { 200: [{ token: "string", cardLast4: "string", cardBrand: "string", amount: "integer", currency: "string", active: "boolean", createdAt: "string" }] }, errors: [401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  getToken: { method: "GET", path: "/shop/tokens/{token}", retry: "safe", sensitive: ["token"], answers: { 200: { token: "string", cardLast4: "string", cardBrand: "string", amount: "integer", currency: "string", active: "boolean", createdAt: "string" } }, errors: [401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  deactivateToken: { method: "DELETE", path: "/shop/tokens/{token}", retry: "idempotent", reconcile: ["getToken", { token: "/token" }], sensitive: ["token"], answers: { 200: { success: "boolean", message: "string" } }, errors: [400, 401, 403, 404], error: { error: "string", message: "string", code: "-", requestId: "-" } },
  listShops: { method: "GET", path: "/shops", retry: "safe", answers: { 200: [{ id: "integer", userId: "integer", name: "string", link: "string", callbackUrl: "string", recurrent: "boolean", onlyStars: "boolean", status: "integer" }] }, errors: [401], error: { error: "string", message: "string", code: "-", requestId: "-" } },
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
  createCharge: { at: "/status", values: { pending: ["pending", false], processing: ["pending", false], success: ["succeeded", true], failed: ["failed", true], timeout: ["unknown", false, "The money may have moved. Read it again with `getCharge`; never charge under another key."] } },
  getCharge: { at: "/status", values: { pending: ["pending", false], processing: ["pending", false], success: ["succeeded", true], failed: ["failed", true], timeout: ["unknown", false, "The money may have moved. Read it again with `getCharge`; never charge under another key."] } },
  getOrder: { at: "/status", values: { pending: ["action_required", false, "The customer has not paid. Send them to the payment page."], paid: ["succeeded", true], failed: ["failed", false, "No money moved. The customer may try again, so the order can still be paid."], prepaid: ["pending", false, "Wait; grant nothing before `paid`."] } },
  getOrderStatus: { at: "/status", values: { pending: ["action_required", false, "The customer has not paid. Send them to the payment page."], paid: ["succeeded", true], failed: ["failed", false, "No money moved. The customer may try again, so the order can still be paid."], prepaid: ["pending", false, "Wait; grant nothing before `paid`."] } },
  refundOrderTransaction: { at: "/status", values: { initiated: ["pending", false, "The money is on its way back. Wait for the webhook."], completed: ["refunded", true] } },
};
