// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { type GivenOperationFunction, type Refused, type Shape, decimalText, echo, json, major, operation, path, reconcile, sensitive, signed } from "@payspec/core";
import type * as inputs from "./inputs.js";

type Failure1 = Refused<400 | 401 | 403 | 404 | 405 | 406 | 410 | 429 | 500 | 502 | 503, inputs.Schemas["Error"]>;

const errors1 = [400, 401, 403, 404, 405, 406, 410, 429, 500, 502, 503];

const error1: Shape = { serviceName: "string", errorCode: "string", description: "string", userMessage: "string", dateTime: "string", "traceId?": "string", "cause?": { "*?": ["string"] } };

/**
 * List the payments of a bill.
 *
 * Payments of one bill, as a bare array without pages. In spite of its address this call does not answer the bill; `getBillDetails` does.
 * A bill may have several declined payments before a completed one.
 *
 * `GET /v1/sites/{siteId}/bills/{billId}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 */
export const listBillPayments: GivenOperationFunction<"qiwi", inputs.ListBillPaymentsInput, inputs.Schemas["PaymentList"], Failure1> = /* @__PURE__ */ operation("listBillPayments", () => ({ method: "GET", path: "/v1/sites/{siteId}/bills/{billId}", retry: "safe", answers: { 200: [{ createdDateTime: "string", amount: { value: "any", currency: "string" }, capturedAmount: { value: "any", currency: "string" }, refundedAmount: { value: "any", currency: "string" }, paymentMethod: { type: "string" }, status: { changedDateTime: "string", value: "string" }, paymentId: "string" }] }, errors: errors1, error: error1, pages: { items: "" }, says: "/description", parts: [path] }));

/**
 * Create a bill.
 *
 * Makes a bill and answers the address of its payment form, `payUrl`.
 *
 * - Without the flag `SALE` a payment of the bill only holds the money. QIWI waits 72 hours for a capture and then captures by itself;
 *   support can change that to a release, and to at most five days.
 * - The same `billId` answers the bill that exists, in the state it is in by then: an old one comes back as `EXPIRED`, with status 200.
 *   What another body under a known id does is not documented, so never send one.
 * - A bill has no `callbackUrl`: the webhook address goes into `customFields.invoice_callback_url`.
 * - With the flag `CHECK_CARD` the form checks a card instead; then `amount` has to be absent and the answer says zero.
 * - Sums of `splits` have to equal the amount.
 *
 * `PUT /v1/sites/{siteId}/bills/{billId}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getBillDetails`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const createBill: GivenOperationFunction<"qiwi", inputs.CreateBillInput, inputs.Schemas["Bill"], Failure1> = /* @__PURE__ */ operation("createBill", () => ({ method: "PUT", path: "/v1/sites/{siteId}/bills/{billId}", retry: "idempotent", empty: [500], reconcile: ["getBillDetails", { siteId: "/siteId", billId: "/billId" }], body: "json", request: { expirationDateTime: "string" }, money: [{ at: "/amount/value", unit: "major", decimals: 2, text: true }, { at: "/cheque/positions/*/price/value", unit: "major", decimals: 2 }, { at: "/splits/*/splitAmount/value", unit: "major", decimals: 2, text: true }], sensitive: ["FROM_MERCHANT_FULL_NAME", "FROM_MERCHANT_PHONE", "account", "bankAccount", "city", "country", "customerContact", "details", "email", "inn", "pan", "phone", "region", "wallet"], answers: { 200: { billId: "string", amount: { value: "any", currency: "string" }, status: { value: "string", changedDateTime: "string" }, expirationDateTime: "string", payUrl: "string" } }, errors: errors1, error: error1, echo: [["/body/amount/value", "/amount/value", true], ["/body/amount/currency", "/amount/currency"], ["/billId", "/billId"]], says: "/description", parts: [path, json, major, decimalText, sensitive, reconcile, echo] }));

/**
 * Read a bill.
 *
 * State of a bill and every attempt to pay it, declined ones included.
 *
 * - `PAID` says that an attempt succeeded, not that the money is yours: without `SALE` it may still be held.
 * - Attempts may lack `paymentId`; `listBillPayments` has it. Do not rely on their order.
 * - `capturedAmount` of an attempt is not a sign of success, read its `status`.
 * - Date-times of the bill may come without an offset.
 *
 * `GET /v1/sites/{siteId}/bills/{billId}/details`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const getBillDetails: GivenOperationFunction<"qiwi", inputs.GetBillDetailsInput, inputs.Schemas["BillDetails"], Failure1> = /* @__PURE__ */ operation("getBillDetails", () => ({ method: "GET", path: "/v1/sites/{siteId}/bills/{billId}/details", retry: "safe", answers: { 200: { billId: "string", amount: { value: "any", currency: "string" }, status: { value: "string", changedDateTime: "string" }, expirationDateTime: "string", payUrl: "string", payments: [{ createdDateTime: "string", amount: { value: "any", currency: "string" }, capturedAmount: { value: "any", currency: "string" }, refundedAmount: { value: "any", currency: "string" }, paymentMethod: { type: "string" }, status: { changedDateTime: "string", value: "string" } }] } }, errors: errors1, error: error1, echo: [["/billId", "/billId"]], says: "/description", parts: [path, echo] }));

