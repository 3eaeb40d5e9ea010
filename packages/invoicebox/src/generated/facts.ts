// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

const amounts1: Facts["amounts"][string] = { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } };

const amounts: Facts["amounts"] = {
createAgentOrder: amounts1,
createCorrectionOrder: amounts1,
createOrder: amounts1,
moveOrderToMerchant: amounts1,
getOrder: amounts1,
updateOrder: amounts1,
cancelOrder: amounts1,
createRefund: amounts1,
updateOrderStatus: amounts1,
};

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts,
  reads: {
getOrder: [["uuid"]],
  },
} as const satisfies Facts;

/** By task: the operations that do it, and how well that is known. */
type Tasks = Readonly<
  Record<
    "cancel" | "confirm-by-code" | "hosted-page" | "partial-refund" | "read-payment" | "refund" | "ship",
    { readonly operations: readonly string[]; readonly grade: "documented" | "example" | "observed" | "inferred" }
  >
>;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks: Tasks = {
  "cancel": { operations: ["cancelOrder"], grade: "documented" },
  "confirm-by-code": { operations: ["payWithCode"], grade: "documented" },
  "hosted-page": { operations: ["createOrder"], grade: "documented" },
  "partial-refund": { operations: ["createRefund"], grade: "documented" },
  "read-payment": { operations: ["getOrder"], grade: "observed" },
  "refund": { operations: ["createRefund"], grade: "documented" },
  "ship": { operations: ["createShipment"], grade: "documented" },
};
