// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { type BareOperationFunction, type OperationFunction, type Refused, type Shape, echo, json, major, operation, path, query, reconcile, sensitive } from "@payspec/core";
import type * as inputs from "./inputs.js";

type Failure1 = Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, inputs.Schemas["ErrorResponse"]>;

const errors1 = [400, 401, 403, 404, 422, 429, 500];

const error1: Shape = { error: { message: "string", "code?": "string", "fields?": [{ "name?": "string", "code?": "string", "message?": "string" }] } };

/**
 * Create an order for a seller by its tax numbers.
 *
 * For banks and payment aggregators with their own token: creates an order like `createOrder`, but names the seller by its tax numbers in
 * place of a shop id. The seller must be known to Invoicebox, otherwise the call is refused.
 *
 * Never repeat after a lost answer: look the order up by `merchantOrderId` first.
 *
 * `POST /adapter/api/subagent/order`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `listOrders`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/agent-create/
 */
export const createAgentOrder: OperationFunction<"invoicebox", inputs.CreateAgentOrderInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("createAgentOrder", () => ({ method: "POST", path: "/adapter/api/subagent/order", retry: "never", reconcile: ["listOrders", { merchantOrderId: "/body/merchantOrderId" }], body: "json", request: { description: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {}, seller: { type: "string", countryId: "string", vatNumber: "string" } }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amountWoVat", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalVatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/excise", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, echo: [["/body/amount", "/data/amount", true], ["/body/currencyId", "/data/currencyId"], ["/body/merchantOrderId", "/data/merchantOrderId"]], says: "/error/message", parts: [json, major, sensitive, reconcile, echo] }));

/**
 * Keep a fee from a draft refund.
 *
 * Second step of a refund that keeps a penalty or a fee. First `createRefund` with status `draft`; then this call with the fee as its
 * positions and `parentId` set to the id of that refund. The payer gets the refund less the sum of this order.
 *
 * The body is that of `createOrder`; without `parentId` it would be no correction. Never repeat after a lost answer: look it up by
 * `merchantOrderId` first.
 *
 * `POST /billing/api/order/correction-order`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `listRefunds`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/refund/correction/
 */
export const createCorrectionOrder: OperationFunction<"invoicebox", inputs.CreateCorrectionOrderInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("createCorrectionOrder", () => ({ method: "POST", path: "/billing/api/order/correction-order", retry: "never", reconcile: ["listRefunds", { id: "/body/parentId" }], body: "json", request: { description: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {}, merchantId: "string" }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amountWoVat", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalVatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/excise", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, echo: [["/body/amount", "/data/amount", true], ["/body/currencyId", "/data/currencyId"], ["/body/merchantOrderId", "/data/merchantOrderId"]], says: "/error/message", parts: [json, major, sensitive, reconcile, echo] }));

/**
 * Create an order and get its payment link.
 *
 * Creates an order and returns the link to its payment page.
 *
 * - There is no idempotency key: a repeat may create a second order. Choose `merchantOrderId` yourself, store it, and after a lost answer
 *   look the order up with `listOrders`; create again only when nothing is found.
 * - The server checks every sum: each line, the total as the sum of the lines, the tax likewise. 422 names the field at fault.
 * - A line's `amount` is the price of one unit, its `totalAmount` that of the line.
 * - The order is paid when the notification or `getOrder` says `completed`, not when the payer comes back.
 *
 * `POST /billing/api/order/order`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `listOrders`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/create/
 */
export const createOrder: OperationFunction<"invoicebox", inputs.CreateOrderInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("createOrder", () => ({ method: "POST", path: "/billing/api/order/order", retry: "never", reconcile: ["listOrders", { merchantOrderId: "/body/merchantOrderId" }], body: "json", request: { description: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {}, merchantId: "string" }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amountWoVat", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalVatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/excise", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, echo: [["/body/amount", "/data/amount", true], ["/body/currencyId", "/data/currencyId"], ["/body/merchantOrderId", "/data/merchantOrderId"], ["/body/merchantId", "/data/merchantId"]], says: "/error/message", parts: [json, major, sensitive, reconcile, echo] }));

/**
 * Move an order to another shop.
 *
 * Moves an order, paid or not, to another shop, and with it the payout. The first shop must be of a special type that the provider sets up.
 *
 * `PUT /billing/api/order/order-merchant-move`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getOrder`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/merchant-move/
 */