/**
 * Read a payment.
 *
 * State of a payment, whoever started it. Ask this after a webhook too, because the signature of the webhook does not cover the state.
 *
 * - While the payment is `WAITING` ask again slowly or wait for the webhook; no interval is documented. When no webhook came within ten minutes, ask.
 * - `requirements` may stay in the answer of a completed payment, and `capturedAmount` is not a sign of success: only `status` counts.
 * - `DECLINED` and `DECLINE` mean the same.
 *
 * `GET /v1/sites/{siteId}/payments/{paymentId}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const getPayment: GivenOperationFunction<"qiwi", inputs.GetPaymentInput, inputs.Schemas["Payment"], Failure1> = /* @__PURE__ */ operation("getPayment", () => ({ method: "GET", path: "/v1/sites/{siteId}/payments/{paymentId}", retry: "safe", answers: { 200: { createdDateTime: "string", amount: { value: "any", currency: "string" }, capturedAmount: { value: "any", currency: "string" }, refundedAmount: { value: "any", currency: "string" }, paymentMethod: { type: "string" }, status: { changedDateTime: "string", value: "string" }, paymentId: "string" } }, errors: errors1, error: error1, echo: [["/paymentId", "/paymentId"]], says: "/description", parts: [path, echo] }));

/**
 * Pay or hold.
 *
 * Charges a card, a token or a phone bill.
 *
 * - Without the flag `SALE` the money is only held. QIWI waits 72 hours for `createCapture` and then captures by itself;
 *   support can change that to a release, and to at most five days.
 * - A decline is a 200 with `DECLINED` and a `reason`. `COMPLETED` means authorized: taken with `SALE`, else held.
 * - `WAITING` with `requirements.threeDS` asks for 3-D Secure: send the payer to the bank's page, then call `completePayment`.
 * - A new attempt after a decline needs a new `paymentId`; that a declined id stays declined is our reading.
 * - After a timeout never invent a new id: read the payment, and send the identical request again when that answers 404.
 * - With `TOKEN`, and with the flag `BIND_PAYMENT_TOKEN`, the request needs `customer.account`.
 * - Sums of `paymentSplits` have to equal the amount.
 *
 * `PUT /v1/sites/{siteId}/payments/{paymentId}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getPayment`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const createPayment: GivenOperationFunction<"qiwi", inputs.CreatePaymentInput, inputs.Schemas["Payment"], Failure1> = /* @__PURE__ */ operation("createPayment", () => ({ method: "PUT", path: "/v1/sites/{siteId}/payments/{paymentId}", retry: "idempotent", empty: [500], reconcile: ["getPayment", { siteId: "/siteId", paymentId: "/paymentId" }], body: "json", request: { paymentMethod: "any", amount: { value: "any", currency: "string" } }, money: [{ at: "/amount/value", unit: "major", decimals: 2, text: true }, { at: "/cheque/positions/*/price/value", unit: "major", decimals: 2 }, { at: "/paymentSplits/*/splitAmount/value", unit: "major", decimals: 2, text: true }], sensitive: ["FROM_MERCHANT_FULL_NAME", "FROM_MERCHANT_PHONE", "account", "bankAccount", "cav", "city", "country", "cryptogram", "customerContact", "cvv2", "details", "email", "expiryDate", "fingerprint", "holderName", "inn", "ip", "pan", "paymentToken", "phone", "region", "wallet"], answers: { 200: { createdDateTime: "string", amount: { value: "any", currency: "string" }, capturedAmount: { value: "any", currency: "string" }, refundedAmount: { value: "any", currency: "string" }, paymentMethod: { type: "string" }, status: { changedDateTime: "string", value: "string" }, paymentId: "string" } }, errors: errors1, error: error1, echo: [["/body/amount/value", "/amount/value", true], ["/body/amount/currency", "/amount/currency"], ["/paymentId", "/paymentId"], ["/body/billId", "/billId"]], says: "/description", parts: [path, json, major, decimalText, sensitive, reconcile, echo] }));

