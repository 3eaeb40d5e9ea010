import { HOUR } from "./dates.js";
import { endsIn, feeOf } from "./money.js";
import type { Order, State } from "./state.js";
import { startSubscription } from "./subscription.js";
import { saveCard } from "./tokens.js";
import { take } from "./transactions.js";
import { notify } from "./webhooks.js";

/** The payer acts by itself: its money is noticed after eight seconds, and the order is paid ten seconds after its creation. */
const NOTICED_MS = 8000;
const PAID_MS = 10_000;

/**
 * Sends a payer to a new order. The first sum decides: when it ends in 01 the payment fails and the order stays pending, in 02 the order is
 * prepaid for an hour before it is paid. How long `prepaid` lasts and when the provider sends `shop_order_payment_received` is not published.
 */
export function expectPayer(state: State, order: Order): void {
  const { context } = state;
  const { uuid, shopId, createdAt } = order;
  const { amount, currency, email } = order.fields;
  const sum = firstSum(order);
  const noted = { uuid, amount, currency, shopId };
  const paidAt = createdAt + PAID_MS;
  if (endsIn(sum, 1)) {
    const reason = { errorCode: "payment_declined", errorMessage: "Card was declined by the issuer" };
    context.later(PAID_MS, () => notify(context, "shop_order_payment_failed", paidAt, { uuid, amount, currency, email, ...reason }));
    return;
  }
  context.later(NOTICED_MS, () => notify(context, "shop_order_payment_received", createdAt + NOTICED_MS, noted));
  if (!endsIn(sum, 2)) {
    context.later(PAID_MS, () => pay(state, order, paidAt));
    return;
  }
  context.later(PAID_MS, () => {
    order.status = "prepaid";
    notify(context, "shop_order_prepaid", paidAt, noted);
  });
  context.later(PAID_MS + HOUR, () => pay(state, order, paidAt + HOUR));
}

function pay(state: State, order: Order, at: number): void {
  const { uuid, shopId, fields } = order;
  const { amount, currency, email, customerId, period = "onetime", firstPeriodAmount } = fields;
  const sum = firstSum(order);
  order.status = "paid";
  const { id: transactionId } = take(state, order, sum, at);
  saveCard(state, order, at);
  const told = {
    uuid,
    amount,
    currency,
    fee: feeOf(sum),
    status: "paid",
    email,
    period,
    shopId,
    customerId,
    firstPeriodAmount,
    transactionId,
  };
  const memberExpiresAt = period === "onetime" ? undefined : startSubscription(state, order, period, at);
  notify(state.context, "shop_order", at, { ...told, isRecurrent: period !== "onetime", memberExpiresAt });
}

const firstSum = ({ fields }: Order): number => fields.firstPeriodAmount ?? fields.amount;
