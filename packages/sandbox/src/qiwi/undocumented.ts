import { kindAt, type Spots } from "../undocumented.js";

/** Where QIWI's pages are silent. */
export const spots = {
  otherBody: {
    operations: [
      "createBill",
      "createPayment",
      "createCapture",
      "createRefund",
      "createPayout",
      "createCardCheck",
      "putSbpQrCode",
      "createSbpQrCode",
      "payBySbpToken",
    ],
    silent: "what a known id with another body does",
    worst: "the first request is answered as if it were this one, and the new body is ignored",
    kind: "it is refused (400)",
  },
  secondPaRes: {
    operations: ["completePayment", "completeCardCheck"],
    silent: "how a second `PaRes` is answered; only that the bank takes one",
    worst: "it is taken again: the card is charged, or checked, a second time",
    kind: "it is refused (400)",
  },
  secondCompletion: {
    operations: ["completePayout"],
    silent: "what a second call does",
    worst: "the money goes out again",
    kind: "it is refused (400)",
  },
  secondTokenPayment: {
    operations: ["createSbpTokenPayment"],
    silent: "what a second call for the same code does",
    worst: "the payer is charged again",
    kind: "it is refused (400)",
  },
  secondDecline: {
    operations: ["declineRefund"],
    silent: "what a second call does",
    worst: "it is carried out again: the payment looks less refunded than it is",
    kind: "it is refused (400)",
  },
  cancelledRefund: {
    operations: ["declineRefund", "getRefund", "listRefunds"],
    silent: "the state of a refund that was cancelled; the printed answer says `COMPLETED`",
    worst: "`COMPLETED`, as if the money had gone back",
    kind: "`DECLINED`",
  },
  receiptSum: {
    operations: ["createBill", "createPayment", "createRefund"],
    silent: "whether the positions of a receipt have to add up to the amount",
    worst: "another sum is refused (400)",
    kind: "it is taken",
  },
} as const satisfies Spots;

export const isKind = kindAt(spots);
