import { type Card, cardInfoOf } from "./cards.js";
import { dateTime, firstOfExpiryMonth } from "./dates.js";
import { Literal } from "./json-text.js";
import { decimal } from "./money.js";
import { notify } from "./notification.js";
import { cardMethodOf, customerOf, customFieldsOf, methodOf } from "./notified-payer.js";
import type { Split } from "./splits.js";
import type { Capture, Check, Code, Payment, Payout, Refund, SbpToken, State, Status } from "./state.js";
import { cardTokenView } from "./tokens.js";

/** A payment was authorized, taken or declined. */
export function notifyPayment(state: State, payment: Payment): void {
  const { paymentId, billId, sale, card, createdToken, splits, receipt, status, echo } = payment;
  const code = [...state.codes.values()].find(({ paymentUid }) => paymentUid === paymentId);
  const event = {
    paymentId,
    ...operationOf(state, "PAYMENT", payment, payment),
    flags: sale ? ["SALE"] : [],
    tokenData: createdToken && {
      paymentToken: createdToken.token,
      expiredDate: firstOfExpiryMonth(createdToken.expiryDate),
    },
    paymentCardInfo: card && cardInfoOf(card, "payment"),
    qrCodeUid: code?.qrCodeUid,
    paymentSplits: sharesOf(splits),
    chequeData: status.value === "COMPLETED" ? receipt : undefined,
  };
  const bill = state.bills.get(billId ?? "")?.echo.customFields as { invoice_callback_url?: string } | undefined;
  notify(state, "PAYMENT", event, echo.callbackUrl, bill?.invoice_callback_url);
}

/** Held money was taken, or could not be. */
export function notifyCapture(state: State, payment: Payment, capture: Omit<Capture, "request">): void {
  const { captureId, paymentId, callbackUrl } = capture;
  notify(
    state,
    "CAPTURE",
    { captureId, paymentId, ...operationOf(state, "CAPTURE", capture, payment), flags: [] },
    callbackUrl,
  );
}

/** Money went back, a hold was released, or neither could be done. */
export function notifyRefund(state: State, payment: Payment, refund: Refund): void {
  const { refundId, paymentId, flags = [], splits, receipt, status, callbackUrl } = refund;
  const chequeData = status.value === "COMPLETED" ? receipt : undefined;
  const event = {
    refundId,
    paymentId,
    ...operationOf(state, "REFUND", refund, payment),
    flags,
    refundSplits: sharesOf(splits),
    chequeData,
  };
  notify(state, "REFUND", event, callbackUrl);
}

/** A payout has a new state. Shares are strings here, as printed. */
export function notifyPayout(state: State, payout: Payout): void {
  const { payoutId, createdAt, amount, status, receiver, splits, echo } = payout;
  const event = {
    payoutId,
    createdDateTime: dateTime(createdAt),
    amount: sumOf(amount),
    status: statusOf(status, "DECLINED"),
    receiverData: receiver,
    merchantSiteUid: state.siteId,
    flags: ["TEST"],
    payoutSplits: splits,
  };
  notify(state, "PAYOUT", event, echo.callbackUrl);
}

/** A card check is over. */
export function notifyCheck(state: State, check: Check): void {
  const { requestUid, status, isValidCard, threeDsStatus, checkedAt, card, createdToken, bindTo } = check;
  const event = {
    requestUid,
    status,
    isValidCard,
    threeDsStatus,
    cardInfo: isValidCard ? cardInfoOf(card as Card, "check") : undefined,
    createdToken: createdToken && { ...cardTokenView(createdToken), account: bindTo },
    paymentMethod: card && cardMethodOf(card),
    checkOperationDate: dateTime(checkedAt),
    merchantSiteUid: state.siteId,
  };
  notify(state, "CHECK_CARD", event);
}

/** The account of an SBP payer was saved, or was not. */
export function notifyToken(state: State, code: Code, token: SbpToken | "REJECTED"): void {
  const issued = token !== "REJECTED" && { value: token.value, expiredDate: token.expiredDate };
  const event = {
    status: { value: issued ? "CREATED" : "REJECTED", changedDateTime: dateTime(state.context.now()) },
    merchantSiteUid: state.siteId,
    account: code.bindTo,
    ...issued,
    tokenizationSource: { type: "QR_CODE", uid: code.qrCodeUid },
  };
  notify(state, "TOKEN", event);
}

type Told = Pick<Payment, "createdAt" | "amount" | "status">;

const operationOf = (state: State, type: string, { createdAt, amount, status }: Told, payment: Payment) => ({
  type,
  createdDateTime: dateTime(createdAt),
  status: statusOf(status, "DECLINE"),
  amount: sumOf(amount),
  paymentMethod: methodOf(payment),
  merchantSiteUid: state.siteId,
  customer: customerOf(payment.echo.customer),
  billId: payment.billId,
  customFields: customFieldsOf(payment.echo.customFields),
});

/**
 * Webhooks call an end SUCCESS, and the reason `reasonCode`. A decline has one spelling for
 * payouts and another for the rest.
 */
function statusOf({ value, changedAt, reason, psErrorCode }: Status, declined: string) {
  const name = value === "COMPLETED" ? "SUCCESS" : value.startsWith("DECLINE") ? declined : value;
  return { value: name, changedDateTime: dateTime(changedAt), reasonCode: reason, psErrorCode };
}

const sumOf = (kopecks: number) => ({ value: new Literal(decimal(kopecks)), currency: "RUB" });

const sharesOf = (splits: readonly Split[] | undefined) =>
  splits?.map((split) => ({
    ...split,
    splitAmount: { ...split.splitAmount, value: new Literal(split.splitAmount.value) },
  }));
