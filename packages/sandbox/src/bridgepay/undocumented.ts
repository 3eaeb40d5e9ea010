import { kindAt, type Spots } from "../undocumented.js";

/** Where Bridgepay's pages are silent. */
export const spots = {
  repeatedInternalId: {
    operations: ["createInvoice"],
    silent: "what a second invoice with the same `internalId` does",
    worst: "it is made: a pay-out pays twice",
    kind: "the same request gives the first invoice again, and nothing is made",
  },
  repeatedConfirmation: {
    operations: ["confirmInvoiceTransfer"],
    silent: "what a second confirmation of the same transfer does",
    worst: "it is taken like the first",
    kind: "it is refused (409)",
  },
  repeatedCancellation: {
    operations: ["cancelInvoice"],
    silent: "what a second cancellation does",
    worst: "it is answered like the first, and notified again",
    kind: "it is refused (409)",
  },
} as const satisfies Spots;

export const isKind = kindAt(spots);
