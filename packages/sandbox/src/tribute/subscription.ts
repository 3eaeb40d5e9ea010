import { take } from "./booking.js";
import { DAY, dateTime, endOfPeriod, type RecurringPeriod } from "./dates.js";
import { type Order, priceOf, type State, type Subscription } from "./state.js";
import { notify } from "./webhooks.js";

type CancelReason = "cancelled_by_seller" | "charge_failed" | "last_charge_refunded";

/** A period is charged at most three times; the pause between is not documented, here it is a day. */
const MOST_FAILURES = 3;
const PAUSE_MS = DAY;

/** Begins with the first payment or with the trial before it; returns until when it runs. */
export function startSubscription(
  state: State,
  order: Order,
  period: RecurringPeriod,
  { paidAt, trialEndsAt }: { readonly paidAt: number; readonly trialEndsAt: number | undefined },
): string {
  const subscription: Subscription =
    trialEndsAt === undefined
      ? { status: "active", since: paidAt, paid: 1, expiresAt: endOfPeriod(paidAt, period, 1), failures: 0 }
      : { status: "active", since: trialEndsAt, paid: 0, expiresAt: trialEndsAt, failures: 0 };
  order.subscription = subscription;
  expectCharge(state, order, period, subscription, subscription.expiresAt);
  return dateTime(subscription.expiresAt);
}

/** Stops further charges. What is paid stays paid until its period ends. */
export function endSubscription(state: State, order: Order, cancelReason: CancelReason, at: number): void {
  const { uuid, subscription } = order;
  if (subscription?.status !== "active") return;
  subscription.status = "cancelled";
  const { currency, period, email } = order.fields;
  const amount = priceOf(order.fields);
  const memberExpiresAt = dateTime(subscription.expiresAt);
  notify(state, "shop_order_cancelled", at, { uuid, amount, currency, period, cancelReason, email, memberExpiresAt });
}

function expectCharge(
  state: State,
  order: Order,
  period: RecurringPeriod,
  subscription: Subscription,
  at: number,
): void {
  state.context.later(at - state.context.now(), () => {
    if (subscription.status === "active") charge(state, order, period, subscription, at);
  });
}

/**
 * A price whose payment fails is declined here too. Such an order needs a `firstPeriodAmount` that
 * does not, or it never begins.
 */
function charge(state: State, order: Order, period: RecurringPeriod, subscription: Subscription, at: number): void {
  const { uuid, shopId } = order;
  const { currency, email } = order.fields;
  const amount = priceOf(order.fields);
  const payload = { uuid, amount, currency, period, email, shopId };
  if (order.outcomes(amount).has("payment-failed")) {
    subscription.failures++;
    notify(state, "shop_order_charge_failed", at, { ...payload, chargeRetries: subscription.failures });
    if (subscription.failures === MOST_FAILURES) endSubscription(state, order, "charge_failed", at);
    else expectCharge(state, order, period, subscription, at + PAUSE_MS);
    return;
  }
  subscription.failures = 0;
  take(state, order, amount, at);
  subscription.paid++;
  subscription.expiresAt = endOfPeriod(subscription.since, period, subscription.paid);
  notify(state, "shop_order_charge_success", at, { ...payload, memberExpiresAt: dateTime(subscription.expiresAt) });
  expectCharge(state, order, period, subscription, subscription.expiresAt);
}
