// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { type BareOperationFunction, type OperationFunction, type Refused, type Shape, after, echo, json, keyed, limits, minor, operation, path, query, reconcile, sensitive } from "@payspec/core";
import type * as inputs from "./inputs.js";

type Failure1 = Refused<401 | 403 | 404, inputs.Schemas["Error"]>;

type Failure2 = Refused<400 | 401 | 403 | 404, inputs.Schemas["Error"]>;

const errors1 = [401, 403, 404];

const error1: Shape = { error: "string", message: "string", "code?": "string", "requestId?": "string" };

/**
 * Read one shop.
 *
 * One active shop, the oldest without `shopId`. `tokenCharging` says whether saved cards may be charged, `recurrent` whether
 * subscriptions and saved cards are allowed.
 *
 * `GET /shop`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://wiki.tribute.tg/for-shops/api/methods
 */
export const getShop: BareOperationFunction<"tribute", inputs.GetShopInput, inputs.Schemas["Shop"], Refused<401 | 404, inputs.Schemas["Error"]>> = /* @__PURE__ */ operation("getShop", () => ({ method: "GET", path: "/shop", retry: "safe", query: ["shopId"], answers: { 200: { id: "integer", userId: "integer", name: "string", link: "string", callbackUrl: "string", recurrent: "boolean", onlyStars: "boolean", status: "integer" } }, errors: [401, 404], error: error1, says: "/message", parts: [query] }));

/**
 * Charge a saved token.
 *
 * Takes an amount from a saved payment method without the customer being present.
 *
 * A 200 says that the charge exists, not that money moved: read `status`. After `timeout` read the charge again and wait
 * for its webhook; never start a second charge with a new key.
 *
 * - One charge per token a minute (429 gives the remaining seconds) and one unfinished charge per token (409).
 * - The same `idempotencyKey` returns the charge that already exists. The client fills a missing key. Whether a repeat
 *   passes the one-minute and the one-pending checks is not documented: a 409 or 429 after a lost answer may be about your own charge.
 * - How a charge that reached `timeout` ends, and when, is not documented: it may be taken late. Keep asking, at growing pauses over days,
 *   and settle it with Tribute's support when it stays.
 * - A charge is not a payment of an order: it is in no list of transactions, so no call pays it back. A refund goes through Tribute's support.
 * - Compare `amount` and `token` of the answer with what you sent: the provider says nothing about a known key with another body.
 *
 * `POST /shop/charges`
 *
 * Repeated only with the same idempotency key. The client fills a missing key, keeps it over all attempts and returns it.
 * If the outcome is unknown: call `createCharge`.
 *
 * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam
 * @see https://wiki.tribute.tg/for-shops/api/token-charging
 */
export const createCharge: OperationFunction<"tribute", inputs.CreateChargeInput, inputs.Schemas["ShopCharge"], Refused<400 | 401 | 403 | 404 | 409 | 429 | 502, inputs.Schemas["Error"]>> = /* @__PURE__ */ operation("createCharge", () => ({ method: "POST", path: "/shop/charges", retry: "keyed", key: "/idempotencyKey", after: ["/message", 60], later: [409], reconcile: ["createCharge", { body: "/body" }], body: "json", request: { token: "string", amount: "integer" }, money: [{ at: "/amount", unit: "minor", option: "currency", limits: { eur: [100, 300000], rub: [10000, 30000000], usd: [100, 300000] } }], sensitive: ["token"], answers: { 200: { chargeUuid: "string", status: "string", amount: "integer", currency: "string", token: "string?", createdAt: "string" } }, errors: [400, 401, 403, 404, 409, 429, 502], error: error1, echo: [["/body/amount", "/amount", true], ["/body/reference", "/reference"]], says: "/message", parts: [json, keyed, minor, limits, sensitive, reconcile, echo, after] }));

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
 * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam
 */
