// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { byName, type Methods, type OperationTable, type PhaseTable, tableOf } from "@payspec/core";
import type * as Functions from "./operations.js";
import { createAgentOrder, createCorrectionOrder, createOrder, moveOrderToMerchant, getOrder, updateOrder, cancelOrder, listRefundableItems, createRefund, listShipmentsOfBilling, createShipment, payWithCode, sendConfirmationCode, validatePaymentMethod, updateOrderStatus, findCounterparty, listOrders, listRefunds, listShipments, checkAuth } from "./operations.js";
import type { operations as Types } from "./schema.js";

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

/** The operations of Invoicebox API v3, one method each. */
export interface InvoiceboxMethods extends Methods<typeof Functions> {}

/** All functions, as the methods of a client are made of them. */
export const functions: typeof Functions = /* @__PURE__ */ byName([createAgentOrder, createCorrectionOrder, createOrder, moveOrderToMerchant, getOrder, updateOrder, cancelOrder, listRefundableItems, createRefund, listShipmentsOfBilling, createShipment, payWithCode, sendConfirmationCode, validatePaymentMethod, updateOrderStatus, findCounterparty, listOrders, listRefunds, listShipments, checkAuth]);

/** The operation table: what the client obeys, a row per operation. */
export const operations: OperationTable = /* @__PURE__ */ tableOf(functions);

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://api.invoicebox.ru/v3","https://api.invoicebox.ru/l3"] as const;

/** Where each credential goes. */
export const security = {
  "Bearer": {
    "header": "Authorization",
    "prefix": "Bearer "
  }
} as const;

const phases1: PhaseTable[string] = { at: "/data/status", values: { created: ["action_required", false, "The payer has not paid. Send them to `paymentUrl`, or ask for a code."], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false, "Nobody can pay it yet."] } };

/** Where the status of each answer is and what its values mean. */
export const phases: PhaseTable = {
createAgentOrder: phases1,
createCorrectionOrder: phases1,
createOrder: phases1,
moveOrderToMerchant: phases1,
getOrder: phases1,
updateOrder: phases1,
cancelOrder: phases1,
createRefund: { at: "/data/status", values: { draft: ["action_required", false, "Nothing is paid back yet. Create the correction order with `createCorrectionOrder`; the refund waits for it."], created: ["pending", false], completed: ["refunded", true], canceled: ["canceled", true, "Nothing is paid back."] } },
createShipment: { at: "/data/status", does: "information", values: { draft: ["pending", false], pending: ["pending", false], completed: ["done", true, "The documents are made."], canceled: ["canceled", true] } },
payWithCode: { at: "/data/result", values: { success: ["succeeded", true], alreadyPaid: ["succeeded", true, "The order was paid before. Deliver it once."], wrongCode: ["action_required", false, "Nothing is paid. Let the payer enter the code again."], limitReached: ["failed", true, "Nothing is paid and the code is used up. Send a new one."], notEnoughMoney: ["failed", true, "Nothing is paid. Offer another way to pay."], error: ["failed", true] } },
sendConfirmationCode: { at: "/data/result", does: "information", values: { success: ["action_required", false, "A code was sent. Keep `publicCode`, ask the payer for the code and call `payWithCode` with both."], codeAlreadySent: ["action_required", false, "A code was sent before. `payWithCode` needs the `publicCode` of that answer: use it if you have it.\nIf that answer was lost, wait until a new code may be sent and send one."], error: ["failed", true, "No code was sent."] } },
validatePaymentMethod: { at: "/data/result", does: "information", values: { available: ["action_required", false, "Go on with `sendConfirmationCode`."], notEnoughMoney: ["failed", true, "The guarantee does not cover the order. Offer another way to pay."], notRegistered: ["failed", true, "Invoicebox does not know the payer. Offer another way to pay."] } },
updateOrderStatus: phases1,
};
