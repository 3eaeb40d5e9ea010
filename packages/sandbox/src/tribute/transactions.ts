import type { Behaviour } from "../types.js";
import { record } from "./booking.js";
import { dateTime, MINUTE, unixSeconds } from "./dates.js";
import { notFound, Refusal } from "./errors.js";
import { feeOf, major } from "./money.js";
import { orderAt } from "./order-at.js";
import { isRecurring, type Order, type State, type Transaction } from "./state.js";
import { endSubscription } from "./subscription.js";
import { isKind } from "./undocumented.js";
import { notify } from "./webhooks.js";

/** Neither the size of a page nor the time of a refund is documented. */
const PAGE = 20;
const REFUND_MS = MINUTE;

/**
 * Payments of orders, newest first, and their refunds. Which of them fail the rules of `createOrder` say, by the sum.
 */
export const transactionOperations = (state: State): Behaviour["operations"] => ({
  listOrderTransactions: (call) => {
    const order = orderAt(state, call);
    const all = order.transactions.toReversed();
    const { startFrom = "" } = call.query as { startFrom?: string };
    const first = startFrom === "" ? 0 : all.findIndex(({ id }) => String(id) === startFrom);
    if (first < 0) throw new Refusal(404, "error_not_found", "startFrom names no payment of this order");
    const next = all[first + PAGE];
    const transactions = all.slice(first, first + PAGE).map((transaction) => transactionView(order, transaction));
    return { status: 200, body: { transactions, nextFrom: next ? String(next.id) : "" } };
  },

  refundOrderTransaction: (call) => {
    const order = orderAt(state, call);
    refund(state, order, refundable(state, order, Number(call.path.txId)));
    return { status: 200, body: { success: true, message: "refund initiated", status: "initiated" } };
  },
});

function refundable(state: State, order: Order, id: number): Transaction {
  if (order.status !== "paid") throw new Refusal(400, "error_order_not_paid", "order is not paid");
  const transaction = order.transactions.find((one) => one.id === id);
  if (!transaction) {
    const elsewhere = [...state.orders.values()].some(({ transactions }) => transactions.some((one) => one.id === id));
    throw elsewhere
      ? new Refusal(400, "error_transaction_mismatch", "transaction belongs to another order")
      : notFound("transaction");
  }
  if (transaction.refund === "completed" || (transaction.refund && isKind(state.context, "refundUnderWay")))
    throw new Refusal(400, "error_already_refunded", "transaction is already refunded");
  if (order.outcomes(transaction.amount).has("not-refundable"))
    throw new Refusal(400, "error_not_refundable", "transaction is not refundable");
  if (order.outcomes(transaction.amount).has("refund-fails"))
    throw new Refusal(500, "error_refund_failed", "refund failed");
  return transaction;
}

/** Started now, completed a minute later. The ledger has it from the start, because nothing stops it any more. */
function refund(state: State, order: Order, transaction: Transaction): void {
  const { context } = state;
  const { uuid, fields } = order;
  const { id: transactionId, amount } = transaction;
  const startedAt = context.now();
  const payload = { uuid, transactionId, amount, currency: fields.currency, customerId: fields.customerId };
  transaction.refund = "initiated";
  record(state, "refund", order, transaction);
  notify(state, "shop_order_refunded", startedAt, { ...payload, status: "initiated" });
  context.later(REFUND_MS, () => {
    const refundedAt = startedAt + REFUND_MS;
    transaction.refund = "completed";
    notify(state, "shop_order_refunded", refundedAt, {
      ...payload,
      status: "completed",
      refundedAt: dateTime(refundedAt),
    });
    // A reason of this name is known; that a refund of the last payment always ends a
    // subscription is our reading of it.
    if (order.transactions.at(-1) === transaction) endSubscription(state, order, "last_charge_refunded", refundedAt);
  });
}

function transactionView(order: Order, { id, amount, at, refund: state }: Transaction) {
  const fee = feeOf(amount);
  return {
    id,
    type: "shop_order_sell",
    objectId: order.id,
    amount: major(amount),
    currency: order.fields.currency,
    createdAt: unixSeconds(at),
    serviceFee: major(fee),
    total: major(amount - fee),
    paymentMethod: "bank_card",
    isRefunded: state === "completed",
    isRefundable: state === undefined && !order.outcomes(amount).has("not-refundable"),
    isRecurring: isRecurring(order),
  };
}
