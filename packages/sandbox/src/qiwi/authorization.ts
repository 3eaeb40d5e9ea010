import type { Payment, State, Status } from "./state.js";
import { issueCardToken } from "./tokens.js";
import { notifyCapture, notifyPayment } from "./webhooks.js";

const AUTO_CAPTURE_MS = 72 * 3_600_000;

/** Asks the issuer, whose answer the test rules decide: at once or after three seconds. */
export function authorize(state: State, payment: Payment): void {
  const { declines, afterMs } = payment.fate;
  const end = () =>
    declines
      ? decline(state, payment, { reason: "ACQUIRING_INSUFFICIENT_FUNDS", psErrorCode: "51" })
      : complete(state, payment);
  if (afterMs > 0) state.context.later(afterMs, end);
  else end();
}

/** Money is held or, with SALE, taken; the bill is paid and the card saved. */
export function complete(state: State, payment: Payment): void {
  const obstacle = obstacleOf(state, payment);
  if (obstacle) {
    decline(state, payment, { reason: obstacle });
    return;
  }
  const { amount, paymentId, reference, sale } = payment;
  if (sale) payment.captured = amount;
  else payment.held = amount;
  payment.status = state.status("COMPLETED");
  state.record(sale ? "charge" : "hold", amount, { id: paymentId, reference });
  if (!sale) state.context.later(AUTO_CAPTURE_MS, () => captureByItself(state, payment));
  const bill = state.bills.get(payment.billId ?? "");
  if (bill) bill.status = state.status("PAID");
  if (payment.bindTo !== undefined && payment.card)
    payment.createdToken = issueCardToken(state, payment.card, payment.bindTo);
  notifyPayment(state, payment);
}

/** No money moves, and the id stays declined. */
export function decline(state: State, payment: Payment, why: Pick<Status, "reason" | "psErrorCode">): void {
  payment.status = state.status("DECLINED", why);
  notifyPayment(state, payment);
}

/** Takes what is held. */
export function capture(
  state: State,
  payment: Payment,
  ids: { readonly id: string; readonly reference?: string },
): void {
  const amount = payment.held;
  payment.held = 0;
  payment.captured += amount;
  state.record("capture", amount, ids);
}

/**
 * Without a request of the merchant QIWI captures after 72 hours. Only a webhook carries the id of such a
 * capture, and no call reads it.
 */
function captureByItself(state: State, payment: Payment): void {
  const { held: amount, paymentId } = payment;
  if (amount === 0) return;
  const captureId = state.context.uuid();
  capture(state, payment, { id: captureId });
  const made = {
    captureId,
    paymentId,
    amount,
    createdAt: state.context.now(),
    callbackUrl: undefined,
    status: state.status("COMPLETED"),
  };
  notifyCapture(state, payment, made);
}

/**
 * Why the bill of a payment cannot be paid by it. Only BILL_ALREADY_PAID is named for that purpose; that an expired
 * bill and another amount are declined with the general reasons is the sandbox's choice. A `billId` that no bill
 * has is only an order number.
 */
export function obstacleOf(state: State, { billId, amount }: Payment): string | undefined {
  const bill = state.bills.get(billId ?? "");
  if (bill?.status.value === "PAID") return "BILL_ALREADY_PAID";
  if (bill?.status.value === "EXPIRED") return "INVALID_STATE";
  return bill && bill.amount !== amount ? "INVALID_AMOUNT" : undefined;
}
