// Generated from specs/qiwi/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "@payspec/core";
import type { components } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

interface WithBillId {
  /**
   * Your id of the bill, new for each bill of the site. Use letters, digits, `_` and `-`.
   * At most 200 characters.
   */
  billId: string;
}
interface WithPaymentId {
  /**
   * Id of the payment, unique within the site. Yours when you create the payment; QIWI's when the payer started it on the form or by SBP, then take it from the webhook, the bill or the QR code (`paymentUid`).
   * At most 200 characters.
   */
  paymentId: string;
}
interface WithCaptureId {
  /**
   * Your id of the capture, new for each capture of the site.
   * At most 200 characters.
   */
  captureId: string;
}
interface WithPayoutId {
  /**
   * Your id of the payout. The same id repeats the same payout; a new id pays out once more.
   * At most 200 characters.
   */
  payoutId: string;
}
interface WithRefundId {
  /**
   * Your id of the refund. The same id repeats the same refund; a new id refunds once more.
   * At most 200 characters.
   */
  refundId: string;
}
interface WithQrCodeUid {
  /** Your id of the QR code, new for each code of the site. Some older texts call it `qrCodeId`. */
  qrCodeUid: string;
}
interface WithRequestUid {
  /**
   * Your id of the card check, not necessarily a UUID. For a check on the payment form it is the `billId`.
   * At most 200 characters.
   */
  requestUid: string;
}
/** Input of `listBillPayments`. */
export interface ListBillPaymentsInput extends CallOptions, WithBillId {}
/** Input of `createBill`. */
export interface CreateBillInput extends CallOptions, WithBillId {
  /** A bill with a payment form. A bill that checks a card has no amount, any other needs one. */
  body: Schemas["BillCreateRequest"];
}
/** Input of `getBillDetails`. */
export interface GetBillDetailsInput extends CallOptions, WithBillId {}
/** Input of `getPayment`. */
export interface GetPaymentInput extends CallOptions, WithPaymentId {}
/** Input of `createPayment`. */
export interface CreatePaymentInput extends CallOptions, WithPaymentId {
  /** A payment by card, token or phone bill. */
  body: Schemas["PaymentCreateRequest"];
}
/** Input of `getCapture`. */
export interface GetCaptureInput extends CallOptions, WithPaymentId, WithCaptureId {}
/** Input of `createCapture`. */
export interface CreateCaptureInput extends CallOptions, WithPaymentId, WithCaptureId {
  /** Options of a capture. There is no amount, since a capture takes the whole held sum. */
  body?: Schemas["CaptureCreateRequest"] | undefined;
}
/** Input of `completePayment`. */
export interface CompletePaymentInput extends CallOptions, WithPaymentId {
  /** Result of 3-D Secure. In card checks `pares` is in the body itself. */
  body: Schemas["PaymentCompleteRequest"];
}
/** Input of `getPayout`. */
export interface GetPayoutInput extends CallOptions, WithPaymentId, WithPayoutId {}
/** Input of `createPayout`. */
export interface CreatePayoutInput extends CallOptions, WithPaymentId, WithPayoutId {
  /** Money to pay out of a payment, and to whom. */
  body: Schemas["PayoutCreateRequest"];
}
/** Input of `completePayout`. */
export interface CompletePayoutInput extends CallOptions, WithPaymentId, WithPayoutId {}
/** Input of `listRefunds`. */
export interface ListRefundsInput extends CallOptions, WithPaymentId {}
/** Input of `getRefund`. */
export interface GetRefundInput extends CallOptions, WithPaymentId, WithRefundId {}
/** Input of `createRefund`. */
export interface CreateRefundInput extends CallOptions, WithPaymentId, WithRefundId {
  /** A full or partial refund. */
  body: Schemas["RefundCreateRequest"];
}
/** Input of `declineRefund`. */
export interface DeclineRefundInput extends CallOptions, WithPaymentId, WithRefundId {}
/** Input of `createSbpQrCode`. */
export interface CreateSbpQrCodeInput extends CallOptions {
  /** A new QR code whose id is in the body. */
  body: Schemas["QrCodeCreatePostRequest"];
}
/** Input of `getSbpQrCode`. */
export interface GetSbpQrCodeInput extends CallOptions, WithQrCodeUid {}
/** Input of `putSbpQrCode`. */
export interface PutSbpQrCodeInput extends CallOptions, WithQrCodeUid {
  /** A new QR code whose id is in the path. */
  body: Schemas["QrCodeCreateRequest"];
}
/** Input of `createSbpTokenPayment`. */
export interface CreateSbpTokenPaymentInput extends CallOptions, WithQrCodeUid {
  /** A payment with a saved SBP token. There is no amount; that of the QR code counts. */
  body: Schemas["SbpTokenPaymentRequest"];
}
/** Input of `payBySbpToken`. */
export interface PayBySbpTokenInput extends CallOptions, WithQrCodeUid, WithPaymentId {
  /** A payment with a saved SBP token. There is no amount; that of the QR code counts. */
  body: Schemas["SbpTokenPaymentRequest"];
}
/** Input of `deletePaymentToken`. */
export interface DeletePaymentTokenInput extends CallOptions {
  /** The token to disable and the customer that it was issued to. Both are needed. */
  body: Schemas["TokenDeleteRequest"];
}
/** Input of `getCardCheck`. */
export interface GetCardCheckInput extends CallOptions, WithRequestUid {}
/** Input of `createCardCheck`. */
export interface CreateCardCheckInput extends CallOptions, WithRequestUid {
  /** A card to check and, if wished, to make a token of. */
  body: Schemas["CardCheckRequest"];
}
/** Input of `completeCardCheck`. */
export interface CompleteCardCheckInput extends CallOptions, WithRequestUid {
  /** The result of 3-D Secure. It is at the top here and inside `threeDS` when a payment is completed. */
  body: Schemas["CardCheckCompleteRequest"];
}
