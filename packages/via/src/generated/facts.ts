// Generated from specs/via/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

const amounts1: Facts["amounts"][string] = { at: "/data/amount", unit: "minor", currency: { at: "/data/currency" } };

const amounts: Facts["amounts"] = {
verifyMerchantPayment: { at: "/amount", unit: "minor", currency: { at: "/currency" } },
getTransaction: amounts1,
transferDepositToCard: amounts1,
transferDepositToToken: amounts1,
};

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts,
  reads: {
getTransaction: [["transactionId"], ["externalId"]],
  },
} as const satisfies Facts;

/** By task: the operations that do it, and how well that is known. */
type Tasks = Readonly<
  Record<
    "balance" | "card" | "charge-saved" | "check-card" | "confirm-by-code" | "payout" | "read-payment" | "save-card",
    { readonly operations: readonly string[]; readonly grade: "documented" | "example" | "observed" | "inferred" }
  >
>;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks: Tasks = {
  "balance": { operations: ["listDepositBalances"], grade: "documented" },
  "card": { operations: ["startMerchantPayment"], grade: "documented" },
  "charge-saved": { operations: ["payMerchantByToken"], grade: "documented" },
  "check-card": { operations: ["getCardInfo"], grade: "documented" },
  "confirm-by-code": { operations: ["verifyMerchantPayment"], grade: "documented" },
  "payout": { operations: ["payMerchantFromDeposit", "transferDepositToCard", "transferDepositToToken"], grade: "documented" },
  "read-payment": { operations: ["getTransaction"], grade: "documented" },
  "save-card": { operations: ["registerCard"], grade: "documented" },
};