export const moveOrderToMerchant: OperationFunction<"invoicebox", inputs.MoveOrderToMerchantInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("moveOrderToMerchant", () => ({ method: "PUT", path: "/billing/api/order/order-merchant-move", retry: "idempotent", reconcile: ["getOrder", { uuid: "/body/orderId" }], body: "json", request: { merchantId: "string", orderId: "string" }, answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, says: "/error/message", parts: [json, reconcile] }));

/**
 * Read one order.
 *
 * State of one order. Only `completed` means paid; prefer the notification to asking in a loop.
 *
 * `GET /billing/api/order/order/{uuid}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://github.com/InvoiceBox/invoicebox-mcp-server (observed)
 */
export const getOrder: OperationFunction<"invoicebox", inputs.GetOrderInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("getOrder", () => ({ method: "GET", path: "/billing/api/order/order/{uuid}", retry: "safe", answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, echo: [["/uuid", "/data/id"]], says: "/error/message", parts: [path, echo] }));

/**
 * Change an unpaid order.
 *
 * Changes an order that waits for payment. Fields that are left out stay. The sums are checked as on creation, so send positions,
 * `amount` and `vatAmount` together.
 *
 * `PUT /billing/api/order/order/{uuid}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getOrder`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/update/
 */
export const updateOrder: OperationFunction<"invoicebox", inputs.UpdateOrderInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("updateOrder", () => ({ method: "PUT", path: "/billing/api/order/order/{uuid}", retry: "idempotent", reconcile: ["getOrder", { uuid: "/uuid" }], body: "json", request: {}, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amountWoVat", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalVatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/excise", unit: "major", decimals: 2 }], sensitive: ["email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, says: "/error/message", parts: [path, json, major, sensitive, reconcile] }));

/**
 * Cancel an order or reverse a guarantee payment.
 *
 * Cancels an order before it is paid in full. When the order was confirmed with a guarantee instrument and no shipment is reported yet,
 * it **pays the whole guarantee payment back**. After a shipment use `createRefund`.
 *
 * Not a harmless repeat: read the order first. `canceled` is done, `created` is not done. What a second call answers is not documented.
 *
 * `DELETE /billing/api/order/order/{uuid}`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getOrder`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/delete/
 */
export const cancelOrder: OperationFunction<"invoicebox", inputs.CancelOrderInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("cancelOrder", () => ({ method: "DELETE", path: "/billing/api/order/order/{uuid}", retry: "never", reconcile: ["getOrder", { uuid: "/uuid" }], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, echo: [["/uuid", "/data/id"]], says: "/error/message", parts: [path, reconcile, echo] }));

/**
 * List what can still be refunded.
 *
 * Positions of a paid order that can still be refunded. Ask before `createRefund`. The list has no pages.
 *
 * `GET /billing/api/order/order/{uuid}/refund-basket-item`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/refund/create/
 */
export const listRefundableItems: OperationFunction<"invoicebox", inputs.ListRefundableItemsInput, inputs.Schemas["RefundableItemList"], Failure1> = /* @__PURE__ */ operation("listRefundableItems", () => ({ method: "GET", path: "/billing/api/order/order/{uuid}/refund-basket-item", retry: "safe", answers: { 200: { data: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }] } }, errors: errors1, error: error1, pages: { items: "/data" }, says: "/error/message", parts: [path] }));

/**
 * Refund a paid order, whole or in part.
 *
 * Pays back a paid order or some of its positions. Before payment use `cancelOrder`.
 *
 * - `merchantOrderId` is the number of the **refund** and must be new for each; a known one is refused. That is the only protection
 *   against paying back twice: choose it once per business operation, store it before the call, and never retry under another number.
 * - After a lost answer find the refund with `listRefunds` by that number.
 * - A 200 says that the refund exists. Money is back when its status is `completed`.
 * - `draft` waits for `createCorrectionOrder`, which keeps a fee.
 *
 * `POST /billing/api/order/refund-order`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `listRefunds`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/refund/create/
 */
export const createRefund: OperationFunction<"invoicebox", inputs.CreateRefundInput, inputs.Schemas["RefundEnvelope"], Failure1> = /* @__PURE__ */ operation("createRefund", () => ({ method: "POST", path: "/billing/api/order/refund-order", retry: "never", reconcile: ["listRefunds", { merchantOrderId: "/body/merchantOrderId" }], body: "json", request: { parentId: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], description: "string" }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amountWoVat", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalVatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/excise", unit: "major", decimals: 2 }], sensitive: ["metaData"], answers: { 200: { data: { id: "string", parentId: "string", description: "string", merchantOrderId: "string", merchantId: "string", amount: "number", vatAmount: "number", currencyId: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], createdAt: "string", status: "string" } } }, errors: errors1, error: error1, echo: [["/body/amount", "/data/amount", true], ["/body/merchantOrderId", "/data/merchantOrderId"], ["/body/parentId", "/data/parentId"]], says: "/error/message", parts: [json, major, sensitive, reconcile, echo] }));

