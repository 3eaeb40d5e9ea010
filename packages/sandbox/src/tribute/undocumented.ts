import { kindAt, type Spots } from "../undocumented.js";

/** Where Tribute's pages are silent. */
export const spots = {
  refundUnderWay: {
    operations: ["refundOrderTransaction"],
    silent: "what a second call does while the first refund is under way",
    worst: "the money is paid back again",
    kind: "it is refused (`error_already_refunded`)",
  },
  secondCancellation: {
    operations: ["cancelOrder"],
    silent: "what a second call does",
    worst: "it is answered like the first, and the webhook comes again",
    kind: "it is refused (400)",
  },
  unpaidCancellation: {
    operations: ["cancelOrder"],
    silent: "what happens to a recurring order that is not paid yet",
    worst: "a success is answered, and the subscription begins all the same when the payer pays",
    kind: "it is refused (400)",
  },
  unaskedToken: {
    operations: ["createOrder"],
    silent: "whether an order of a shop with token charging saves the card without `savePaymentMethod`",
    worst: "there is no token, and `shop_order` brings none",
    kind: "the card is saved, unless the field says `false`",
  },
} as const satisfies Spots;

export const isKind = kindAt(spots);
