// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { type BareOperationFunction, type OperationFunction, type Refused, type Shape, echo, json, multipart, operation, path, query, reconcile, sensitive, signed } from "@payspec/core";
import type * as inputs from "./inputs.js";

type Failure1 = Refused<number, inputs.Schemas["ErrorResponse"]>;

const error1: Shape = { "message?": "string", "error?": "string", "code?": "any", "status?": "any", "errors?": { "*?": ["string"] } };

/**
 * Read the merchant's balances.
 *
 * The accounts of the merchant with what is on them, what is frozen and what a withdrawal costs.
 *
 * Only the address and the fields of one account are documented. That the answer is an array of them is an assumption.
 *
 * `GET /api/merchant/accounts`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.bridgepay.club/en/authorization
 * @see https://docs.bridgepay.club/en/api-reference/types/account-dto (inferred)
 */
export const listAccounts: BareOperationFunction<"bridgepay", inputs.ListAccountsInput, inputs.Schemas["AccountList"], Failure1> = /* @__PURE__ */ operation("listAccounts", () => ({ method: "GET", path: "/api/merchant/accounts", retry: "safe", sign: "X-Signature", answers: { 200: [{ id: "string", currency: "string", sum: { amount: "string", currency: "string", subunit: "integer" }, frozenSum: { amount: "string", currency: "string", subunit: "integer" }, withdrawalFee: { amount: "string", currency: "string", subunit: "integer" } }] }, errors: [4, 5], error: error1, pages: { items: "" }, says: "/message", parts: [signed] }));

/**
 * Create a pay-in or a pay-out.
 *
 * Creates an invoice. `type` decides what else is needed: `in` asks a payer for money, `out` pays to bank details.
 *
 * - Pay-in through the payment page: leave `startDeal` out and send the payer to `invoiceUrl` of the answer.
 * - Pay-in that you show yourself: `startDeal` true, show the bank details of the first deal, then call `confirmInvoiceTransfer`
 *   when the payer has sent the money. Between countries the same with `paymentOption` `CROSS_BORDER`.
 * - No deals in the answer means that no bank details are free now. That is not a failure: offer another bank or kind of
 *   transfer, or try again later with a new invoice.
 * - Nothing makes a repeat harmless. Whether `internalId` has to be unique and what a second invoice with the same one does
 *   is not documented, and invoices cannot be searched by it.
 * - Never repeat a pay-out after a lost answer: a second one pays twice. Wait for the notification, then ask the cabinet or
 *   the support. For a pay-in wait for the notification too; a second one is harmless as long as the payer sees one set of bank details.
 * - Use a new random `notificationToken` for every invoice. It is the only proof that a notification is genuine.
 * - The page says that the answer is an array of invoices; its example shows one object, which is what this spec says.
 *
 * `POST /api/merchant/invoices`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: Invoices cannot be searched by internalId. Wait for a notification with that internalId, or look into the merchant's cabinet.
 * A pay-out must never be repeated automatically.
 *
 * @see https://docs.bridgepay.club/en/api-reference/merchant-api/invoice-create
 * @see https://docs.bridgepay.club/api-reference/merchant-api/invoice-create
 * @see https://docs.bridgepay.club/en/host-to-host/pay-out
 */
export const createInvoice: OperationFunction<"bridgepay", inputs.CreateInvoiceInput, inputs.Schemas["Invoice"], Failure1> = /* @__PURE__ */ operation("createInvoice", () => ({ method: "POST", path: "/api/merchant/invoices", retry: "never", sign: "X-Signature", body: "json", request: {}, money: [{ at: "/amount", unit: "major" }, { at: "/maxAmount", unit: "major" }], sensitive: ["holder", "notificationToken", "requisites"], answers: { 200: { id: "string", internalId: "string?", userId: "string?", type: "string", status: "string", paymentMethod: "any", paymentOption: "any", paymentRequisites: "any", sum: { amount: "string", currency: "string", subunit: "integer" }, storeId: "integer", storeName: "string", receivedSumFromTaker: "any", receivedSumFromMaker: "any", serviceFeeSum: "any", payoutSum: "any", createdAt: "string", expireAt: "string", updatedAt: "string", deals: [{ id: "string", isActive: "boolean", type: "string", status: "string", paymentMethod: "string", paymentOption: "string", requisites: { requisites: "string" }, canceledAt: "string?", disputeAttachment: "string?", disputeReason: "any", disputeReasonData: "any", payment: "any", rate: "string", qrCodeLink: "string?" }] } }, errors: [4, 5], error: error1, echo: [["/body/amount", "/sum/amount", true], ["/body/currency", "/sum/currency"], ["/body/internalId", "/internalId"]], says: "/message", parts: [json, sensitive, echo, signed] }));