export const getCharge: OperationFunction<"tribute", inputs.GetChargeInput, inputs.Schemas["ShopCharge"], Failure1> = /* @__PURE__ */ operation("getCharge", () => ({ method: "GET", path: "/shop/charges/{chargeUuid}", retry: "safe", answers: { 200: { chargeUuid: "string", status: "string", amount: "integer", currency: "string", token: "string?", createdAt: "string" } }, errors: errors1, error: error1, echo: [["/chargeUuid", "/chargeUuid"]], says: "/message", parts: [path, echo] }));

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
 * @see https://wiki.tribute.tg/for-shops/api/methods
 */
export const listOrders: BareOperationFunction<"tribute", inputs.ListOrdersInput, inputs.Schemas["ShopOrderList"], Refused<401 | 404, inputs.Schemas["Error"]>> = /* @__PURE__ */ operation("listOrders", () => ({ method: "GET", path: "/shop/orders", retry: "safe", query: ["shopId", "dateFrom", "dateTo", "paymentLinkUuid"], answers: { 200: [{ uuid: "string", shopId: "integer", amount: "integer", currency: "string", title: "string", description: "string", status: "string", successUrl: "string?", failUrl: "string?", paymentUrl: "string?", createdAt: "string", period: "string" }] }, errors: [401, 404], error: error1, pages: { items: "" }, says: "/message", parts: [query] }));

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
 * @see https://wiki.tribute.tg/for-shops/api/methods
 * @see https://github.com/BiggSm0ke/svbg-shop (observed)
 */
export const createOrder: OperationFunction<"tribute", inputs.CreateOrderInput, inputs.Schemas["CreateOrderResult"], Refused<400 | 401 | 404, inputs.Schemas["Error"]>> = /* @__PURE__ */ operation("createOrder", () => ({ method: "POST", path: "/shop/orders", retry: "never", reconcile: ["listOrders", { shopId: "/body/shopId" }], body: "json", request: { currency: "string", title: "string", description: "string" }, money: [{ at: "/amount", unit: "minor" }, { at: "/firstPeriodAmount", unit: "minor" }], sensitive: ["email"], answers: { 200: { uuid: "string", paymentUrl: "string?" } }, errors: [400, 401, 404], error: error1, says: "/message", parts: [json, minor, sensitive, reconcile] }));

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
export const getOrder: OperationFunction<"tribute", inputs.GetOrderInput, inputs.Schemas["ShopOrder"], Failure1> = /* @__PURE__ */ operation("getOrder", () => ({ method: "GET", path: "/shop/orders/{orderUuid}", retry: "safe", query: ["shopId"], answers: { 200: { uuid: "string", shopId: "integer", amount: "integer", currency: "string", title: "string", description: "string", status: "string", successUrl: "string?", failUrl: "string?", paymentUrl: "string?", createdAt: "string", period: "string" } }, errors: errors1, error: error1, echo: [["/orderUuid", "/uuid"]], says: "/message", parts: [path, query, echo] }));

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
export const cancelOrder: OperationFunction<"tribute", inputs.CancelOrderInput, inputs.Schemas["CancelOrderResult"], Failure2> = /* @__PURE__ */ operation("cancelOrder", () => ({ method: "POST", path: "/shop/orders/{orderUuid}/cancel", retry: "never", reconcile: ["getOrder", { orderUuid: "/orderUuid" }], answers: { 200: { success: "boolean", message: "string" } }, errors: [400, 401, 403, 404], error: error1, says: "/message", parts: [path, reconcile] }));

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
export const getOrderStatus: OperationFunction<"tribute", inputs.GetOrderStatusInput, inputs.Schemas["OrderStatusResult"], Failure1> = /* @__PURE__ */ operation("getOrderStatus", () => ({ method: "GET", path: "/shop/orders/{orderUuid}/status", retry: "safe", query: ["shopId"], answers: { 200: { status: "string" } }, errors: errors1, error: error1, says: "/message", parts: [path, query] }));

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
export const listOrderTransactions: OperationFunction<"tribute", inputs.ListOrderTransactionsInput, inputs.Schemas["TransactionsPage"], Failure1> = /* @__PURE__ */ operation("listOrderTransactions", () => ({ method: "GET", path: "/shop/orders/{orderUuid}/transactions", retry: "safe", query: ["startFrom"], answers: { 200: { transactions: [{ id: "integer", type: "string", amount: "any", currency: "string", createdAt: "integer", total: "any" }], nextFrom: "string" } }, errors: errors1, error: error1, pages: { items: "/transactions", cursor: "startFrom", next: "/nextFrom" }, says: "/message", parts: [path, query] }));

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
export const refundOrderTransaction: OperationFunction<"tribute", inputs.RefundOrderTransactionInput, inputs.Schemas["RefundResult"], Refused<400 | 401 | 403 | 404 | 500, inputs.Schemas["Error"]>> = /* @__PURE__ */ operation("refundOrderTransaction", () => ({ method: "POST", path: "/shop/orders/{orderUuid}/transactions/{txId}/refund", retry: "never", reconcile: ["listOrderTransactions", { orderUuid: "/orderUuid" }], answers: { 200: { success: "boolean", message: "string", status: "string" } }, errors: [400, 401, 403, 404, 500], error: error1, says: "/message", parts: [path, reconcile] }));

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
export const resendOrderWebhook: OperationFunction<"tribute", inputs.ResendOrderWebhookInput, inputs.Schemas["ResendWebhookResult"], Failure2> = /* @__PURE__ */ operation("resendOrderWebhook", () => ({ method: "POST", path: "/shop/orders/{orderUuid}/webhooks/resend", retry: "idempotent", body: "json", request: { event: "string" }, answers: { 200: { success: "boolean" } }, errors: [400, 401, 403, 404], error: error1, says: "/message", parts: [path, json] }));

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
 * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam
 */