/**
 * Read a capture.
 *
 * State of a capture. A declined one is spelt `DECLINED` here and `DECLINE` in the answer to the request; take both.
 *
 * `GET /v1/sites/{siteId}/payments/{paymentId}/captures/{captureId}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 */
export const getCapture: GivenOperationFunction<"qiwi", inputs.GetCaptureInput, inputs.Schemas["Capture"], Failure1> = /* @__PURE__ */ operation("getCapture", () => ({ method: "GET", path: "/v1/sites/{siteId}/payments/{paymentId}/captures/{captureId}", retry: "safe", answers: { 200: { captureId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } } }, errors: errors1, error: error1, echo: [["/captureId", "/captureId"]], says: "/description", parts: [path, echo] }));

/**
 * Take held money.
 *
 * Takes the money that a payment without `SALE` holds: the whole sum, once. There is no amount in the request, and a partial capture is not documented.
 *
 * - Without this call QIWI captures by itself after 72 hours. To release the hold create a refund before that.
 * - At most one capture of a payment succeeds. A second one under another id is refused with the code `payin.incorrect-method-invocation`
 *   and moves nothing; under which status was not recorded, a 400 is our reading.
 * - That the hold was released, or that the payment never completed, is a decline in a 200, which is our reading too.
 * - The body is optional; an empty object works as well.
 *
 * `PUT /v1/sites/{siteId}/payments/{paymentId}/captures/{captureId}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getCapture`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 * @see https://github.com/OnlinetoursGit/qiwi-kassa (observed)
 */
export const createCapture: GivenOperationFunction<"qiwi", inputs.CreateCaptureInput, inputs.Schemas["Capture"], Failure1> = /* @__PURE__ */ operation("createCapture", () => ({ method: "PUT", path: "/v1/sites/{siteId}/payments/{paymentId}/captures/{captureId}", retry: "idempotent", empty: [500], reconcile: ["getCapture", { siteId: "/siteId", paymentId: "/paymentId", captureId: "/captureId" }], body: "json", bodyless: true, request: {}, answers: { 200: { captureId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } } }, errors: errors1, error: error1, echo: [["/captureId", "/captureId"]], says: "/description", parts: [path, json, reconcile, echo] }));

/**
 * Finish 3-D Secure.
 *
 * Hands over what the bank's page returned as `PaRes`, for version 1 and 2 of 3-D Secure alike. The answer holds the result of the payment.
 *
 * `PaRes` works once. After a lost answer read the payment; call again only while that still says `WAITING`.
 *
 * `POST /v1/sites/{siteId}/payments/{paymentId}/complete`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getPayment`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const completePayment: GivenOperationFunction<"qiwi", inputs.CompletePaymentInput, inputs.Schemas["Payment"], Failure1> = /* @__PURE__ */ operation("completePayment", () => ({ method: "POST", path: "/v1/sites/{siteId}/payments/{paymentId}/complete", retry: "never", reconcile: ["getPayment", { siteId: "/siteId", paymentId: "/paymentId" }], body: "json", request: {}, sensitive: ["pares"], answers: { 200: { createdDateTime: "string", amount: { value: "any", currency: "string" }, capturedAmount: { value: "any", currency: "string" }, refundedAmount: { value: "any", currency: "string" }, paymentMethod: { type: "string" }, status: { changedDateTime: "string", value: "string" }, paymentId: "string" } }, errors: errors1, error: error1, echo: [["/paymentId", "/paymentId"]], says: "/description", parts: [path, json, sensitive, reconcile, echo] }));

/**
 * Read a payout.
 *
 * State of a payout. While it is `WAITING`, or `INIT` in a two-step payout, ask again or wait for the webhook; no polling interval
 * is documented, the pages say to ask when no webhook came within ten minutes. The call takes no signature.
 *
 * Success is `COMPLETED`, on test sites also `SUCCESS`. A 404 after a lost `createPayout` says that the payout was not created.
 *
 * `GET /v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://github.com/QIWI-API/payments-docs
 */
export const getPayout: GivenOperationFunction<"qiwi", inputs.GetPayoutInput, inputs.Schemas["Payout"], Failure1> = /* @__PURE__ */ operation("getPayout", () => ({ method: "GET", path: "/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}", retry: "safe", answers: { 200: { createdDateTime: "string", status: { changedDateTime: "string", value: "string" }, amount: { value: "any", currency: "string" }, receiverData: "any" } }, errors: errors1, error: error1, says: "/description", parts: [path] }));

