// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Facts } from "@payspec/core/standing";

const amounts1: Facts["amounts"][string] = { at: "/amount/value", unit: "major", currency: { at: "/amount/currency" } };

const amounts: Facts["amounts"] = {
createBill: amounts1,
getBillDetails: amounts1,
getPayment: amounts1,
createPayment: amounts1,
getCapture: amounts1,
createCapture: amounts1,
completePayment: amounts1,
getPayout: amounts1,
createPayout: amounts1,
completePayout: amounts1,
getRefund: amounts1,
createRefund: amounts1,
declineRefund: amounts1,
createSbpQrCode: amounts1,
getSbpQrCode: amounts1,
putSbpQrCode: amounts1,
createSbpTokenPayment: amounts1,
payBySbpToken: amounts1,
};

/** Amounts of answers, and what finds an object, by operationId. */
export const facts = {
  amounts,
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

/** By task: the operations that do it, and how well that is known. */
type Tasks = Readonly<
  Record<
    "capture" | "card" | "charge-saved" | "check-card" | "forget-card" | "hold" | "hosted-page" | "partial-refund" | "payout" | "qr-code" | "read-payment" | "refund" | "release-hold" | "save-account" | "save-card",
    { readonly operations: readonly string[]; readonly grade: "documented" | "example" | "observed" | "inferred" }
  >
>;

/** What can be done, with which operations, and how well that is known: `documented` is not tested. */
export const tasks: Tasks = {
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
};