/**
 * Read one invoice.
 *
 * The invoice with its deals. Read it before you credit anything: a notification is not signed, and after two repeats it is
 * not delivered again. Ask for invoices that are still `new` after their `expireAt`.
 *
 * The invoice can be found only by Bridgepay's id; no search by `internalId` is documented. The page says that the answer is
 * an array; its example shows one object, which is what this spec says.
 *
 * `GET /api/merchant/invoices/{id}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://docs.bridgepay.club/en/api-reference/merchant-api/get-invoice-id
 */
export const getInvoice: OperationFunction<"bridgepay", inputs.GetInvoiceInput, inputs.Schemas["Invoice"], Failure1> = /* @__PURE__ */ operation("getInvoice", () => ({ method: "GET", path: "/api/merchant/invoices/{id}", retry: "safe", sign: "X-Signature", answers: { 200: { id: "string", internalId: "string?", userId: "string?", type: "string", status: "string", paymentMethod: "any", paymentOption: "any", paymentRequisites: "any", sum: { amount: "string", currency: "string", subunit: "integer" }, storeId: "integer", storeName: "string", receivedSumFromTaker: "any", receivedSumFromMaker: "any", serviceFeeSum: "any", payoutSum: "any", createdAt: "string", expireAt: "string", updatedAt: "string", deals: [{ id: "string", isActive: "boolean", type: "string", status: "string", paymentMethod: "string", paymentOption: "string", requisites: { requisites: "string" }, canceledAt: "string?", disputeAttachment: "string?", disputeReason: "any", disputeReasonData: "any", payment: "any", rate: "string", qrCodeLink: "string?" }] } }, errors: [4, 5], error: error1, echo: [["/id", "/id"]], says: "/message", parts: [path, echo, signed] }));

/**
 * Cancel an invoice.
 *
 * Calls off an invoice that is not paid. There is no body.
 *
 * - **Observed, not documented.** Bridgepay's pages do not have this call. Public code makes it against two other brands of the same
 *   platform, with the same headers and the same signature over method and address. Ask Bridgepay before you build on it.
 * - A payer may have sent the money already. Read the invoice afterwards, and do not take a cancelled invoice for unpaid before its deal
 *   is over.
 * - What a second call, or one for a paid invoice, answers is not known.
 *
 * `POST /api/merchant/invoices/{id}/cancel`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getInvoice`.
 *
 * @see https://github.com/betdaw71/PaymentsPP (observed)
 * @see https://docs.bridgepay.club/en/authorization (inferred)
 */
export const cancelInvoice: OperationFunction<"bridgepay", inputs.CancelInvoiceInput, inputs.Schemas["Invoice"], Failure1> = /* @__PURE__ */ operation("cancelInvoice", () => ({ method: "POST", path: "/api/merchant/invoices/{id}/cancel", retry: "never", reconcile: ["getInvoice", { id: "/id" }], sign: "X-Signature", answers: { 200: { id: "string", internalId: "string?", userId: "string?", type: "string", status: "string", paymentMethod: "any", paymentOption: "any", paymentRequisites: "any", sum: { amount: "string", currency: "string", subunit: "integer" }, storeId: "integer", storeName: "string", receivedSumFromTaker: "any", receivedSumFromMaker: "any", serviceFeeSum: "any", payoutSum: "any", createdAt: "string", expireAt: "string", updatedAt: "string", deals: [{ id: "string", isActive: "boolean", type: "string", status: "string", paymentMethod: "string", paymentOption: "string", requisites: { requisites: "string" }, canceledAt: "string?", disputeAttachment: "string?", disputeReason: "any", disputeReasonData: "any", payment: "any", rate: "string", qrCodeLink: "string?" }] } }, errors: [4, 5], error: error1, echo: [["/id", "/id"]], says: "/message", parts: [path, reconcile, echo, signed] }));

