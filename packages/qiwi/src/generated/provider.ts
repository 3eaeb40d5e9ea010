// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { byName, type Methods, type OperationTable, type PhaseTable, tableOf } from "@payspec/core";
import type * as Functions from "./operations.js";
import { listBillPayments, createBill, getBillDetails, getPayment, createPayment, getCapture, createCapture, completePayment, getPayout, createPayout, completePayout, listRefunds, getRefund, createRefund, declineRefund, createSbpQrCode, getSbpQrCode, putSbpQrCode, createSbpTokenPayment, payBySbpToken, deletePaymentToken, getCardCheck, createCardCheck, completeCardCheck } from "./operations.js";
import type { operations as Types } from "./schema.js";

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

/** The operations of QIWI Payin API, one method each. */
export interface QiwiMethods<Given = { siteId: string }> extends Methods<typeof Functions, Given> {}

/** All functions, as the methods of a client are made of them. */
export const functions: typeof Functions = /* @__PURE__ */ byName([listBillPayments, createBill, getBillDetails, getPayment, createPayment, getCapture, createCapture, completePayment, getPayout, createPayout, completePayout, listRefunds, getRefund, createRefund, declineRefund, createSbpQrCode, getSbpQrCode, putSbpQrCode, createSbpTokenPayment, payBySbpToken, deletePaymentToken, getCardCheck, createCardCheck, completeCardCheck]);

/** The operation table: what the client obeys, a row per operation. */
export const operations: OperationTable = /* @__PURE__ */ tableOf(functions);

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://api.qiwi.com/partner/payin","https://b2b-api.qiwi.com/partner/payin"] as const;

/** Where each credential goes. */
export const security = {
  "Bearer": {
    "header": "Authorization",
    "prefix": "Bearer "
  }
} as const;

const phases1: PhaseTable[string] = { at: "/status/value", values: { CREATED: ["action_required", false, "The payer has not paid. Send them to `payUrl`."], WAITING: ["action_required", false, "The payer has not paid. Send them to `payUrl`."], PAID: ["authorized", false, "The money may only be held. Read the payments of the bill, and capture the one that is held.", [[[{ at: "/flags", has: "CHECK_CARD" }], ["done", true, "The card was checked. No money moved; read the check with `getCardCheck`."]], [[{ asked: "/body/flags", has: "CHECK_CARD" }], ["done", true, "The card was checked. No money moved; read the check with `getCardCheck`."]], [[{ at: "/payments", some: [{ at: "/status/value", is: "COMPLETED" }, { at: "/capturedAmount", equals: "/amount" }, { at: "/refundedAmount", positive: false }] }], ["succeeded", true]], [[{ at: "/payments", some: [{ at: "/status/value", is: "COMPLETED" }, { at: "/refundedAmount", equals: "/amount" }] }], ["refunded", true, "The whole sum went back, or the hold was released. Nothing is paid."]], [[{ at: "/payments", some: [{ at: "/status/value", is: "COMPLETED" }, { at: "/capturedAmount", positive: true }, { at: "/refundedAmount", positive: true }] }], ["partially_refunded", false, "Paid, and a part went back. `refundedAmount` of the payment says how much."]], [[{ at: "/flags", has: "SALE" }], ["succeeded", true]], [[{ asked: "/body/flags", has: "SALE" }], ["succeeded", true]]]], EXPIRED: ["expired", true] } };

const phases2: PhaseTable[string] = { at: "/status/value", values: { WAITING: ["action_required", false, "The payer has to confirm. Send them to the 3-D Secure page in `requirements`, then call `completePayment`."], COMPLETED: ["authorized", false, "The money is held. Take it with `createCapture` or release it with `createRefund`; QIWI captures it by itself after 72 hours.", [[[{ at: "/refundedAmount", equals: "/amount" }], ["refunded", true, "The whole sum went back, or the hold was released. Nothing is paid."]], [[{ at: "/refundedAmount", positive: true }, { at: "/capturedAmount", positive: true }], ["partially_refunded", false, "Paid, and a part went back. `refundedAmount` says how much."]], [[{ at: "/flags", has: "SALE" }], ["succeeded", true]], [[{ asked: "/body/flags", has: "SALE" }], ["succeeded", true]], [[{ at: "/paymentMethod/type", is: "SBP" }], ["succeeded", true, "The money came. The Faster Payments System holds nothing."]], [[{ at: "/capturedAmount", equals: "/amount" }], ["succeeded", true, "The held money was captured."]]]], DECLINED: ["failed", true], DECLINE: ["failed", true] } };

