import type { Order, State, Transaction } from "./state.js";

/** Takes a payment of an order. */
export function take(state: State, order: Order, amount: number, at: number): Transaction {
  const transaction = { id: state.nextTransaction++, amount, at };
  order.transactions.push(transaction);
  record(state, "charge", order, transaction);
  return transaction;
}

/** A price in Stars only is taken in Stars, whose code at Telegram is XTR. */
export function record(
  { context }: State,
  kind: "charge" | "refund",
  { fields }: Order,
  { id, amount }: Transaction,
): void {
  const mark = fields.comment !== undefined && { reference: fields.comment };
  const inStars = fields.amount === undefined || fields.onlyStars;
  const sum = inStars
    ? { amount: String(fields.starsAmount), currency: "xtr" }
    : { amount: String(amount), currency: fields.currency };
  context.record({ kind, id: String(id), ...mark, ...sum });
}
