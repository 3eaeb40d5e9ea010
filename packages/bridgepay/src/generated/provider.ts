// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { byName, type Methods, type OperationTable, type PhaseTable, tableOf } from "@payspec/core";
import type * as Functions from "./operations.js";
import { listAccounts, createInvoice, getInvoice, cancelInvoice, confirmInvoiceTransfer, listPaymentMethods } from "./operations.js";
import type { operations as Types } from "./schema.js";

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

/** The operations of Bridgepay Merchant API, one method each. */
export interface BridgepayMethods extends Methods<typeof Functions> {}

/** All functions, as the methods of a client are made of them. */
export const functions: typeof Functions = /* @__PURE__ */ byName([listAccounts, createInvoice, getInvoice, cancelInvoice, confirmInvoiceTransfer, listPaymentMethods]);

/** The operation table: what the client obeys, a row per operation. */
export const operations: OperationTable = /* @__PURE__ */ tableOf(functions);

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://{domain}"] as const;

/** Where each credential goes. */
export const security = {
  "Identity": {
    "header": "X-Identity",
    "prefix": ""
  }
} as const;

const phases1: PhaseTable[string] = { at: "/status", values: { new: ["pending", false, "Wait. The `status` of the deal says whether the payer still has to transfer."], paid: ["succeeded", true, "The money moved. Book the sums of the newest answer or notification."], canceled: ["canceled", true], expired: ["expired", true] } };

/** Where the status of each answer is and what its values mean. */
export const phases: PhaseTable = {
createInvoice: phases1,
getInvoice: phases1,
cancelInvoice: phases1,
confirmInvoiceTransfer: phases1,
};
