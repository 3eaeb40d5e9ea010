// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { WebhookTable } from "@payspec/core/webhook";
import type { components } from "./schema.js";

/**
 * A payment succeeded or was declined.
 *
 * Sent for every payment, also for those that the payer started on the form or by SBP: this is where their `paymentId` comes from.
 * It goes to `callbackUrl` of the payment, to `customFields.invoice_callback_url` of the bill, or to the address in the settings of
 * the account.
 *
 * - The signature covers neither the state nor the currency. Before anything is delivered read the payment with `getPayment` and
 *   compare amount, currency and bill with your books.
 * - `SUCCESS` is a hold as long as the payment had no flag `SALE`.
 * - When nothing came within ten minutes ask `getPayment` or `getBillDetails`.
 * - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
 *   after 5 minutes, or later. Recognise repeats by `payment.paymentId` and `payment.status.value`.
 * - Webhooks of different kinds come in no fixed order.
 *
 * **Not protected.** Everything but these three values: the state, the currency, the bill, the customer, the token and the shares. A captured
 * delivery can be sent again, and with another state. Confirm with getPayment.
 */
export type PaymentNotification = components["schemas"]["PaymentNotification"];

/**
 * A capture succeeded or was declined.
 *
 * Sent when held money was taken, or could not be. It goes to `callbackUrl` of the capture or to the address in the settings of the
 * account.
 *
 * - The signature does not cover the state. Confirm with `getCapture`, or with `getPayment` when the capture is not one of yours.
 * - That captures which QIWI makes by itself after 72 hours are reported here as well is our reading.
 * - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
 *   after 5 minutes, or later. Recognise repeats by `capture.captureId` and `capture.status.value`.
 * - Webhooks of different kinds come in no fixed order.
 *
 * **Not protected.** Everything but these three values: the state, the currency, the payment, the bill and the customer. A captured delivery can be
 * sent again, and with another state. Confirm with getCapture.
 */
export type CaptureNotification = components["schemas"]["CaptureNotification"];

/**
 * A refund succeeded or was declined.
 *
 * Sent when money was returned or a hold released, or could not be. It goes to `callbackUrl` of the refund or to the address in the
 * settings of the account.
 *
 * - The signature does not cover the state. Confirm with `getRefund` before you tell the payer.
 * - With the flag `REVERSAL` nothing had been debited: the hold was released and no fee is kept.
 * - `paymentId` is there since November 2023 at the latest, and `getRefund` needs it: keep it beside the `refundId`.
 * - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
 *   after 5 minutes, or later. Recognise repeats by `refund.refundId` and `refund.status.value`.
 * - Webhooks of different kinds come in no fixed order.
 *
 * **Not protected.** Everything but these three values: the state, the currency, the payment, the flags and the shares. A captured delivery can be
 * sent again, and with another state. Confirm with getRefund.
 */
export type RefundNotification = components["schemas"]["RefundNotification"];

/**
 * A card check is over.
 *
 * Sent when a card check was carried out, by the API or on the payment form. It goes to the address in the settings of the account;
 * for a check on the form also `customFields.invoice_callback_url` of the bill counts, which is our reading.
 *
 * - The signature covers neither result nor token. Read the check with `getCardCheck` before you store the token.
 * - `SUCCESS` says that the check was carried out. Only `isValidCard` with `true` says that the card can be charged.
 * - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
 *   after 5 minutes, or later. Recognise repeats by `checkPaymentMethod.requestUid` and `checkPaymentMethod.status`.
 * - Webhooks of different kinds come in no fixed order.
 *
 * **Not protected.** Everything but these two values: the state, isValidCard, the card and the token. A captured delivery can be sent again, and
 * with another result. Confirm with getCardCheck.
 */
export type CheckCardNotification = components["schemas"]["CheckCardNotification"];

/**
 * An SBP token was issued or refused.
 *
 * Sent when a token of the Faster Payments System was issued or refused; the pages say that payments with the token send it as well.
 * It goes to the address in the settings of the account.
 *
 * - The signature covers site, customer, state and date, but not the token itself. Read the code with `getSbpQrCode` and take the
 *   token from there.
 * - `REJECTED` says nothing about the payment that was to bring the token; that has a webhook of its own.
 * - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
 *   after 5 minutes, or later. Recognise repeats by `token.tokenizationSource.uid` and `token.status.value`.
 * - Webhooks of different kinds come in no fixed order.
 *
 * **Not protected.** The token, its expiry and the code that it came from. A captured delivery can be sent again. Confirm with getSbpQrCode.
 */
export type TokenNotification = components["schemas"]["TokenNotification"];

/**
 * A payout changed its state.
 *
 * Sent when a payout was taken, waits for its second step, was paid out or was declined. It goes to `callbackUrl` of the payout or
 * to the address in the settings of the account.
 *
 * - The signature does not cover the state. Confirm with `getPayout`, which needs the `paymentId` that this body does not have:
 *   keep it beside the `payoutId`.
 * - A payout may send several of these, one for each state, in any order. An older state must not overwrite a final one.
 * - Answer exactly 200; the body does not matter. Anything else is delivered again after 5 seconds, after 1 minute and three times
 *   after 5 minutes, or later. Recognise repeats by `payout.payoutId` and `payout.status.value`.
 * - Webhooks of different kinds come in no fixed order.
 *
 * **Not protected.** Everything but these three values: the state, the currency, the receiver and the shares. A captured delivery can be sent
 * again, and with another state. Confirm with getPayout.
 */