const phases3: PhaseTable[string] = { at: "/status/value", values: { COMPLETED: ["succeeded", true], DECLINE: ["failed", true, "The money was not taken. Read the payment before you deliver."], DECLINED: ["failed", true, "The money was not taken. Read the payment before you deliver."] } };

const phases4: PhaseTable[string] = { at: "/status/value", values: { INIT: ["action_required", false, "Nothing is paid out yet. Call `completePayout` to carry out the second step."], WAITING: ["pending", false], COMPLETED: ["succeeded", true], SUCCESS: ["succeeded", true], DECLINED: ["failed", true], DECLINE: ["failed", true] } };

const phases5: PhaseTable[string] = { at: "/status/value", values: { COMPLETED: ["refunded", true, "", [[[{ at: "/flags", has: "REVERSAL" }], ["refunded", true, "The hold was released. Nothing had been debited and no fee is kept."]]]], DECLINE: ["failed", true, "Nothing was returned."], DECLINED: ["failed", true, "Nothing was returned."] } };

const phases6: PhaseTable[string] = { at: "/qrCode/status", values: { CREATED: ["action_required", false, "Show the payer the code or the link in `payload`."], PAYED: ["succeeded", true, "", [[[{ at: "/qrCode/type", is: "TOKEN" }], ["done", true, "The account was bound. No money moved."]]]], INIT_PAYMENT_BY_TOKEN: ["pending", false], DECLINED: ["failed", true], EXPIRED: ["expired", true] } };

const phases7: PhaseTable[string] = { at: "/status", does: "information", values: { INIT: ["action_required", false, "Nobody has used the link yet. Send the payer to it."], WAITING_3DS: ["action_required", false, "The payer has to pass 3-D Secure. Send them to the page in `requirements`, then call `completeCardCheck`."], SUCCESS: ["unknown", true, "The check was carried out, and its result is missing. Do not take the card for valid.", [[[{ at: "/isValidCard", is: true }], ["done", true, "The card can be charged. No money moved."]], [[{ at: "/isValidCard", is: false }], ["failed", true, "The card can't be charged."]]]], ERROR: ["failed", true, "The check failed. Do not take the card for valid."] } };

/** Where the status of each answer is and what its values mean. */
export const phases: PhaseTable = {
createBill: phases1,
getBillDetails: phases1,
getPayment: phases2,
createPayment: phases2,
getCapture: phases3,
createCapture: phases3,
completePayment: phases2,
getPayout: phases4,
createPayout: phases4,
completePayout: phases4,
getRefund: phases5,
createRefund: phases5,
declineRefund: { at: "/status/value", values: { COMPLETED: ["unknown", false, "Whether the refund was cancelled is not said. Read it with `getRefund`, and ask support while it stays `COMPLETED`."], DECLINE: ["canceled", true, "The refund was cancelled. Nothing is returned."], DECLINED: ["canceled", true, "The refund was cancelled. Nothing is returned."] } },
createSbpQrCode: phases6,
getSbpQrCode: phases6,
putSbpQrCode: phases6,
createSbpTokenPayment: phases6,
payBySbpToken: { at: "/payment/paymentStatus", values: { WAITING: ["pending", false], COMPLETED: ["succeeded", true], DECLINED: ["failed", true], DECLINE: ["failed", true] } },
getCardCheck: phases7,
createCardCheck: phases7,
completeCardCheck: phases7,
};
