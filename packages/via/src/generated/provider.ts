// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import { byName, type Methods, type OperationTable, type PhaseTable, tableOf } from "@payspec/core";
import type * as Functions from "./operations.js";
import { startMerchantPayment, verifyMerchantPayment, resendMerchantPaymentCode, payMerchantFromDeposit, findMerchantAccount, getTransaction, listDepositBalances, transferDepositToCard, transferDepositToToken, getCardInfo, listCardsByPhone, registerCard, verifyCardRegistration, payMerchantByToken } from "./operations.js";
import type { operations as Types } from "./schema.js";

/** Request and response types by operationId, as openapi-typescript writes them. */
export type operations = Types;

/** The operations of VIA Partner API, one method each. */
export interface ViaMethods extends Methods<typeof Functions> {}

/** All functions, as the methods of a client are made of them. */
export const functions: typeof Functions = /* @__PURE__ */ byName([startMerchantPayment, verifyMerchantPayment, resendMerchantPaymentCode, payMerchantFromDeposit, findMerchantAccount, getTransaction, listDepositBalances, transferDepositToCard, transferDepositToToken, getCardInfo, listCardsByPhone, registerCard, verifyCardRegistration, payMerchantByToken]);

/** The operation table: what the client obeys, a row per operation. */
export const operations: OperationTable = /* @__PURE__ */ tableOf(functions);

/** Base URLs of the provider, the usual one first. */
export const servers = ["https://{host}","https://api.viasandbox.uz"] as const;

/** Where each credential goes. */
export const security = {
  "ClientId": {
    "header": "client-id",
    "prefix": ""
  },
  "ClientSecret": {
    "header": "client-secret",
    "prefix": ""
  }
} as const;

const phases1: PhaseTable[string] = { at: "/data/status", values: { DRAFT: ["pending", false], NEW: ["pending", false], PENDING: ["pending", false], SUCCESS: ["succeeded", true, "", [[[{ at: "/data/refundedAmount", equals: "/data/amount" }], ["refunded", true, "The whole sum went back."]], [[{ at: "/data/refundedAmount", positive: true }], ["partially_refunded", false, "Paid, and a part went back. `refundedAmount` says how much."]]]], REJECT: ["failed", true], ERROR: ["unknown", false, "It failed, and whether money moved is not said. Look again with `getTransaction` before you act."] } };

/** Where the status of each answer is and what its values mean. */
export const phases: PhaseTable = {
verifyMerchantPayment: { at: "/status", values: { DRAFT: ["pending", false], NEW: ["pending", false], PENDING: ["pending", false], SUCCESS: ["succeeded", true, "", [[[{ at: "/refundedAmount", equals: "/amount" }], ["refunded", true, "The whole sum went back."]], [[{ at: "/refundedAmount", positive: true }], ["partially_refunded", false, "Paid, and a part went back. `refundedAmount` says how much."]]]], REJECT: ["failed", true], ERROR: ["unknown", false, "It failed, and whether money moved is not said. Look again with `getTransaction` before you act."] } },
getTransaction: phases1,
transferDepositToCard: phases1,
transferDepositToToken: phases1,
};