/**
 * Pay out from a payment.
 *
 * Sends money that a payment brought in to a card or, by phone number, to an account. It takes the API key and a signature over
 * the body; the client makes the signature when it has the private key.
 *
 * A 200 says that the payout exists, not that money arrived: read `status.value`. A declined payout is a 200 too.
 *
 * - The same `payoutId` and a body that is the same byte for byte may be sent again, because the signature covers the bytes.
 *   A new `payoutId` pays once more: never make one to get over a lost answer.
 * - After a lost answer call `getPayout`. A 404 says that the payout was not created; send the identical PUT again. After a 500
 *   with an empty body send it again too; after a 500 with a body read the payout.
 * - The answer has no `payoutId`. Keep your own.
 * - Success is `COMPLETED`, or `SUCCESS` in status answers of test sites and in webhooks. Refusal is `DECLINED` or `DECLINE`.
 * - On a test site the amount decides: 200.00 and 2.00 wait and then succeed, 500.00 and 5.00 are declined at once, 510.00 and
 *   5.10 wait and are then declined.
 * - What a wrong signature is answered with is not documented.
 *
 * `PUT /v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getPayout`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://github.com/QIWI-API/payments-docs
 */
export const createPayout: GivenOperationFunction<"qiwi", inputs.CreatePayoutInput, inputs.Schemas["Payout"], Failure1> = /* @__PURE__ */ operation("createPayout", () => ({ method: "PUT", path: "/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}", retry: "idempotent", empty: [500], reconcile: ["getPayout", { siteId: "/siteId", paymentId: "/paymentId", payoutId: "/payoutId" }], sign: "X-Digital-Sign", body: "json", request: { amount: { value: "any", currency: "string" }, receiverData: "any" }, money: [{ at: "/amount/value", unit: "major", decimals: 2, text: true }, { at: "/payoutSplits/*/splitAmount/value", unit: "major", decimals: 2, text: true }], sensitive: ["X-Digital-Sign", "pan", "phone", "receiverFirstName", "receiverLastName"], answers: { 200: { createdDateTime: "string", status: { changedDateTime: "string", value: "string" }, amount: { value: "any", currency: "string" }, receiverData: "any" } }, errors: errors1, error: error1, echo: [["/body/amount/value", "/amount/value", true], ["/body/amount/currency", "/amount/currency"]], says: "/description", parts: [path, json, major, decimalText, sensitive, reconcile, echo, signed] }));

/**
 * Carry out a two-step payout.
 *
 * Second step of a payout that is at `INIT`: now the money goes out. Which sites pay out in two steps is QIWI's setting; a payout
 * that is past `INIT` needs no such call. There is no body, and no `X-Digital-Sign` is described for it.
 *
 * - What a second call does is not documented. After a lost answer, and after a 500, 502 or 503 with or without a body, read the payout;
 *   call again only while it is `INIT`.
 * - A 200 says that the call was taken: read `status.value`. A declined payout is a 200 too.
 * - How long a payout may stay at `INIT`, and how it can be dropped, is not documented.
 *
 * `PUT /v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}/complete`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getPayout`.
 *
 * @see https://github.com/QIWI-API/payments-docs
 * @see https://github.com/QIWI-API/payments-docs (inferred)
 */
export const completePayout: GivenOperationFunction<"qiwi", inputs.CompletePayoutInput, inputs.Schemas["Payout"], Failure1> = /* @__PURE__ */ operation("completePayout", () => ({ method: "PUT", path: "/v1/sites/{siteId}/payments/{paymentId}/payouts/{payoutId}/complete", retry: "never", reconcile: ["getPayout", { siteId: "/siteId", paymentId: "/paymentId", payoutId: "/payoutId" }], answers: { 200: { createdDateTime: "string", status: { changedDateTime: "string", value: "string" }, amount: { value: "any", currency: "string" }, receiverData: "any" } }, errors: errors1, error: error1, says: "/description", parts: [path, reconcile] }));

/**
 * List the refunds of a payment.
 *
 * All refunds of one payment, as a bare array without pages.
 *
 * `GET /v1/sites/{siteId}/payments/{paymentId}/refunds`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 */
export const listRefunds: GivenOperationFunction<"qiwi", inputs.ListRefundsInput, inputs.Schemas["RefundList"], Failure1> = /* @__PURE__ */ operation("listRefunds", () => ({ method: "GET", path: "/v1/sites/{siteId}/payments/{paymentId}/refunds", retry: "safe", answers: { 200: [{ refundId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } }] }, errors: errors1, error: error1, pages: { items: "" }, says: "/description", parts: [path] }));

/**
 * Read a refund.
 *
 * State of a refund.
 *
 * `GET /v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 */
