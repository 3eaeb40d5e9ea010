// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { byName, type Methods, type OperationTable, type PhaseTable, tableOf } from "@payspec/core";
import type * as Functions from "./operations.js";
import { getShop, createCharge, getCharge, listOrders, createOrder, getOrder, cancelOrder, getOrderStatus, listOrderTransactions, refundOrderTransaction, resendOrderWebhook, listTokens, getToken, deactivateToken, listShops } from "./operations.js";
import type { operations as Types } from "./schema.js";

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

/** The operations of Tribute Shop API, one method each. */
export interface TributeMethods extends Methods<typeof Functions> {}

/** All functions, as the methods of a client are made of them. */
export const functions: typeof Functions = /* @__PURE__ */ byName([getShop, createCharge, getCharge, listOrders, createOrder, getOrder, cancelOrder, getOrderStatus, listOrderTransactions, refundOrderTransaction, resendOrderWebhook, listTokens, getToken, deactivateToken, listShops]);

/** The operation table: what the client obeys, a row per operation. */
export const operations: OperationTable = /* @__PURE__ */ tableOf(functions);

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://tribute.tg/api/v1"] as const;

/** Where each credential goes. */
export const security = {
  "ApiKey": {
    "header": "Api-Key",
    "prefix": ""
  }
} as const;

const phases1: PhaseTable[string] = { at: "/status", values: { pending: ["pending", false], processing: ["pending", false], success: ["succeeded", true], failed: ["failed", true], timeout: ["unknown", false, "The money may have moved. Read it again with `getCharge`; never charge under another key."] } };

const phases2: PhaseTable[string] = { at: "/status", values: { pending: ["action_required", false, "The customer has not paid. Send them to the payment page."], paid: ["succeeded", true], failed: ["failed", false, "No money moved. The customer may try again, so the order can still be paid."], prepaid: ["pending", false, "Wait; grant nothing before `paid`."] } };

/** Where the status of each answer is and what its values mean. */
export const phases: PhaseTable = {
createCharge: phases1,
getCharge: phases1,
getOrder: phases2,
getOrderStatus: phases2,
refundOrderTransaction: { at: "/status", values: { initiated: ["pending", false, "The money is on its way back. Wait for the webhook."], completed: ["refunded", true] } },
};