export type PayoutNotification = components["schemas"]["PayoutNotification"];

/** Everything that `verifyWebhook` may tell, told apart by `type`. */
export type QiwiEvent =
  | PaymentNotification
  | CaptureNotification
  | RefundNotification
  | CheckCardNotification
  | TokenNotification
  | PayoutNotification;

/** How deliveries are signed, and what each event must at least hold. */
export const webhookTable: WebhookTable = {
  algorithm: "hmac-sha256",
  header: "Signature",
  covers: "fields",
  encodings: ["hex", "base64"],
  separator: "|",
  typeAt: "/type",
  events: {
    paymentNotification: { type: "PAYMENT", shape: { payment: { createdDateTime: "string", amount: { value: "any", currency: "string" }, paymentId: "string", status: { changedDateTime: "string", value: "string" } }, type: "string", version: "string" }, fields: [{ at: "/payment/paymentId", free: true }, { at: "/payment/createdDateTime" }, { at: "/payment/amount/value", decimals: 2 }], phase: { at: "/payment/status/value", values: { SUCCESS: ["authorized", false, "", [[[{ at: "/payment/flags", has: "SALE" }], ["succeeded", true]], [[{ asked: "/body/flags", has: "SALE" }], ["succeeded", true]], [[{ at: "/payment/paymentMethod/type", is: "SBP" }], ["succeeded", true]]]], DECLINE: ["failed", true], DECLINED: ["failed", true] } }, same: ["/payment/paymentId", "/payment/status/value"], about: ["getPayment", { paymentId: "/payment/paymentId" }] },
    captureNotification: { type: "CAPTURE", shape: { capture: { createdDateTime: "string", amount: { value: "any", currency: "string" }, captureId: "string", status: { changedDateTime: "string", value: "string" } }, type: "string", version: "string" }, fields: [{ at: "/capture/captureId", free: true }, { at: "/capture/createdDateTime" }, { at: "/capture/amount/value", decimals: 2 }], phase: { at: "/capture/status/value", values: { SUCCESS: ["succeeded", true], DECLINE: ["failed", true], DECLINED: ["failed", true] } }, same: ["/capture/captureId", "/capture/status/value"], about: ["getCapture", { paymentId: "/capture/paymentId", captureId: "/capture/captureId" }] },
    refundNotification: { type: "REFUND", shape: { refund: { createdDateTime: "string", amount: { value: "any", currency: "string" }, refundId: "string", status: { changedDateTime: "string", value: "string" } }, type: "string", version: "string" }, fields: [{ at: "/refund/refundId", free: true }, { at: "/refund/createdDateTime" }, { at: "/refund/amount/value", decimals: 2 }], phase: { at: "/refund/status/value", values: { SUCCESS: ["refunded", true, "", [[[{ at: "/refund/flags", has: "REVERSAL" }], ["refunded", true]]]], DECLINE: ["failed", true], DECLINED: ["failed", true] } }, same: ["/refund/refundId", "/refund/status/value"], about: ["getRefund", { paymentId: "/refund/paymentId", refundId: "/refund/refundId" }] },
    checkCardNotification: { type: "CHECK_CARD", shape: { checkPaymentMethod: { requestUid: "string", checkOperationDate: "string", status: "string" }, type: "string", version: "string" }, fields: [{ at: "/checkPaymentMethod/requestUid", free: true }, { at: "/checkPaymentMethod/checkOperationDate" }], phase: { at: "/checkPaymentMethod/status", values: { INIT: ["action_required", false], WAITING_3DS: ["action_required", false], SUCCESS: ["unknown", true, "", [[[{ at: "/checkPaymentMethod/isValidCard", is: true }], ["done", true]], [[{ at: "/checkPaymentMethod/isValidCard", is: false }], ["failed", true]]]], ERROR: ["failed", true] } }, same: ["/checkPaymentMethod/requestUid", "/checkPaymentMethod/status"], about: ["getCardCheck", { requestUid: "/checkPaymentMethod/requestUid" }] },
    tokenNotification: { type: "TOKEN", shape: { token: { status: { value: "string", changedDateTime: "string" }, merchantSiteUid: "string", account: "string", tokenizationSource: { type: "string", uid: "string" } }, type: "string", version: "string" }, fields: [{ at: "/token/merchantSiteUid" }, { at: "/token/account", free: true }, { at: "/token/status/value" }, { at: "/token/status/changedDateTime" }], phase: { at: "/token/status/value", values: { CREATED: ["done", true], REJECTED: ["failed", true] } }, same: ["/token/tokenizationSource/uid", "/token/status/value"], about: ["getSbpQrCode", { qrCodeUid: "/token/tokenizationSource/uid" }] },
    payoutNotification: { type: "PAYOUT", shape: { payout: { payoutId: "string", createdDateTime: "string", amount: { value: "any", currency: "string" }, status: { changedDateTime: "string", value: "string" } }, type: "string", version: "string" }, fields: [{ at: "/payout/payoutId", free: true }, { at: "/payout/createdDateTime" }, { at: "/payout/amount/value", decimals: 2 }], phase: { at: "/payout/status/value", values: { INIT: ["action_required", false], WAITING: ["pending", false], SUCCESS: ["succeeded", true], DECLINED: ["failed", true], DECLINE: ["failed", true] } }, same: ["/payout/payoutId", "/payout/status/value"], about: ["getPayout", { payoutId: "/payout/payoutId" }] },
  },
};