export const getRefund: GivenOperationFunction<"qiwi", inputs.GetRefundInput, inputs.Schemas["Refund"], Failure1> = /* @__PURE__ */ operation("getRefund", () => ({ method: "GET", path: "/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}", retry: "safe", answers: { 200: { refundId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } } }, errors: errors1, error: error1, echo: [["/refundId", "/refundId"]], says: "/description", parts: [path, echo] }));

/**
 * Refund a payment.
 *
 * Returns a payment, whole or in part, by card or SBP alike.
 *
 * - The payment has to be `COMPLETED`. Some older texts call that state `SUCCESS`, and one of them swaps the words full and partial.
 * - Money that is only held is released instead: the answer then has the flag `REVERSAL`, and nothing was debited. QIWI keeps its fee on a refund, not on a release.
 * - Several partial refunds are allowed, each with its own id. A new id always refunds once more: after a timeout repeat the same id with the same body.
 * - A decline is a 200. For SBP use the `paymentUid` of the QR code as `paymentId`.
 * - How late a refund may come is not documented. Sums of `refundSplits` have to equal the amount.
 *
 * `PUT /v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getRefund`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const createRefund: GivenOperationFunction<"qiwi", inputs.CreateRefundInput, inputs.Schemas["Refund"], Failure1> = /* @__PURE__ */ operation("createRefund", () => ({ method: "PUT", path: "/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}", retry: "idempotent", empty: [500], reconcile: ["getRefund", { siteId: "/siteId", paymentId: "/paymentId", refundId: "/refundId" }], body: "json", request: { amount: { value: "any", currency: "string" } }, money: [{ at: "/amount/value", unit: "major", decimals: 2, text: true }, { at: "/settlementAmount/value", unit: "major", decimals: 2, text: true }, { at: "/cheque/positions/*/price/value", unit: "major", decimals: 2 }, { at: "/refundSplits/*/splitAmount/value", unit: "major", decimals: 2, text: true }], sensitive: ["customerContact"], answers: { 200: { refundId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } } }, errors: errors1, error: error1, echo: [["/body/amount/value", "/amount/value", true], ["/body/amount/currency", "/amount/currency"], ["/refundId", "/refundId"]], says: "/description", parts: [path, json, major, decimalText, sensitive, reconcile, echo] }));

/**
 * Cancel a postponed refund.
 *
 * Cancels a refund to a card that was started by mistake, as long as it was postponed. Postponed refunds have to be switched on by the QIWI manager first.
 *
 * There is no body. What state the refund has afterwards is not documented: the printed answer still says `COMPLETED`. Read the refund before calling again.
 *
 * `POST /v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}/decline`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getRefund`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 */
export const declineRefund: GivenOperationFunction<"qiwi", inputs.DeclineRefundInput, inputs.Schemas["Refund"], Failure1> = /* @__PURE__ */ operation("declineRefund", () => ({ method: "POST", path: "/v1/sites/{siteId}/payments/{paymentId}/refunds/{refundId}/decline", retry: "never", reconcile: ["getRefund", { siteId: "/siteId", paymentId: "/paymentId", refundId: "/refundId" }], answers: { 200: { refundId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } } }, errors: errors1, error: error1, says: "/description", parts: [path, reconcile] }));

