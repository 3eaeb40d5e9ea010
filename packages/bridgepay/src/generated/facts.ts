// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts: {
    createInvoice: { at: "/sum/amount", unit: "major", currency: { at: "/sum/currency" }, decimals: "/sum/subunit" },
    getInvoice: { at: "/sum/amount", unit: "major", currency: { at: "/sum/currency" }, decimals: "/sum/subunit" },
    cancelInvoice: { at: "/sum/amount", unit: "major", currency: { at: "/sum/currency" }, decimals: "/sum/subunit" },
    confirmInvoiceTransfer: { at: "/sum/amount", unit: "major", currency: { at: "/sum/currency" }, decimals: "/sum/subunit" },
  },
  reads: {
    getInvoice: [["id"]],
  },
} as const satisfies Facts;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks = {
  "balance": { operations: ["listAccounts"], grade: "documented" },
  "bank-transfer": { operations: ["createInvoice"], grade: "documented" },
  "cancel": { operations: ["cancelInvoice"], grade: "observed" },
  "hosted-page": { operations: ["createInvoice"], grade: "documented" },
  "payout": { operations: ["createInvoice"], grade: "documented" },
  "read-payment": { operations: ["getInvoice"], grade: "documented" },
} as const;
