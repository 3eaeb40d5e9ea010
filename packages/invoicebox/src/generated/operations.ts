// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions, OperationTable, PhaseTable, Refused, Result } from "@payspec/core";
import type { components, operations as Types } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

interface WithUuid {
  /**
   * Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
   * At most 36 characters.
   */
  uuid: string;
}
interface WithId {
  /** Only the shipment with this id. An integer, unlike all other ids. */
  id?: number | undefined;
}
interface WithOrderId {
  /**
   * Only shipments of this order.
   * At most 36 characters.
   */
  orderId?: string | undefined;
}
interface WithMerchantId {
  /**
   * Only shipments of this shop.
   * At most 36 characters.
   */
  merchantId?: string | undefined;
}
interface WithPage {
  /** Number of the page. The newest official client sends `_page` in its place; give one of the two. */
  page?: number | undefined;
}
interface WithPageSize {
  /**
   * Objects per page. The newest official client sends `_pageSize` in its place; give one of the two.
   * Default 30.
   */
  pageSize?: number | undefined;
}
interface With_page {
  /** Number of the page, under the name that the newest official client sends. Not documented. */
  _page?: number | undefined;
}
interface With_pageSize {
  /** Objects per page, under the name that the newest official client sends; it asks for 50 at most. Not documented. */
  _pageSize?: number | undefined;
}
/** Input of `createAgentOrder`: parameters, body and call options in one object. */
export interface CreateAgentOrderInput extends CallOptions {
  /** A new order that names the seller by its tax numbers in place of a shop id. */
  body: Schemas["CreateAgentOrderRequest"];
}
/** Input of `createCorrectionOrder`: parameters, body and call options in one object. */
export interface CreateCorrectionOrderInput extends CallOptions {
  /** A new order of a shop, or a correction order when `parentId` names a draft refund. */
  body: Schemas["CreateOrderRequest"];
}
/** Input of `createOrder`: parameters, body and call options in one object. */
export interface CreateOrderInput extends CallOptions {
  /** A new order of a shop, or a correction order when `parentId` names a draft refund. */
  body: Schemas["CreateOrderRequest"];
}
/** Input of `moveOrderToMerchant`: parameters, body and call options in one object. */
export interface MoveOrderToMerchantInput extends CallOptions {
  /** Which order goes to which shop. */
  body: Schemas["UpdateOrderMerchantRequest"];
}
/** Input of `getOrder`: parameters, body and call options in one object. */
export interface GetOrderInput extends CallOptions, WithUuid {}
/** Input of `updateOrder`: parameters, body and call options in one object. */
export interface UpdateOrderInput extends CallOptions, WithUuid {
  /** What is to change. Fields that are left out stay. When positions change, send the sums that belong to them too. */
  body: Schemas["UpdateOrderRequest"];
}
/** Input of `cancelOrder`: parameters, body and call options in one object. */
export interface CancelOrderInput extends CallOptions, WithUuid {}
/** Input of `listRefundableItems`: parameters, body and call options in one object. */
export interface ListRefundableItemsInput extends CallOptions, WithUuid {}
/** Input of `createRefund`: parameters, body and call options in one object. */
export interface CreateRefundInput extends CallOptions {
  /** What to pay back of a paid order. */
  body: Schemas["CreateRefundOrderRequest"];
}
/** Input of `listShipmentsOfBilling`: parameters, body and call options in one object. */
export interface ListShipmentsOfBillingInput extends CallOptions, WithId, WithOrderId, WithMerchantId, WithPage, WithPageSize, With_page, With_pageSize {
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listShipmentsOfBilling"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `createShipment`: parameters, body and call options in one object. */
export interface CreateShipmentInput extends CallOptions {
  /** What was delivered or rendered for an order. */
  body: Schemas["CreateShipmentRequest"];
}
/** Input of `payWithCode`: parameters, body and call options in one object. */
export interface PayWithCodeInput extends CallOptions, WithUuid {
  /** The confirmation of a payment with the code that the payer typed. */
  body: Schemas["PayRequest"];
}
/** Input of `sendConfirmationCode`: parameters, body and call options in one object. */
export interface SendConfirmationCodeInput extends CallOptions, WithUuid {
  /** Which instrument confirms the payment, and who pays. The same body asks `validatePaymentMethod`. */
  body: Schemas["CodeRequest"];
}
/** Input of `validatePaymentMethod`: parameters, body and call options in one object. */
export interface ValidatePaymentMethodInput extends CallOptions, WithUuid {
  /** Which instrument confirms the payment, and who pays. The same body asks `validatePaymentMethod`. */
  body: Schemas["CodeRequest"];
}
/** Input of `updateOrderStatus`: parameters, body and call options in one object. */
export interface UpdateOrderStatusInput extends CallOptions, WithUuid {
  /** New status of an order that the shop drives itself. */
  body: Schemas["UpdateOrderStatusRequest"];
}
/** Input of `findCounterparty`: parameters, body and call options in one object. */
export interface FindCounterpartyInput extends CallOptions {
  /**
   * Tax number (INN), ten digits for a company, twelve for an entrepreneur.
   * At most 20 characters.
   */
  vatNumber: string;
}
/** Input of `listOrders`: parameters, body and call options in one object. */
export interface ListOrdersInput extends CallOptions, WithPage, WithPageSize, With_page, With_pageSize {
  /**
   * Only the order with this id.
   * At most 36 characters.
   */
  id?: string | undefined;
  /** Only orders in this state, or in one of several, sent as `status=created&status=completed`. */
  status?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["status"]> | undefined;
  /**
   * Only orders of this shop.
   * At most 36 characters.
   */
  merchantId?: string | undefined;
  /**
   * Only orders with this number of your books. Several may come back, the number is not always kept unique.
   * At most 256 characters.
   */
  merchantOrderId?: string | undefined;
  /** Creation time, by comparison, sent as `createdAt[_ge]=...`. */
  createdAt?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["createdAt"]> | undefined;
  /** End of the time to pay, by comparison, sent as `expirationDate[_ge]=...`. */
  expirationDate?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["expirationDate"]> | undefined;
  /** Time of payment, by comparison, sent as `paidAt[_ge]=...`. */
  paidAt?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["paidAt"]> | undefined;
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `listRefunds`: parameters, body and call options in one object. */
export interface ListRefundsInput extends CallOptions, WithPage, WithPageSize, With_page, With_pageSize {
  /**
   * Only the refund with this id.
   * At most 36 characters.
   */
  id?: string | undefined;
  /**
   * Only refunds of this order.
   * At most 36 characters.
   */
  parentId?: string | undefined;
  /** Only refunds in this state. */
  status?: "draft" | "created" | "completed" | "canceled" | undefined;
  /**
   * Only refunds of this shop.
   * At most 36 characters.
   */
  merchantId?: string | undefined;
  /**
   * Only the refund with this number of your books.
   * At most 256 characters.
   */
  merchantOrderId?: string | undefined;
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listRefunds"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `listShipments`: parameters, body and call options in one object. */
export interface ListShipmentsInput extends CallOptions, WithId, WithOrderId, WithMerchantId, WithPage, WithPageSize, With_page, With_pageSize {
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listShipments"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `checkAuth`: parameters, body and call options in one object. */
export interface CheckAuthInput extends CallOptions {}
/** The operations of Invoicebox API v3, one method each. */
export interface InvoiceboxMethods {
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/agent-create/ (documented)
   */
  createAgentOrder(input: CreateAgentOrderInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/refund/correction/ (documented)
   */
  createCorrectionOrder(input: CreateCorrectionOrderInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/create/ (documented)
   */
  createOrder(input: CreateOrderInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/merchant-move/ (documented)
   */
  moveOrderToMerchant(input: MoveOrderToMerchantInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
  getOrder(input: GetOrderInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/update/ (documented)
   */
  updateOrder(input: UpdateOrderInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/delete/ (documented)
   */
  cancelOrder(input: CancelOrderInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
  /**
   * List what can still be refunded.
   *
   * Positions of a paid order that can still be refunded. Ask before `createRefund`. The list has no pages.
   *
   * `GET /billing/api/order/order/{uuid}/refund-basket-item`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://docs.invoicebox.ru/docs/merchant/refund/create/ (documented)
   */
  listRefundableItems(input: ListRefundableItemsInput): Promise<Result<Schemas["RefundableItemList"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/refund/create/ (documented)
   */
  createRefund(input: CreateRefundInput): Promise<Result<Schemas["RefundEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
  listShipmentsOfBilling(input?: ListShipmentsOfBillingInput): Promise<Result<Schemas["ShipmentListEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/shipment_create/ (documented)
   */
  createShipment(input: CreateShipmentInput): Promise<Result<Schemas["ShipmentEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/guarantee/pay/ (documented)
   */
  payWithCode(input: PayWithCodeInput): Promise<Result<Schemas["PayResponse"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * If the outcome is unknown: Nothing tells whether a code was sent, and nothing gives the `publicCode` of a lost answer again. `codeAlreadySent` to a repeat says that the
   * first call went through, but such a code can't be paid with: wait, send a new one, and pay with that.
   *
   * @see https://docs.invoicebox.ru/docs/merchant/guarantee/code/ (documented)
   */
  sendConfirmationCode(input: SendConfirmationCodeInput): Promise<Result<Schemas["CodeResponse"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
  /**
   * Ask whether this payer can confirm.
   *
   * Asks whether the payer is known and has enough guarantee to confirm this order with this instrument. Nothing is sent and nothing is charged.
   *
   * **A 200 does not say yes**: read `data.result`. After `available` go on with `sendConfirmationCode`. The answer is no promise; the
   * money may be gone when the payment is confirmed. Guard the call with a captcha, it tells whether a company is registered.
   *
   * `POST /billing/api/order/{uuid}/payment-method-action/validate`
   *
   * Safe to repeat: it only reads. The client repeats it when an answer is lost.
   *
   * @see https://docs.invoicebox.ru/docs/merchant/guarantee/validate/ (documented)
   */
  validatePaymentMethod(input: ValidatePaymentMethodInput): Promise<Result<Schemas["ValidateResponse"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/order-status-update/ (documented)
   */
  updateOrderStatus(input: UpdateOrderStatusInput): Promise<Result<Schemas["OrderEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/dictionary/counterparty-detail/ (documented)
   */
  findCounterparty(input: FindCounterpartyInput): Promise<Result<Schemas["CounterpartyList"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/get/ (documented)
   * @see https://docs.invoicebox.ru/docs/api/filters/ (documented)
   */
  listOrders(input?: ListOrdersInput): Promise<Result<Schemas["OrderListEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/refund/get/ (documented)
   */
  listRefunds(input?: ListRefundsInput): Promise<Result<Schemas["RefundListEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/merchant/order/shipment_get/ (documented)
   * @see https://github.com/InvoiceBox/invoicebox-mcp-server (observed)
   */
  listShipments(input?: ListShipmentsInput): Promise<Result<Schemas["ShipmentListEnvelope"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
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
   * @see https://docs.invoicebox.ru/docs/api/auth/ (documented)
   */
  checkAuth(input?: CheckAuthInput): Promise<Result<Schemas["AuthResponse"], Refused<400 | 401 | 403 | 404 | 422 | 429 | 500, Schemas["ErrorResponse"]>>>;
}

/** The operation table: what the client obeys. Rows are written out: repeated text compresses better than names for it. */
export const operations: OperationTable = {
  createAgentOrder: { method: "POST", path: "/adapter/api/subagent/order", retry: "never", reconcile: ["listOrders", { merchantOrderId: "/body/merchantOrderId" }], body: "json", request: { description: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {}, seller: { type: "string", countryId: "string", vatNumber: "string" } }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  createCorrectionOrder: { method: "POST", path: "/billing/api/order/correction-order", retry: "never", reconcile: ["listRefunds", { id: "/body/parentId" }], body: "json", request: { description: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {}, merchantId: "string" }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  createOrder: { method: "POST", path: "/billing/api/order/order", retry: "never", reconcile: ["listOrders", { merchantOrderId: "/body/merchantOrderId" }], body: "json", request: { description: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {}, merchantId: "string" }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  moveOrderToMerchant: { method: "PUT", path: "/billing/api/order/order-merchant-move", retry: "idempotent", reconcile: ["getOrder", { uuid: "/body/orderId" }], body: "json", request: { merchantId: "string", orderId: "string" }, sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  getOrder: { method: "GET", path: "/billing/api/order/order/{uuid}", retry: "safe", sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  updateOrder: { method: "PUT", path: "/billing/api/order/order/{uuid}", retry: "idempotent", reconcile: ["getOrder", { uuid: "/uuid" }], body: "json", request: {}, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  cancelOrder: { method: "DELETE", path: "/billing/api/order/order/{uuid}", retry: "never", reconcile: ["getOrder", { uuid: "/uuid" }], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  listRefundableItems: { method: "GET", path: "/billing/api/order/order/{uuid}/refund-basket-item", retry: "safe", sensitive: ["metaData"], answers: { 200: { data: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }] } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  createRefund: { method: "POST", path: "/billing/api/order/refund-order", retry: "never", reconcile: ["listRefunds", { merchantOrderId: "/body/merchantOrderId" }], body: "json", request: { parentId: "string", merchantOrderId: "string", amount: "number", vatAmount: "number", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], description: "string" }, money: [{ at: "/amount", unit: "major", decimals: 2 }, { at: "/vatAmount", unit: "major", decimals: 2 }], sensitive: ["metaData"], answers: { 200: { data: { id: "string", parentId: "string", description: "string", merchantOrderId: "string", merchantId: "string", amount: "number", vatAmount: "number", currencyId: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], createdAt: "string", status: "string" } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  listShipmentsOfBilling: { method: "GET", path: "/billing/api/order/shipment", retry: "safe", query: ["id", "orderId", "merchantId", "_order", "page", "pageSize", "_page", "_pageSize"], sensitive: ["metaData"], answers: { 200: { data: [{ id: "integer", merchantId: "string", orderId: "string", basketItems: ["object"] }] } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  createShipment: { method: "POST", path: "/billing/api/order/shipment", retry: "never", reconcile: ["listShipments", { orderId: "/body/orderId" }], body: "json", request: { orderId: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }] }, sensitive: ["metaData"], answers: { 200: { data: { id: "integer", merchantId: "string", orderId: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }] } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  payWithCode: { method: "POST", path: "/billing/api/order/{uuid}/payment-method-action/pay", retry: "never", reconcile: ["getOrder", { uuid: "/uuid" }], body: "json", request: { paymentMethodId: "string", customer: {}, customerPaymentData: { publicCode: "string", code: "string" } }, sensitive: ["code", "email", "name", "phone", "publicCode", "registrationAddress", "vatNumber"], answers: { 200: { data: { type: "string", result: "string", resultData: "any" } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  sendConfirmationCode: { method: "POST", path: "/billing/api/order/{uuid}/payment-method-action/send-code", retry: "never", body: "json", request: { paymentMethodId: "string", customer: {} }, sensitive: ["email", "name", "phone", "publicCode", "registrationAddress", "vatNumber"], answers: { 200: { data: { type: "string", result: "string", resultData: "any" } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  validatePaymentMethod: { method: "POST", path: "/billing/api/order/{uuid}/payment-method-action/validate", retry: "safe", body: "json", request: { paymentMethodId: "string", customer: {} }, sensitive: ["email", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { result: "string" } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  updateOrderStatus: { method: "PUT", path: "/billing/api/order/{uuid}/status", retry: "idempotent", reconcile: ["getOrder", { uuid: "/uuid" }], body: "json", request: { status: "string" }, sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: { id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: [{ sku: "string", name: "string", measure: "string", measureCode: "string", quantity: "number", vatCode: "string", type: "any", paymentType: "string", amount: "number", amountWoVat: "number", totalAmount: "number", totalVatAmount: "number" }], customer: {} } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  findCounterparty: { method: "GET", path: "/filter/api/counterparty-detail", retry: "safe", query: ["vatNumber"], sensitive: ["name", "nameFull", "nameI18n", "postAddress", "registrationAddress", "vatNumber"], answers: { 200: { data: [{ id: "string", vatNumber: "string" }] } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  listOrders: { method: "GET", path: "/filter/api/order/order", retry: "safe", query: ["id", "status", "merchantId", "merchantOrderId", "createdAt", "expirationDate", "paidAt", "_order", "page", "pageSize", "_page", "_pageSize"], sensitive: ["deliveryAddress", "email", "metaData", "name", "phone", "registrationAddress", "vatNumber"], answers: { 200: { data: [{ id: "string", status: "string", createdAt: "string", paymentUrl: "string", merchantId: "string", merchantOrderId: "string", description: "string", amount: "number", vatAmount: "number", currencyId: "string", expirationDate: "string", basketItems: ["object"], customer: {} }] } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  listRefunds: { method: "GET", path: "/filter/api/order/refund-order", retry: "safe", query: ["id", "parentId", "status", "merchantId", "merchantOrderId", "_order", "page", "pageSize", "_page", "_pageSize"], sensitive: ["metaData"], answers: { 200: { data: [{ id: "string", parentId: "string", description: "string", merchantOrderId: "string", merchantId: "string", amount: "number", vatAmount: "number", currencyId: "string", basketItems: ["object"], createdAt: "string", status: "string" }] } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  listShipments: { method: "GET", path: "/filter/api/order/shipment", retry: "safe", query: ["id", "orderId", "merchantId", "_order", "page", "pageSize", "_page", "_pageSize"], sensitive: ["metaData"], answers: { 200: { data: [{ id: "integer", merchantId: "string", orderId: "string", basketItems: ["object"] }] } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
  checkAuth: { method: "GET", path: "/security/api/auth/auth", retry: "safe", sensitive: ["accessToken", "profile"], answers: { 200: { data: { userId: "string?", profile: "any" } } }, errors: [400, 401, 403, 404, 422, 429, 500], error: { error: { message: "string" } } },
};

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://api.invoicebox.ru/v3","https://api.invoicebox.ru/l3"] as const;

/** Where each credential goes. */
export const security = {
  "Bearer": {
    "header": "Authorization",
    "prefix": "Bearer "
  }
} as const;

/** Where the status of each answer stands and what its values mean. */
export const phases: PhaseTable = {
  createAgentOrder: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  createCorrectionOrder: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  createOrder: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  moveOrderToMerchant: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  getOrder: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  updateOrder: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  cancelOrder: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
  createRefund: { at: "/data/status", values: { draft: ["action_required", false, "Nothing is paid back yet. Create the correction order with `createCorrectionOrder`; the refund waits for it."], created: ["pending", false], completed: ["refunded", true], canceled: ["canceled", true, "Nothing is paid back."] } },
  createShipment: { at: "/data/status", does: "information", values: { draft: ["pending", false], pending: ["pending", false], completed: ["done", true, "The documents are made."], canceled: ["canceled", true] } },
  payWithCode: { at: "/data/result", values: { success: ["succeeded", true], alreadyPaid: ["succeeded", true, "The order was paid before. Deliver it once."], wrongCode: ["action_required", false, "Nothing is paid. Let the payer enter the code again."], limitReached: ["failed", true, "Nothing is paid and the code is used up. Send a new one."], notEnoughMoney: ["failed", true, "Nothing is paid. Offer another way to pay."], error: ["failed", true] } },
  sendConfirmationCode: { at: "/data/result", does: "information", values: { success: ["action_required", false, "A code was sent. Keep `publicCode`, ask the payer for the code and call `payWithCode` with both."], codeAlreadySent: ["action_required", false, "A code was sent before. `payWithCode` needs the `publicCode` of that answer: use it if you have it.\nIf that answer was lost, wait until a new code may be sent and send one."], error: ["failed", true, "No code was sent."] } },
  validatePaymentMethod: { at: "/data/result", does: "information", values: { available: ["action_required", false, "Go on with `sendConfirmationCode`."], notEnoughMoney: ["failed", true, "The guarantee does not cover the order. Offer another way to pay."], notRegistered: ["failed", true, "Invoicebox does not know the payer. Offer another way to pay."] } },
  updateOrderStatus: { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } },
};
