// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts: {
    createBill: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    getBillDetails: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    getPayment: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    createPayment: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    getCapture: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    createCapture: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    completePayment: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    getPayout: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    createPayout: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    completePayout: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    getRefund: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    createRefund: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    declineRefund: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    createSbpQrCode: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    getSbpQrCode: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    putSbpQrCode: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    createSbpTokenPayment: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
    payBySbpToken: { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } },
  },
  reads: {
    getBillDetails: [["billId"]],
    getPayment: [["paymentId"]],
    getCapture: [["paymentId", "captureId"]],
    getPayout: [["paymentId", "payoutId"]],
    getRefund: [["paymentId", "refundId"]],
    getSbpQrCode: [["qrCodeUid"]],
    getCardCheck: [["requestUid"]],
  },
} as const satisfies Facts;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks = {
  "capture": { operations: ["createCapture"], grade: "documented" },
  "card": { operations: ["createPayment"], grade: "documented" },
  "charge-saved": { operations: ["createPayment", "createSbpTokenPayment", "payBySbpToken"], grade: "documented" },
  "check-card": { operations: ["createBill", "createCardCheck"], grade: "documented" },
  "forget-card": { operations: ["deletePaymentToken"], grade: "documented" },
  "hold": { operations: ["createBill", "createPayment"], grade: "documented" },
  "hosted-page": { operations: ["createBill"], grade: "documented" },
  "partial-refund": { operations: ["createRefund"], grade: "documented" },
  "payout": { operations: ["createPayout"], grade: "documented" },
  "qr-code": { operations: ["createSbpQrCode"], grade: "documented" },
  "read-payment": { operations: ["getBillDetails", "getPayment"], grade: "documented" },
  "refund": { operations: ["createRefund"], grade: "documented" },
  "release-hold": { operations: ["createRefund"], grade: "documented" },
  "save-account": { operations: ["createSbpQrCode"], grade: "documented" },
  "save-card": { operations: ["createPayment", "createCardCheck"], grade: "documented" },
} as const;
