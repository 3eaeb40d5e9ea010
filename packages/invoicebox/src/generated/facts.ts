// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts: {
    createAgentOrder: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    createCorrectionOrder: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    createOrder: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    moveOrderToMerchant: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    getOrder: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    updateOrder: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    cancelOrder: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    createRefund: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
    updateOrderStatus: { at: "/data/amount", unit: "major", currency: { at: "/data/currencyId" } },
  },
  reads: {
    getOrder: [["uuid"]],
  },
} as const satisfies Facts;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks = {
  "cancel": { operations: ["cancelOrder"], grade: "documented" },
  "confirm-by-code": { operations: ["payWithCode"], grade: "documented" },
  "hosted-page": { operations: ["createOrder"], grade: "documented" },
  "partial-refund": { operations: ["createRefund"], grade: "documented" },
  "read-payment": { operations: ["getOrder"], grade: "observed" },
  "refund": { operations: ["createRefund"], grade: "documented" },
  "ship": { operations: ["createShipment"], grade: "documented" },
} as const;
