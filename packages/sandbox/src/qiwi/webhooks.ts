import { type Card, cardInfoOf } from "./cards.js";
import { dateTime, firstOfExpiryMonth } from "./dates.js";
import { Literal } from "./json-text.js";
import { decimal } from "./money.js";
import { notify } from "./notification.js";
import { cardMethodOf, customerOf, customFieldsOf, methodOf } from "./notified-payer.js";
import type { Split } from "./splits.js";
import type { Capture, Check, Code, Payment, Payout, Refund, Site, State } from "./store.js";
import { cardTokenView, type SbpToken } from "./tokens.js";

/** A payment was authorized, taken or declined. */
export function notifyPayment(site: Site, payment: Payment): void {
  const { paymentId, billId, sale, card, createdToken, splits, echo } = payment;
  const code = [...site.codes.values()].find(({ paymentUid }) => paymentUid === paymentId);
  const told = {
    paymentId,
    ...operationOf(site, "PAYMENT", payment, payment),
    flags: sale ? ["SALE"] : [],
    tokenData: createdToken && { paymentToken: createdToken.token, expiredDate: firstOfExpiryMonth(createdToken.expiryDate) },
    paymentCardInfo: card && cardInfoOf(card, "payment"),
    qrCodeUid: code?.qrCodeUid,
    paymentSplits: sharesOf(splits),
  };
  const bill = site.bills.get(billId ?? "")?.echo.customFields as { invoice_callback_url?: string } | undefined;
  notify(site, "PAYMENT", told, echo.callbackUrl, bill?.invoice_callback_url);
}

/** Held money was taken, or could not be. */
export function notifyCapture(site: Site, payment: Payment, capture: Omit<Capture, "request">): void {
  const { captureId, paymentId, callbackUrl } = capture;
  notify(site, "CAPTURE", { captureId, paymentId, ...operationOf(site, "CAPTURE", capture, payment), flags: [] }, callbackUrl);
}

/** Money went back, a hold was released, or neither could be done. */
export function notifyRefund(site: Site, payment: Payment, refund: Refund): void {
  const { refundId, paymentId, flags = [], splits, callbackUrl } = refund;
  const told = { refundId, paymentId, ...operationOf(site, "REFUND", refund, payment), flags, refundSplits: sharesOf(splits) };
  notify(site, "REFUND", told, callbackUrl);
}

/** A payout has a new state. Shares are strings here, as printed. */
export function notifyPayout(site: Site, payout: Payout): void {
  const { payoutId, createdAt, amount, state, receiver, splits, echo } = payout;
  const told = {
    payoutId,
    createdDateTime: dateTime(createdAt),
    amount: sumOf(amount),
    status: stateOf(state, "DECLINED"),
    receiverData: receiver,
    merchantSiteUid: site.siteId,
    flags: ["TEST"],
    payoutSplits: splits,
  };
  notify(site, "PAYOUT", told, echo.callbackUrl);
}

/** A card check is over. */
export function notifyCheck(site: Site, check: Check): void {
  const { requestUid, status, isValidCard, threeDsStatus, checkedAt, card, createdToken, bindTo } = check;
  const told = {
    requestUid,
    status,
    isValidCard,
    threeDsStatus,
    cardInfo: isValidCard ? cardInfoOf(card as Card, "check") : undefined,
    createdToken: createdToken && { ...cardTokenView(createdToken), account: bindTo },
    paymentMethod: card && cardMethodOf(card),
    checkOperationDate: dateTime(checkedAt),
    merchantSiteUid: site.siteId,
  };
  notify(site, "CHECK_CARD", told);
}

/** The account of an SBP payer was saved, or was not. */
export function notifyToken(site: Site, code: Code, token: SbpToken | "REJECTED"): void {
  const issued = token !== "REJECTED" && { value: token.value, expiredDate: token.expiredDate };
  const told = {
    status: { value: issued ? "CREATED" : "REJECTED", changedDateTime: dateTime(site.context.now()) },
    merchantSiteUid: site.siteId,
    account: code.bindTo,
    ...issued,
    tokenizationSource: { type: "QR_CODE", uid: code.qrCodeUid },
  };
  notify(site, "TOKEN", told);
}

type Told = Pick<Payment, "createdAt" | "amount" | "state">;

const operationOf = (site: Site, type: string, { createdAt, amount, state }: Told, payment: Payment) => ({
  type,
  createdDateTime: dateTime(createdAt),
  status: stateOf(state, "DECLINE"),
  amount: sumOf(amount),
  paymentMethod: methodOf(payment),
  merchantSiteUid: site.siteId,
  customer: customerOf(payment.echo.customer),
  billId: payment.billId,
  customFields: customFieldsOf(payment.echo.customFields),
});

/** Webhooks call an end SUCCESS, and the reason `reasonCode`. A decline has one spelling for payouts and another for the rest. */
function stateOf({ value, changedAt, reason, psErrorCode }: State, declined: string) {
  const name = value === "COMPLETED" ? "SUCCESS" : value.startsWith("DECLINE") ? declined : value;
  return { value: name, changedDateTime: dateTime(changedAt), reasonCode: reason, psErrorCode };
}

const sumOf = (kopecks: number) => ({ value: new Literal(decimal(kopecks)), currency: "RUB" });

const sharesOf = (splits: readonly Split[] | undefined) =>
  splits?.map((split) => ({ ...split, splitAmount: { ...split.splitAmount, value: new Literal(split.splitAmount.value) } }));