/**
 * Report that the payer has sent the money, with a receipt.
 *
 * Tells the platform that the payer has made the transfer, and hands in a receipt or another proof. The deal then goes from
 * `transfer_waiting` to `transfer_confirmed`; the invoice stays `new` until the platform sees the money.
 *
 * - A deal is cancelled by itself at its `canceledAt`, about 15 minutes after it began in the examples. Confirm before that;
 *   a later confirmation may meet a cancelled deal, and then only a dispute is left.
 * - The upload is not covered by the signature, which takes only method and address here.
 * - The boundary of the multipart body has to come from the HTTP client. Do not set its content type by hand.
 * - The page says that the answer is an array of invoices; its example shows one object, which is what this spec says.
 * - Do not repeat the call after a lost answer without reading the invoice first.
 *
 * `POST /api/merchant/invoices/{id}/confirm-transfer`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getInvoice`.
 *
 * @see https://docs.bridgepay.club/api-reference/merchant-api/confirm-transfer
 * @see https://docs.bridgepay.club/api-reference/merchant-api/confirm-transfer (inferred)
 */
export const confirmInvoiceTransfer: OperationFunction<"bridgepay", inputs.ConfirmInvoiceTransferInput, inputs.Schemas["Invoice"], Failure1> = /* @__PURE__ */ operation("confirmInvoiceTransfer", () => ({ method: "POST", path: "/api/merchant/invoices/{id}/confirm-transfer", retry: "never", reconcile: ["getInvoice", { id: "/id" }], sign: "X-Signature", body: "multipart", files: { attachment: 10000000 }, sensitive: ["attachment"], answers: { 200: { id: "string", internalId: "string?", userId: "string?", type: "string", status: "string", paymentMethod: "any", paymentOption: "any", paymentRequisites: "any", sum: { amount: "string", currency: "string", subunit: "integer" }, storeId: "integer", storeName: "string", receivedSumFromTaker: "any", receivedSumFromMaker: "any", serviceFeeSum: "any", payoutSum: "any", createdAt: "string", expireAt: "string", updatedAt: "string", deals: [{ id: "string", isActive: "boolean", type: "string", status: "string", paymentMethod: "string", paymentOption: "string", requisites: { requisites: "string" }, canceledAt: "string?", disputeAttachment: "string?", disputeReason: "any", disputeReasonData: "any", payment: "any", rate: "string", qrCodeLink: "string?" }] } }, errors: [4, 5], error: error1, echo: [["/id", "/id"]], says: "/message", parts: [path, multipart, sensitive, reconcile, echo, signed] }));

/**
 * List the payment methods of a currency.
 *
 * Which values `paymentMethod` of an invoice takes in a currency. The list is a bare array.
 *
 * **Observed, not documented.** Bridgepay's pages do not have this call. Public code makes it against two other brands of the same
 * platform. What an entry looks like is not recorded.
 *
 * `GET /api/merchant/payment-methods`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://github.com/betdaw71/PaymentsPP (observed)
 */
export const listPaymentMethods: OperationFunction<"bridgepay", inputs.ListPaymentMethodsInput, inputs.Schemas["PaymentMethodList"], Failure1> = /* @__PURE__ */ operation("listPaymentMethods", () => ({ method: "GET", path: "/api/merchant/payment-methods", retry: "safe", query: ["currency"], sign: "X-Signature", answers: { 200: ["any"] }, errors: [4, 5], error: error1, pages: { items: "" }, says: "/message", parts: [query, signed] }));
