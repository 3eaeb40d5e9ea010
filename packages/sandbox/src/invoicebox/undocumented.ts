import { kindAt, type Spots } from "../undocumented.js";

/** Where Invoicebox's pages are silent. */
export const spots = {
  takenOrderNumber: {
    operations: ["createOrder", "createAgentOrder"],
    silent: "in which shops a `merchantOrderId` that is taken is refused",
    worst: "in none: a second order is made",
    kind: "it is refused (422, `merchant_order_id_duplicate`)",
  },
  repeatedCorrection: {
    operations: ["createCorrectionOrder"],
    silent: "what a second correction order of the same refund does",
    worst: "it is made: the fee is kept twice",
    kind: "it is refused (422): the refund is not a draft any more",
  },
  repeatedCancellation: {
    operations: ["cancelOrder"],
    silent: "what a second cancellation does",
    worst: "it is carried out again: a guarantee payment is paid back twice",
    kind: "it is refused (422)",
  },
  earlyCode: {
    operations: ["sendConfirmationCode"],
    silent: "whether asking again too early (`codeAlreadySent`) costs an attempt",
    worst: "it does",
    kind: "it does not",
  },
} as const satisfies Spots;

export const isKind = kindAt(spots);
