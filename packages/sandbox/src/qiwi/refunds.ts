import { outcomesOf } from "../test-rules.js";
import type { Behaviour, Call } from "../types.js";
import { exactDateTime } from "./dates.js";
import { found, wrong } from "./errors.js";
import { type AmountInput, kopecksOf, rubles } from "./money.js";
import { type Cheque, receiptOf } from "./receipts.js";
import { answerOf, repeatOf, textOf } from "./repeats.js";
import { type SplitInput, splitsOf } from "./splits.js";
import { type Payment, type Refund, type State, statusView } from "./state.js";
import { isKind } from "./undocumented.js";
import { notifyRefund } from "./webhooks.js";

interface RefundRequest {
  readonly amount: AmountInput;
  readonly comment?: string;
  readonly callbackUrl?: string;
  readonly refundSplits?: readonly SplitInput[];
  readonly cheque?: Cheque;
}

const POSTPONED_MS = 3_600_000;

/** Refunds: in parts, up to the amount of the payment; what is only held is released. */
export const refundOperations = (state: State): Behaviour["operations"] => ({
  createRefund: (call) => {
    const known = repeatOf(state, state.refunds.get(call.path.refundId as string), call, "refundId");
    return answerOf(known, () => create(state, call), refundView);
  },
  getRefund: (call) => ({ status: 200, body: refundView(refundAt(state, call)) }),
  listRefunds: ({ path }) => {
    const { paymentId } = found(state.payments.get(path.paymentId as string));
    return {
      status: 200,
      body: [...state.refunds.values()].filter((refund) => refund.paymentId === paymentId).map(refundView),
    };
  },
  declineRefund: (call) => {
    const refund = refundAt(state, call);
    if (refund.cancelled ? isKind(state.context, "secondDecline") : !refund.postponed)
      throw wrong("refundId", "INVALID_STATE: only a postponed refund can be cancelled");
    refund.postponed = false;
    refund.cancelled = true;
    refund.status = state.status(isKind(state.context, "cancelledRefund") ? "DECLINED" : "COMPLETED");
    const payment = found(state.payments.get(refund.paymentId));
    payment.refunded = Math.max(0, payment.refunded - refund.amount);
    notifyRefund(state, payment, refund);
    return { status: 200, body: refundView(refund) };
  },
});

function refundAt(state: State, { path }: Call): Refund {
  const refund = state.refunds.get(path.refundId as string);
  return found(refund?.paymentId === path.paymentId ? refund : undefined);
}

function create(state: State, call: Call): Refund {
  const { paymentId, refundId } = call.path as { paymentId: string; refundId: string };
  const { amount: input, comment, callbackUrl, refundSplits, cheque } = call.body as RefundRequest;
  const payment = found(state.payments.get(paymentId));
  const amount = kopecksOf(input);
  const splits = splitsOf(refundSplits, amount, "refundSplits");
  if (payment.status.value !== "COMPLETED")
    throw wrong("paymentId", "INVALID_STATE: only a completed payment can be refunded");
  if (cheque && !payment.card) throw wrong("cheque", "Receipts are for card payments only");
  const receipt = receiptOf(state, cheque, amount);
  const made = {
    request: textOf(call),
    createdAt: state.context.now(),
    refundId,
    paymentId,
    amount,
    splits,
    receipt,
    callbackUrl,
  };
  const refund: Refund = {
    ...made,
    cancelled: false,
    ...outcomeOf(state, payment, amount, outcomesOf(call.operation, "/comment", comment)),
  };
  state.refunds.set(refundId, refund);
  if (refund.status.value === "COMPLETED") move(state, payment, refund);
  else notifyRefund(state, payment, refund);
  return refund;
}

/**
 * Asking for more than is left is a decline inside a 200. A release of held money takes effect at
 * once and is never postponed.
 */
function outcomeOf(
  state: State,
  payment: Payment,
  amount: number,
  rules: ReadonlySet<string>,
): Pick<Refund, "status" | "flags" | "postponed"> {
  if (amount > payment.amount - payment.refunded) {
    return { status: state.status("DECLINE", { reason: "INVALID_AMOUNT" }), flags: undefined, postponed: false };
  }
  const released = payment.held > 0;
  return {
    status: state.status("COMPLETED"),
    flags: released ? ["REVERSAL"] : undefined,
    // The scheme of postponed refunds is switched on by QIWI's manager; here by a word in the comment, for cards only.
    postponed: !released && payment.card !== undefined && rules.has("postponed"),
  };
}

/**
 * The sum counts as refunded from the start; a postponed one reaches the ledger and the merchant when it is
 * carried out, an hour later.
 */
function move(state: State, payment: Payment, refund: Refund): void {
  const { amount, refundId } = refund;
  const released = payment.held > 0;
  const commit = () => {
    state.record(released ? "release" : "refund", amount, { id: refundId, reference: refundId });
    notifyRefund(state, payment, refund);
  };
  payment.refunded += amount;
  if (released) payment.held -= amount;
  if (!refund.postponed) commit();
  else {
    state.context.later(POSTPONED_MS, () => {
      if (refund.postponed) commit();
      refund.postponed = false;
    });
  }
}

const refundView = ({ refundId, createdAt, amount, status, flags, splits, receipt }: Refund) => ({
  refundId,
  createdDateTime: exactDateTime(createdAt),
  amount: rubles(amount),
  status: statusView(status),
  flags,
  refundSplits: splits,
  chequeData: status.value === "COMPLETED" ? receipt : undefined,
});