export const listTokens: BareOperationFunction<"tribute", inputs.ListTokensInput, inputs.Schemas["ShopTokenList"], Failure1> = /* @__PURE__ */ operation("listTokens", () => ({ method: "GET", path: "/shop/tokens", retry: "safe", query: ["customerId", "orderUuid", "active", "limit", "offset"], answers: { 200: [{ token: "string", cardLast4: "string", cardBrand: "string", amount: "integer", currency: "string", active: "boolean", createdAt: "string" }] }, errors: errors1, error: error1, pages: { items: "", offset: "offset", size: "limit", usual: 50, most: 100 }, says: "/message", parts: [query] }));

/**
 * Read one saved token.
 *
 * Details of one saved payment method. Its `amount` is information only; a charge takes the amount of the request.
 *
 * `GET /shop/tokens/{token}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam
 */
export const getToken: OperationFunction<"tribute", inputs.GetTokenInput, inputs.Schemas["ShopToken"], Failure1> = /* @__PURE__ */ operation("getToken", () => ({ method: "GET", path: "/shop/tokens/{token}", retry: "safe", sensitive: ["token"], answers: { 200: { token: "string", cardLast4: "string", cardBrand: "string", amount: "integer", currency: "string", active: "boolean", createdAt: "string" } }, errors: errors1, error: error1, says: "/message", parts: [path, sensitive] }));

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
 * @see https://wiki.tribute.tg/ru/for-shops/api-magazina/spisaniya-po-tokenam
 */
export const deactivateToken: OperationFunction<"tribute", inputs.DeactivateTokenInput, inputs.Schemas["DeactivateTokenResult"], Failure2> = /* @__PURE__ */ operation("deactivateToken", () => ({ method: "DELETE", path: "/shop/tokens/{token}", retry: "idempotent", reconcile: ["getToken", { token: "/token" }], sensitive: ["token"], answers: { 200: { success: "boolean", message: "string" } }, errors: [400, 401, 403, 404], error: error1, says: "/message", parts: [path, sensitive, reconcile] }));

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
 * @see https://wiki.tribute.tg/for-shops/api/methods
 */
export const listShops: BareOperationFunction<"tribute", inputs.ListShopsInput, inputs.Schemas["ShopList"], Refused<401, inputs.Schemas["Error"]>> = /* @__PURE__ */ operation("listShops", () => ({ method: "GET", path: "/shops", retry: "safe", answers: { 200: [{ id: "integer", userId: "integer", name: "string", link: "string", callbackUrl: "string", recurrent: "boolean", onlyStars: "boolean", status: "integer" }] }, errors: [401], error: error1, pages: { items: "" }, says: "/message" }));
