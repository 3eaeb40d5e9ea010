// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts: {
    verifyMerchantPayment: { at: "/amount", unit: "minor", currency: { at: "/currency" } },
    getTransaction: { at: "/data/amount", unit: "minor", currency: { at: "/data/currency" } },
    transferDepositToCard: { at: "/data/amount", unit: "minor", currency: { at: "/data/currency" } },
    transferDepositToToken: { at: "/data/amount", unit: "minor", currency: { at: "/data/currency" } },
  },
  reads: {
    getTransaction: [["transactionId"], ["externalId"]],
  },
} as const satisfies Facts;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks = {
  "balance": { operations: ["listDepositBalances"], grade: "documented" },
  "card": { operations: ["startMerchantPayment"], grade: "documented" },
  "charge-saved": { operations: ["payMerchantByToken"], grade: "documented" },
  "check-card": { operations: ["getCardInfo"], grade: "documented" },
  "confirm-by-code": { operations: ["verifyMerchantPayment"], grade: "documented" },
  "payout": { operations: ["payMerchantFromDeposit", "transferDepositToCard", "transferDepositToToken"], grade: "documented" },
  "read-payment": { operations: ["getTransaction"], grade: "documented" },
  "save-card": { operations: ["registerCard"], grade: "documented" },
} as const;