/**
 * Find shipments, at the address of the newest official client.
 *
 * The same list as `listShipments`, at the address where shipments are created.
 *
 * **Observed, not documented.** The newest official client reads it before it creates a shipment. Use `listShipments`; this one is here for
 * code that knows the other address.
 *
 * `GET /billing/api/order/shipment`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://github.com/InvoiceBox/invoicebox-mcp-server (observed)
 */
export const listShipmentsOfBilling: BareOperationFunction<"invoicebox", inputs.ListShipmentsOfBillingInput, inputs.Schemas["ShipmentListEnvelope"], Failure1> = /* @__PURE__ */ operation("listShipmentsOfBilling", () => ({ method: "GET", path: "/billing/api/order/shipment", retry: "safe", query: ["id", "orderId", "merchantId", "_order", "page", "pageSize", "_page", "_pageSize"], answers: { 200: { data: [{ id: "integer", merchantId: "string", orderId: "string", basketItems: ["object"] }] } }, errors: errors1, error: error1, pages: { items: "/data", page: "page", size: "pageSize", usual: 30, total: "/metaData/totalCount" }, says: "/error/message", parts: [query] }));

/**
 * Report a shipment or a rendered service.
 *
 * Reports what was delivered or rendered for an order. It makes accounting documents and receipts, releases held money, and afterwards
 * an order can only be refunded, not cancelled.
 *
 * A shipment has no number that the server checks: a repeat makes a second one. After a lost answer list the shipments of the order and
 * compare `documentNumber`, or the sum and the time.
 *
 * `POST /billing/api/order/shipment`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `listShipments`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/shipment_create/
 */