/**
 * Issue an SBP QR code, its id in the body.
 *
 * Does what `putSbpQrCode` does, with your id of the code in the body instead of the path. The payer scans the code or opens
 * `qrCode.payload` in a bank app.
 *
 * A 200 says that the code exists, not that it was paid: `qrCode.status` becomes `PAYED` (spelt so), which `getSbpQrCode` shows.
 *
 * - Although this is a POST it is keyed by `qrCodeUid`: the same id and body may be sent again. What another body under a
 *   known id does is not documented, and a new id issues a second code that can also be paid.
 * - After a lost answer read the code first. A 404 says that the call did not arrive; send the identical body again. After a 500
 *   with an empty body send it again too; after a 500 with a body read the code.
 * - `qrCode.ttl` counts minutes. Without it the code lives 72 hours.
 * - On a test site only issuing and reading work: the amount 200 gives a code, any other amount ends as `DECLINED`.
 *
 * `POST /v1/sites/{siteId}/sbp/qrCodes`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getSbpQrCode`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const createSbpQrCode: GivenOperationFunction<"qiwi", inputs.CreateSbpQrCodeInput, inputs.Schemas["QrCode"], Failure1> = /* @__PURE__ */ operation("createSbpQrCode", () => ({ method: "POST", path: "/v1/sites/{siteId}/sbp/qrCodes", retry: "idempotent", empty: [500], reconcile: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/body/qrCodeUid" }], body: "json", request: { qrCode: { type: "string" }, qrCodeUid: "string" }, money: [{ at: "/amount/value", unit: "major", decimals: 2, text: true }], sensitive: ["tokenizationAccount"], answers: { 200: { qrCodeUid: "string", qrCode: { type: "string", status: "string" } } }, errors: errors1, error: error1, echo: [["/body/amount/value", "/amount/value", true], ["/body/amount/currency", "/amount/currency"], ["/body/qrCodeUid", "/qrCodeUid"]], says: "/description", parts: [path, json, major, decimalText, sensitive, reconcile, echo] }));

/**
 * Read an SBP QR code and its payment.
 *
 * State of a code, of the payment that came from it and of the token that was asked for. Money moved when `qrCode.status` is
 * `PAYED` and `payment.paymentStatus` is `COMPLETED`.
 *
 * - `payment.paymentUid` is the `paymentId` that `getPayment` and `createRefund` take; QIWI makes it when the payer scans the code.
 * - `qrCode.image` does not come back here. Draw the picture from `qrCode.payload` when you lost it.
 * - No polling interval is documented. Ask when no webhook came within ten minutes. An unpaid code stops working when `qrCode.ttl`
 *   is over; that this shows as `EXPIRED` is documented for test sites only.
 * - A 404 after a lost create says that the create did not arrive.
 *
 * `GET /v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const getSbpQrCode: GivenOperationFunction<"qiwi", inputs.GetSbpQrCodeInput, inputs.Schemas["QrCode"], Failure1> = /* @__PURE__ */ operation("getSbpQrCode", () => ({ method: "GET", path: "/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}", retry: "safe", answers: { 200: { qrCodeUid: "string", qrCode: { type: "string", status: "string" } } }, errors: errors1, error: error1, echo: [["/qrCodeUid", "/qrCodeUid"]], says: "/description", parts: [path, echo] }));

/**
 * Issue an SBP QR code.
 *
 * Issues a code of the Faster Payments System under an id of yours. The payer scans it or opens `qrCode.payload` in a bank app.
 * Type `DYNAMIC` takes one payment and needs an amount; type `TOKEN` binds the payer's account without a payment; the flag
 * `CREATE_TOKEN` asks for a token of it. Tokens have to be switched on by the QIWI manager.
 *
 * A 200 says that the code exists, not that it was paid: `qrCode.status` becomes `PAYED` (spelt so), which `getSbpQrCode` shows.
 *
 * - The same id and body may be sent again. What another body under a known id does is not documented, and a new id issues a
 *   second code that can also be paid.
 * - After a lost answer read the code first. A 404 says that the call did not arrive; send the identical PUT again. After a 500
 *   with an empty body send it again too; after a 500 with a body read the code.
 * - `qrCode.ttl` counts minutes. Without it the code lives 72 hours.
 * - A picture comes only when `qrCode.image` asks for it, and only in this answer.
 * - On a test site only issuing and reading work: the amount 200 gives a code, any other amount ends as `DECLINED`.
 *
 * `PUT /v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getSbpQrCode`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const putSbpQrCode: GivenOperationFunction<"qiwi", inputs.PutSbpQrCodeInput, inputs.Schemas["QrCode"], Failure1> = /* @__PURE__ */ operation("putSbpQrCode", () => ({ method: "PUT", path: "/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}", retry: "idempotent", empty: [500], reconcile: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/qrCodeUid" }], body: "json", request: { qrCode: { type: "string" } }, money: [{ at: "/amount/value", unit: "major", decimals: 2, text: true }], sensitive: ["tokenizationAccount"], answers: { 200: { qrCodeUid: "string", qrCode: { type: "string", status: "string" } } }, errors: errors1, error: error1, echo: [["/body/amount/value", "/amount/value", true], ["/body/amount/currency", "/amount/currency"], ["/qrCodeUid", "/qrCodeUid"]], says: "/description", parts: [path, json, major, decimalText, sensitive, reconcile, echo] }));

/**
 * Charge a saved SBP token, without an id of your own.
 *
 * Pays a QR code with a saved token, without the payer being present. Since May 2023 the pages describe this call in place of
 * `payBySbpToken`, which names the payment in its address. Issue a `DYNAMIC` code first; this call has no amount of its own and takes
 * that of the code, which is our reading of the pages.
 *
 * - Nothing in this call tells a repeat from a second payment. After a lost answer, and after a 500, 502 or 503 with or without a body,
 *   read the code with `getSbpQrCode`; call again only when it shows neither a payment nor `INIT_PAYMENT_BY_TOKEN`.
 * - A 200 says that the payment has begun. The printed answer has `INIT_PAYMENT_BY_TOKEN` and no `payment`; the id and the outcome come
 *   with `getSbpQrCode` and with the webhook about the payment, which carries `qrCodeUid`.
 * - One payment per code. For another one issue another code.
 * - SBP tokens cannot be charged on a test site.
 *
 * `POST /v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getSbpQrCode`.
 *
 * @see https://github.com/QIWI-API/payments-docs
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const createSbpTokenPayment: GivenOperationFunction<"qiwi", inputs.CreateSbpTokenPaymentInput, inputs.Schemas["QrCode"], Failure1> = /* @__PURE__ */ operation("createSbpTokenPayment", () => ({ method: "POST", path: "/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments", retry: "never", reconcile: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/qrCodeUid" }], body: "json", request: { token: "string" }, sensitive: ["token", "tokenizationAccount"], answers: { 200: { qrCodeUid: "string", qrCode: { type: "string", status: "string" } } }, errors: errors1, error: error1, says: "/description", parts: [path, json, sensitive, reconcile] }));

/**
 * Charge a saved SBP token.
 *
 * Pays a QR code with a saved token, without the payer being present. Issue a `DYNAMIC` code first; this call has no amount of its
 * own and takes that of the code, which is our reading of the pages.
 *
 * A 200 says that the payment has begun. It is usually `WAITING`: follow `payment.paymentStatus` with `getSbpQrCode`.
 *
 * - `paymentId` is yours here. Sending the same `qrCodeUid`, `paymentId` and body again has the effect of one call. A new
 *   `paymentId` may charge once more, so never make one to get over a lost answer: read the code first.
 * - After a 500 with an empty body send the call again; after a 500 with a body read the code.
 * - The pages since May 2023 describe `createSbpTokenPayment` instead, a POST to the same address without `paymentId`. That call cannot
 *   be repeated safely, this one can.
 * - SBP tokens cannot be charged on a test site.
 *
 * `PUT /v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments/{paymentId}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getSbpQrCode`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const payBySbpToken: GivenOperationFunction<"qiwi", inputs.PayBySbpTokenInput, inputs.Schemas["QrCode"], Failure1> = /* @__PURE__ */ operation("payBySbpToken", () => ({ method: "PUT", path: "/v1/sites/{siteId}/sbp/qrCodes/{qrCodeUid}/payments/{paymentId}", retry: "idempotent", empty: [500], reconcile: ["getSbpQrCode", { siteId: "/siteId", qrCodeUid: "/qrCodeUid" }], body: "json", request: { token: "string" }, sensitive: ["token", "tokenizationAccount"], answers: { 200: { qrCodeUid: "string", qrCode: { type: "string", status: "string" } } }, errors: errors1, error: error1, says: "/description", parts: [path, json, sensitive, reconcile] }));

/**
 * Disable a saved payment token.
 *
 * Makes a payment token useless for the customer that it was issued to. There is no documented way back. A later `createPayment` with
 * the token is refused with a 400 whose `cause` says so.
 *
 * - The token is in a JSON body, although the method is DELETE. A proxy that drops such bodies breaks the call.
 * - Success is a 204 without a body.
 * - There is no call that reads tokens. After a lost answer send the identical call again: 204 and 404 then both say that the token is
 *   gone. A 404 to the first call says that token and customer do not belong together, which is our reading.
 * - It counts for tokens of cards, and in the texts up to 2023 for those of QIWI Wallet. Whether it counts for SBP tokens is not documented.
 *
 * `DELETE /v1/sites/{siteId}/tokens`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `deletePaymentToken`.
 *
 * @see https://github.com/QIWI-API/payments-docs
 * @see https://github.com/QIWI-API/payments-docs (inferred)
 */
export const deletePaymentToken: GivenOperationFunction<"qiwi", inputs.DeletePaymentTokenInput, undefined, Failure1> = /* @__PURE__ */ operation("deletePaymentToken", () => ({ method: "DELETE", path: "/v1/sites/{siteId}/tokens", retry: "idempotent", reconcile: ["deletePaymentToken", { siteId: "/siteId", body: "/body" }], body: "json", request: { customerAccountId: "string", token: "string" }, sensitive: ["customerAccountId", "token"], answers: { 204: null }, errors: errors1, error: error1, says: "/description", parts: [path, json, sensitive, reconcile] }));

/**
 * Read a card check.
 *
 * State and result of a check. It also finds the checks that a payer made on QIWI's form: their `requestUid` is the `billId`.
 *
 * Only `isValidCard: true` means that the card can be charged; `SUCCESS` alone does not. An `ERROR` answer holds nothing but the
 * id and the status. A lost `createdToken` is found again here.
 *
 * `GET /v1/sites/{siteId}/validation/card/requests/{requestUid}`
 *
 * Safe to repeat: it only reads. The client repeats it when an answer is lost.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const getCardCheck: GivenOperationFunction<"qiwi", inputs.GetCardCheckInput, inputs.Schemas["CardCheck"], Failure1> = /* @__PURE__ */ operation("getCardCheck", () => ({ method: "GET", path: "/v1/sites/{siteId}/validation/card/requests/{requestUid}", retry: "safe", answers: { 200: { requestUid: "string", status: "string" } }, errors: errors1, error: error1, echo: [["/requestUid", "/requestUid"]], says: "/description", parts: [path, echo] }));

/**
 * Check a card.
 *
 * Asks the issuer whether a card can be charged, without taking money, and makes a payment token of it when `tokenizationData` is given.
 * The service is off until the QIWI manager switches it on. Only merchants with a PCI DSS certificate may send card data.
 *
 * A 200 with `SUCCESS` does not mean a valid card: only `isValidCard: true` does. `createdToken` comes only for a valid card
 * and only when an account was sent.
 *
 * - `WAITING_3DS` hands out `requirements`: send the payer to the issuer, then call `completeCardCheck`. Whether 3-D Secure is
 *   asked for is a setting of the site at QIWI.
 * - The same `requestUid` and body may be sent again. What another body under a known id does is not documented.
 * - After a lost answer read the check first. A 404 says that the call did not arrive; send the identical PUT again. After a 500
 *   with an empty body send it again too; after a 500 with a body read the check.
 * - On a test site the expiry month decides: 02 declines, 03 succeeds after three seconds, 04 declines after three seconds, any
 *   other month succeeds. The holder name `unknown name` starts 3-D Secure; since 2024 the code 849 or a name with `3ds` does.
 *
 * `PUT /v1/sites/{siteId}/validation/card/requests/{requestUid}`
 *
 * Repeating the identical call has the effect of one call. The client repeats it when an answer is lost.
 * If the outcome is unknown: call `getCardCheck`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const createCardCheck: GivenOperationFunction<"qiwi", inputs.CreateCardCheckInput, inputs.Schemas["CardCheck"], Failure1> = /* @__PURE__ */ operation("createCardCheck", () => ({ method: "PUT", path: "/v1/sites/{siteId}/validation/card/requests/{requestUid}", retry: "idempotent", empty: [500], reconcile: ["getCardCheck", { siteId: "/siteId", requestUid: "/requestUid" }], body: "json", request: { cardData: { pan: "string", expiryDate: "string", cvv2: "string" } }, sensitive: ["account", "cvv2", "expiryDate", "holderName", "pan"], answers: { 200: { requestUid: "string", status: "string" } }, errors: errors1, error: error1, echo: [["/requestUid", "/requestUid"]], says: "/description", parts: [path, json, sensitive, reconcile, echo] }));

/**
 * Finish 3-D Secure of a card check.
 *
 * Hands in what the issuer's page returned, under the `requestUid` of the check. `pares` is at the top of the body here,
 * not inside `threeDS` as when a payment is completed.
 *
 * - Do not send it twice blindly, the issuer accepts a `pares` once. After a lost answer read the check, and send again only
 *   while it is still `WAITING_3DS`.
 * - Passing 3-D Secure does not make the card valid: read `isValidCard`.
 *
 * `POST /v1/sites/{siteId}/validation/card/requests/{requestUid}/complete`
 *
 * Never repeated by the client: a second call may act twice.
 * If the outcome is unknown: call `getCardCheck`.
 *
 * @see https://developer.qiwi.com/ru/payments/
 * @see https://dev.qiwi.com/explain/en/qiwi-payin/
 */
export const completeCardCheck: GivenOperationFunction<"qiwi", inputs.CompleteCardCheckInput, inputs.Schemas["CardCheck"], Failure1> = /* @__PURE__ */ operation("completeCardCheck", () => ({ method: "POST", path: "/v1/sites/{siteId}/validation/card/requests/{requestUid}/complete", retry: "never", reconcile: ["getCardCheck", { siteId: "/siteId", requestUid: "/requestUid" }], body: "json", request: { pares: "string" }, sensitive: ["pares"], answers: { 200: { requestUid: "string", status: "string" } }, errors: errors1, error: error1, says: "/description", parts: [path, json, sensitive, reconcile] }));
