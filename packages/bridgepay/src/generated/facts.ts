// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

const amounts1: Facts["amounts"][string] = { at: "/sum/amount", unit: "major", currency: { at: "/sum/currency" }, decimals: "/sum/subunit" };

const amounts: Facts["amounts"] = {
createInvoice: amounts1,
getInvoice: amounts1,
cancelInvoice: amounts1,
confirmInvoiceTransfer: amounts1,
};

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts,
  reads: {
getInvoice: [["id"]],
  },
} as const satisfies Facts;

/** By task: the operations that do it, and how well that is known. */
type Tasks = Readonly<
  Record<
    "balance" | "bank-transfer" | "cancel" | "hosted-page" | "payout" | "read-payment",
    { readonly operations: readonly string[]; readonly grade: "documented" | "example" | "observed" | "inferred" }
  >
>;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks: Tasks = {
  "balance": { operations: ["listAccounts"], grade: "documented" },
  "bank-transfer": { operations: ["createInvoice"], grade: "documented" },
  "cancel": { operations: ["cancelInvoice"], grade: "observed" },
  "hosted-page": { operations: ["createInvoice"], grade: "documented" },
  "payout": { operations: ["createInvoice"], grade: "documented" },
  "read-payment": { operations: ["getInvoice"], grade: "documented" },
};
