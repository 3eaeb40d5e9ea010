// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

const amounts1: Facts["amounts"][string] = { at: "/amount", unit: "minor", currency: { at: "/currency" } };

const amounts: Facts["amounts"] = {
createCharge: amounts1,
getCharge: amounts1,
getOrder: amounts1,
};

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts,
  reads: {
getCharge: [["chargeUuid"]],
getOrder: [["orderUuid"]],
getOrderStatus: [["orderUuid"]],
  },
} as const satisfies Facts;

/** By task: the operations that do it, and how well that is known. */
type Tasks = Readonly<
  Record<
    "charge-saved" | "end-subscription" | "forget-card" | "hosted-page" | "read-payment" | "refund" | "resend-webhook" | "save-card" | "subscription",
    { readonly operations: readonly string[]; readonly grade: "documented" | "example" | "observed" | "inferred" }
  >
>;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks: Tasks = {
  "charge-saved": { operations: ["createCharge"], grade: "documented" },
  "end-subscription": { operations: ["cancelOrder"], grade: "observed" },
  "forget-card": { operations: ["deactivateToken"], grade: "documented" },
  "hosted-page": { operations: ["createOrder"], grade: "documented" },
  "read-payment": { operations: ["getCharge", "getOrder"], grade: "documented" },
  "refund": { operations: ["refundOrderTransaction"], grade: "observed" },
  "resend-webhook": { operations: ["resendOrderWebhook"], grade: "observed" },
  "save-card": { operations: ["createOrder"], grade: "documented" },
  "subscription": { operations: ["createOrder"], grade: "documented" },
};
