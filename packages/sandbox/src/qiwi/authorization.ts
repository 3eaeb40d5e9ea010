import type { Payment, Site, State } from "./store.js";
import { issueCardToken } from "./tokens.js";
import { notifyCapture, notifyPayment } from "./webhooks.js";

const AUTO_CAPTURE_MS = 72 * 3_600_000;

/** Asks the issuer, whose answer the test rules decide: at once or after three seconds. */
export function authorize(site: Site, payment: Payment): void {
  const { declines, afterMs } = payment.fate;
  const end = () =>
    declines ? decline(site, payment, { reason: "ACQUIRING_INSUFFICIENT_FUNDS", psErrorCode: "51" }) : complete(site, payment);
  if (afterMs > 0) site.context.later(afterMs, end);
  else end();
}

/** Money is held or, with SALE, taken; the bill is paid and the card saved. */
export function complete(site: Site, payment: Payment): void {
  const obstacle = obstacleOf(site, payment);
  if (obstacle) {
    decline(site, payment, { reason: obstacle });
    return;
  }
  const { amount, paymentId, reference, sale } = payment;
  if (sale) payment.captured = amount;
  else payment.held = amount;
  payment.state = site.state("COMPLETED");
  site.record("charge", amount, { id: paymentId, reference });
  if (!sale) site.context.later(AUTO_CAPTURE_MS, () => captureByItself(site, payment));
  const bill = site.bills.get(payment.billId ?? "");
  if (bill) bill.state = site.state("PAID");
  if (payment.bindTo !== undefined && payment.card) payment.createdToken = issueCardToken(site, payment.card, payment.bindTo);
  notifyPayment(site, payment);
}

/** No money moves, and the id stays declined. */
export function decline(site: Site, payment: Payment, why: Pick<State, "reason" | "psErrorCode">): void {
  payment.state = site.state("DECLINED", why);
  notifyPayment(site, payment);
}

/** Takes what is held. */
export function capture(site: Site, payment: Payment, ids: { readonly id: string; readonly reference?: string }): void {
  const amount = payment.held;
  payment.held = 0;
  payment.captured += amount;
  site.record("capture", amount, ids);
}

/** Without a request of the merchant QIWI captures after 72 hours. Only a webhook tells the id of such a capture, and no call reads it. */
function captureByItself(site: Site, payment: Payment): void {
  const { held: amount, paymentId } = payment;
  if (amount === 0) return;
  const captureId = site.context.uuid();
  capture(site, payment, { id: captureId });
  const made = { captureId, paymentId, amount, createdAt: site.context.now(), callbackUrl: undefined, state: site.state("COMPLETED") };
  notifyCapture(site, payment, made);
}

/**
 * Why the bill of a payment cannot be paid by it. Only BILL_ALREADY_PAID is named for that purpose; that an expired bill and another amount
 * are declined with the general reasons is the sandbox's choice. A `billId` that no bill has is only an order number.
 */
export function obstacleOf(site: Site, { billId, amount }: Payment): string | undefined {
  const bill = site.bills.get(billId ?? "");
  if (bill?.state.value === "PAID") return "BILL_ALREADY_PAID";
  if (bill?.state.value === "EXPIRED") return "INVALID_STATE";
  return bill && bill.amount !== amount ? "INVALID_AMOUNT" : undefined;
}
