import type { Payment, Site, State } from "./store.js";
import { issueCardToken } from "./tokens.js";

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
  if (!sale) site.context.later(AUTO_CAPTURE_MS, () => capture(site, payment));
  const bill = site.bills.get(payment.billId ?? "");
  if (bill) bill.state = site.state("PAID");
  if (payment.bindTo !== undefined && payment.card) payment.createdToken = issueCardToken(site, payment.card, payment.bindTo);
}

/** No money moves, and the id stays declined. */
export function decline(site: Site, payment: Payment, why: Pick<State, "reason" | "psErrorCode">): void {
  payment.state = site.state("DECLINED", why);
}

/**
 * Takes what is held, if anything is. Without a request of the merchant QIWI does it after 72 hours; such a capture has no id and cannot
 * be read as an object.
 */
export function capture(site: Site, payment: Payment, captureId?: string): void {
  if (payment.held === 0) return;
  const amount = payment.held;
  payment.held = 0;
  payment.captured += amount;
  site.record("capture", amount, captureId === undefined ? { id: site.context.uuid() } : { id: captureId, reference: captureId });
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