export const createShipment: OperationFunction<"invoicebox", inputs.CreateShipmentInput, inputs.Schemas["ShipmentEnvelope"], Failure1> = /* @__PURE__ */ operation("createShipment", () => ({ method: "POST", path: "/billing/api/order/shipment", retry: "never", reconcile: ["listShipments", { orderId: "/body/orderId" }], body: "json", request: { orderId: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }] }, money: [{ at: "/basketItems/*/amount", unit: "major", decimals: 2 }, { at: "/basketItems/*/amountWoVat", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/totalVatAmount", unit: "major", decimals: 2 }, { at: "/basketItems/*/excise", unit: "major", decimals: 2 }], sensitive: ["metaData"], answers: { 200: { data: { id: "integer", merchantId: "string", orderId: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }] } } }, errors: errors1, error: error1, echo: [["/body/orderId", "/data/orderId"]], says: "/error/message", parts: [json, major, sensitive, reconcile, echo] }));

/**
 * Confirm the payment with the code.
 *
 * Confirms the payment of the order with the code that the payer typed.
 *
 * **A 200 does not say that it is paid**: read `data.result`. `success` and `alreadyPaid` mean paid; after `wrongCode` let the payer type
 * again; `limitReached` ends the attempts of this code.
 *
 * - Never repeat after a lost answer: a repeat may answer `alreadyPaid`, or `wrongCode` and `limitReached` when the first call used the
 *   code up. Read the order instead; `completed` means paid.
 * - With `type` `message`, show the text of `resultData` to the payer.
 * - Until a shipment is reported, `cancelOrder` pays a guarantee payment back.
 *
 * `POST /billing/api/order/{uuid}/payment-method-action/pay`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getOrder`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/guarantee/
 * @see https://docs.invoicebox.ru/docs/merchant/guarantee/pay/
 */
export const payWithCode: OperationFunction<"invoicebox", inputs.PayWithCodeInput, inputs.Schemas["PayResponse"], Failure1> = /* @__PURE__ */ operation("payWithCode", () => ({ method: "POST", path: "/billing/api/order/{uuid}/payment-method-action/pay", retry: "never", reconcile: ["getOrder", { uuid: "/uuid" }], body: "json", request: { paymentMethodId: "string", customer: {}, customerPaymentData: { publicCode: "string", code: "string" } }, sensitive: ["code", "email", "name", "phone", "publicCode", "registrationAddress", "vatNumber"], answers: { 200: { data: { type: "string", result: "string", resultData: "any" } } }, errors: errors1, error: error1, says: "/error/message", parts: [path, json, sensitive, reconcile] }));

/**
 * Send the payer a confirmation code.
 *
 * Sends a code to the payer, who types it into the shop; the shop then confirms the payment with `payWithCode`.
 *
 * **A 200 does not say that a code was sent**: read `data.result`. `success` means sent; `codeAlreadySent` means that a code went out
 * before and it is too early for another; `error` means that none was sent.
 *
 * - **After a lost answer a repeat does not help to pay.** It may say `codeAlreadySent`: the payer has a code, but `payWithCode` also needs
 *   `publicCode`, which only the lost answer held. What helps is to wait until a new code may be sent and send one, with a new `publicCode`;
 *   the lost send counts in `leftAttempt`. Or send the payer to `paymentUrl`.
 * - Order of the flow: `createOrder`, `validatePaymentMethod`, this call, the payer types the code, `payWithCode`.
 * - Keep `publicCode`, `payWithCode` asks for it.
 * - `leftAttempt` counts how often a code may still be sent, not how often the payer may mistype.
 * - Every call may cost one of these attempts. Guard it with a captcha, or strangers will spend them.
 *
 * `POST /billing/api/order/{uuid}/payment-method-action/send-code`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: Nothing says whether a code was sent, and nothing gives the `publicCode` of a lost answer again. `codeAlreadySent` to a repeat says that the
 * first call went through, but such a code can't be paid with: wait, send a new one, and pay with that.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/guarantee/code/
 */
export const sendConfirmationCode: OperationFunction<"invoicebox", inputs.SendConfirmationCodeInput, inputs.Schemas["CodeResponse"], Failure1> = /* @__PURE__ */ operation("sendConfirmationCode", () => ({ method: "POST", path: "/billing/api/order/{uuid}/payment-method-action/send-code", retry: "never", body: "json", request: { paymentMethodId: "string", customer: {} }, sensitive: ["email", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { type: "string", result: "string", resultData: "any" } } }, errors: errors1, error: error1, says: "/error/message", parts: [path, json, sensitive] }));

/**
 * Ask whether this payer can confirm.
 *
 * Asks whether the payer is known and has enough guarantee to confirm this order with this instrument. Nothing is sent and nothing is charged.
 *
 * **A 200 does not say yes**: read `data.result`. After `available` go on with `sendConfirmationCode`. The answer is not a promise; the
 * money may be gone when the payment is confirmed. Guard the call with a captcha, it says whether a company is registered.
 *
 * `POST /billing/api/order/{uuid}/payment-method-action/validate`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/guarantee/validate/
 */
export const validatePaymentMethod: OperationFunction<"invoicebox", inputs.ValidatePaymentMethodInput, inputs.Schemas["ValidateResponse"], Failure1> = /* @__PURE__ */ operation("validatePaymentMethod", () => ({ method: "POST", path: "/billing/api/order/{uuid}/payment-method-action/validate", retry: "safe", body: "json", request: { paymentMethodId: "string", customer: {} }, sensitive: ["email", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { result: "string" } } }, errors: errors1, error: error1, says: "/error/message", parts: [path, json, sensitive] }));

/**
 * Set the status of an order that the shop drives.
 *
 * Sets the status of an order that was created with `processable: false`; other orders are refused. The address has one `order` segment,
 * unlike the other calls of one order.
 *
 * The request is documented with `cancelled`, two l, while answers say `canceled`; the spelling is not verified.
 *
 * `PUT /billing/api/order/{uuid}/status`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getOrder`.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/non-processable-order/
 * @see https://docs.invoicebox.ru/docs/merchant/order/order-status-update/
 */
export const updateOrderStatus: OperationFunction<"invoicebox", inputs.UpdateOrderStatusInput, inputs.Schemas["OrderEnvelope"], Failure1> = /* @__PURE__ */ operation("updateOrderStatus", () => ({ method: "PUT", path: "/billing/api/order/{uuid}/status", retry: "idempotent", reconcile: ["getOrder", { uuid: "/uuid" }], body: "json", request: { status: "string" }, answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: errors1, error: error1, says: "/error/message", parts: [path, json, reconcile] }));

/**
 * Find a company by its tax number.
 *
 * Reads name, registration code and addresses of a company or an entrepreneur by the tax number, to fill in `customer`. An unknown number
 * is answered with an empty list. The newest official client asks for ten numbers in a session at most; do not crawl the register.
 *
 * `GET /filter/api/counterparty-detail`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/dictionary/counterparty-detail/
 */
export const findCounterparty: OperationFunction<"invoicebox", inputs.FindCounterpartyInput, inputs.Schemas["CounterpartyList"], Failure1> = /* @__PURE__ */ operation("findCounterparty", () => ({ method: "GET", path: "/filter/api/counterparty-detail", retry: "safe", query: ["vatNumber"], sensitive: ["vatNumber"], answers: { 200: { data: [{ id: "string", vatNumber: "string" }] } }, errors: errors1, error: error1, says: "/error/message", parts: [query, sensitive] }));

/**
 * Find orders.
 *
 * Finds orders by id, number, state or time. The way to learn whether a lost `createOrder` went through: filter by `merchantOrderId`.
 *
 * Filters hold together. The answer brings one page; ask on until `metaData.totalCount` objects are read or a page is shorter than `pageSize`.
 *
 * `GET /filter/api/order/order`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/get/
 * @see https://docs.invoicebox.ru/docs/api/filters/
 */
export const listOrders: BareOperationFunction<"invoicebox", inputs.ListOrdersInput, inputs.Schemas["OrderListEnvelope"], Failure1> = /* @__PURE__ */ operation("listOrders", () => ({ method: "GET", path: "/filter/api/order/order", retry: "safe", query: ["id", "status", "merchantId", "merchantOrderId", "createdAt", "expirationDate", "paidAt", "_order", "page", "pageSize", "_page", "_pageSize"], answers: { 200: { data: [{ id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: ["object"], customer: {} }] } }, errors: errors1, error: error1, pages: { items: "/data", page: "page", size: "pageSize", usual: 30, total: "/metaData/totalCount" }, says: "/error/message", parts: [query] }));

/**
 * Find refunds.
 *
 * Finds refunds by id, order, state, shop or number. The way to learn whether a lost `createRefund` went through: filter by `merchantOrderId`.
 *
 * Filters hold together. The answer brings one page; ask on until `metaData.totalCount` objects are read or a page is shorter than `pageSize`.
 *
 * `GET /filter/api/order/refund-order`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/refund/get/
 */
export const listRefunds: BareOperationFunction<"invoicebox", inputs.ListRefundsInput, inputs.Schemas["RefundListEnvelope"], Failure1> = /* @__PURE__ */ operation("listRefunds", () => ({ method: "GET", path: "/filter/api/order/refund-order", retry: "safe", query: ["id", "parentId", "status", "merchantId", "merchantOrderId", "_order", "page", "pageSize", "_page", "_pageSize"], answers: { 200: { data: [{ id: "string", parentId: "string", description: "string", merchantOrderId: "string", merchantId: "string", amount: "number", vatAmount: "number", currencyId: "string", basketItems: ["object"], createdAt: "string", status: "string" }] } }, errors: errors1, error: error1, pages: { items: "/data", page: "page", size: "pageSize", usual: 30, total: "/metaData/totalCount" }, says: "/error/message", parts: [query] }));

/**
 * Find shipments.
 *
 * Finds shipments by id, order or shop. Check `orderId` of each result, the newest official client does not trust the filter blindly.
 *
 * Filters hold together. The answer brings one page; ask on until `metaData.totalCount` objects are read or a page is shorter than `pageSize`.
 *
 * `GET /filter/api/order/shipment`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/merchant/order/shipment_get/
 * @see https://github.com/InvoiceBox/invoicebox-mcp-server (observed)
 */
export const listShipments: BareOperationFunction<"invoicebox", inputs.ListShipmentsInput, inputs.Schemas["ShipmentListEnvelope"], Failure1> = /* @__PURE__ */ operation("listShipments", () => ({ method: "GET", path: "/filter/api/order/shipment", retry: "safe", query: ["id", "orderId", "merchantId", "_order", "page", "pageSize", "_page", "_pageSize"], answers: { 200: { data: [{ id: "integer", merchantId: "string", orderId: "string", basketItems: ["object"] }] } }, errors: errors1, error: error1, pages: { items: "/data", page: "page", size: "pageSize", usual: 30, total: "/metaData/totalCount" }, says: "/error/message", parts: [query] }));

/**
 * Check the token.
 *
 * Tells whose token it is. A wrong token is answered with 401. A call without any token is answered with **200** and `userId: null`, so a
 * proxy that drops the header looks like success: check `userId`.
 *
 * `GET /security/api/auth/auth`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.invoicebox.ru/docs/api/auth/
 */
export const checkAuth: BareOperationFunction<"invoicebox", inputs.CheckAuthInput, inputs.Schemas["AuthResponse"], Failure1> = /* @__PURE__ */ operation("checkAuth", () => ({ method: "GET", path: "/security/api/auth/auth", retry: "safe", answers: { 200: { data: { userId: "string?", profile: "any" } } }, errors: errors1, error: error1, says: "/error/message" }));
