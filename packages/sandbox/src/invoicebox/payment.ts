import { notifyPaid } from "./notification.js";
import { type Order, type State, statusOf } from "./state.js";

/**
 * The payer with this e-mail address pays on the payment page, five seconds after the order was
 * created. Others never open it.
 */
const PAGE_PAYER = "pays@sandbox.test";

const PAYS_IN = 5000;

/** Lets the payer of a new order pay on the payment page, if it is the one who does. */
export function expectPagePayment(state: State, order: Order): void {
  if (order.fields.customer.email !== PAGE_PAYER || order.fields.processable === false) return;
  state.context.later(PAYS_IN, () => {
    if (statusOf(order, state.context.now()) === "created") pay(state, order, "page");
  });
}

/** Pays an order: the money moves, and the shop gets its notification. */
export function pay(state: State, order: Order, paidBy: "guarantee" | "page"): void {
  order.status = "completed";
  order.paidAt = state.context.now();
  order.paidBy = paidBy;
  const { amount, currencyId: currency, merchantOrderId: reference } = order.fields;
  state.context.record({ kind: "charge", id: order.id, amount: String(amount), currency, reference });
  notifyPaid(state, order);
}

/** Pays the whole of a guarantee payment back. */
export function reverse(state: State, order: Order): void {
  const { amount, currencyId: currency, merchantOrderId: reference } = order.fields;
  state.context.record({ kind: "refund", id: state.context.uuid(), amount: String(amount), currency, reference });
}
