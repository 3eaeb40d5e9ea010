// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts: {
    createCharge: { at: "/amount", unit: "minor", currency: { at: "/currency" } },
    getCharge: { at: "/amount", unit: "minor", currency: { at: "/currency" } },
    getOrder: { at: "/amount", unit: "minor", currency: { at: "/currency" } },
  },
  reads: {
    getCharge: [["chargeUuid"]],
    getOrder: [["orderUuid"]],
    getOrderStatus: [["orderUuid"]],
  },
} as const satisfies Facts;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks = {
  "charge-saved": { operations: ["createCharge"], grade: "documented" },
  "end-subscription": { operations: ["cancelOrder"], grade: "observed" },
  "forget-card": { operations: ["deactivateToken"], grade: "documented" },
  "hosted-page": { operations: ["createOrder"], grade: "documented" },
  "read-payment": { operations: ["getCharge", "getOrder"], grade: "documented" },
  "refund": { operations: ["refundOrderTransaction"], grade: "observed" },
  "resend-webhook": { operations: ["resendOrderWebhook"], grade: "observed" },
  "save-card": { operations: ["createOrder"], grade: "documented" },
  "subscription": { operations: ["createOrder"], grade: "documented" },
} as const;
