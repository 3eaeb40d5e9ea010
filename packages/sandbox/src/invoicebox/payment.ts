import { type Books, type Order, statusOf } from "./books.js";
import { notifyPaid } from "./notification.js";

/** The payer with this e-mail address pays on the payment page, five seconds after the order was created. Others never open it. */
export const PAGE_PAYER = "pays@sandbox.test";

const PAYS_IN = 5000;

/** Lets the payer of a new order pay on the payment page, if it is the one who does. */
export function expectPagePayment(books: Books, order: Order): void {
  if (order.fields.customer.email !== PAGE_PAYER || order.fields.processable === false) return;
  books.context.later(PAYS_IN, () => {
    if (statusOf(order, books.context.now()) === "created") pay(books, order, "page");
  });
}

/** Pays an order: the money moves, the shop is told. */
export function pay(books: Books, order: Order, paidBy: "guarantee" | "page"): void {
  order.status = "completed";
  order.paidAt = books.context.now();
  order.paidBy = paidBy;
  const { amount, currencyId: currency, merchantOrderId: reference } = order.fields;
  books.context.record({ kind: "charge", id: order.id, amount: String(amount), currency, reference });
  notifyPaid(books, order);
}

/** Pays the whole of a guarantee payment back. */
export function reverse(books: Books, order: Order): void {
  const { amount, currencyId: currency, merchantOrderId: reference } = order.fields;
  books.context.record({ kind: "refund", id: books.context.uuid(), amount: String(amount), currency, reference });
}
