import { kindAt, type Spots } from "../undocumented.js";

/** Where VIA's pages are silent. */
export const spots = {
  repeatedExternalId: {
    operations: [
      "startMerchantPayment",
      "payMerchantByToken",
      "payMerchantFromDeposit",
      "transferDepositToCard",
      "transferDepositToToken",
    ],
    silent: "what a repeated `externalId` does",
    worst: "another transaction is made: another SMS is sent, or the money moves again",
    kind: "the same call gives the first transaction and moves nothing, another call is refused",
  },
  tokenPaymentLookup: {
    operations: ["payMerchantByToken", "getTransaction"],
    silent: "whether `getTransaction` finds payments by token",
    worst: "it does not: a payment that was made is unknown there (404)",
    kind: "it does",
  },
  usedPaymentCode: {
    operations: ["verifyMerchantPayment"],
    silent: "what a second call with the right code does",
    worst: "the money is taken again",
    kind: "it is refused",
  },
  usedRegistrationCode: {
    operations: ["verifyCardRegistration"],
    silent: "what a second call with the right code does",
    worst: "the card is stored again, under another token",
    kind: "it is refused",
  },
} as const satisfies Spots;

export const isKind = kindAt(spots);
