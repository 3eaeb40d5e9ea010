import { take } from "./booking.js";
import { dateTime, HOUR, TRIALS } from "./dates.js";
import { feeOf } from "./money.js";
import { type Order, priceOf, type State } from "./state.js";
import { startSubscription } from "./subscription.js";
import { saveCard } from "./tokens.js";
import { notify } from "./webhooks.js";

/**
 * The payer acts by itself: its money is noticed after eight seconds, and the order is paid ten
 * seconds after its creation.
 */
const NOTICED_MS = 8000;
const PAID_MS = 10_000;

/**
 * Sends a payer to a new order. The first sum decides, by the rules of the spec: the payment fails and the order stays
 * pending, or the order is prepaid for an hour before it is paid. With a trial no money moves before its end. How long
 * `prepaid` lasts and when the provider sends `shop_order_payment_received` is not published.
 */
export function expectPayer(state: State, order: Order): void {
  const { context } = state;
  const { uuid, shopId, createdAt } = order;
  const { currency, email } = order.fields;
  const amount = priceOf(order.fields);
  const rules = order.outcomes(firstSum(order));
  const noted = { uuid, amount, currency, shopId };
  const paidAt = createdAt + PAID_MS;
  if (rules.has("payment-failed")) {
    const reason = { errorCode: "payment_declined", errorMessage: "Card was declined by the issuer" };
    context.later(PAID_MS, () =>
      notify(state, "shop_order_payment_failed", paidAt, { uuid, amount, currency, email, ...reason }),
    );
    return;
  }
  context.later(NOTICED_MS, () => notify(state, "shop_order_payment_received", createdAt + NOTICED_MS, noted));
  if (!rules.has("prepaid")) {
    context.later(PAID_MS, () => pay(state, order, paidAt));
    return;
  }
  context.later(PAID_MS, () => {
    order.status = "prepaid";
    notify(state, "shop_order_prepaid", paidAt, noted);
  });
  context.later(PAID_MS + HOUR, () => pay(state, order, paidAt + HOUR));
}

function pay(state: State, order: Order, at: number): void {
  const { uuid, shopId, fields } = order;
  const {
    currency,
    email,
    customerId,
    period = "onetime",
    firstPeriodAmount,
    trialPeriod,
    starsAmount,
    onlyStars,
  } = fields;
  const sum = firstSum(order);
  order.status = "paid";
  const trialEndsAt = trialPeriod === undefined ? undefined : at + TRIALS[trialPeriod];
  const transactionId = trialEndsAt === undefined ? take(state, order, sum, at).id : undefined;
  const saved = saveCard(state, order, at);
  const memberExpiresAt =
    period === "onetime" ? undefined : startSubscription(state, order, period, { paidAt: at, trialEndsAt });
  notify(state, "shop_order", at, {
    ...{ uuid, amount: priceOf(fields), currency, fee: trialEndsAt === undefined ? feeOf(sum) : 0, status: "paid" },
    ...{ email, period, shopId, customerId, firstPeriodAmount, starsAmount, onlyStars, transactionId },
    ...(saved && { paymentToken: saved.token, cardLast4: saved.cardLast4, cardBrand: saved.cardBrand }),
    ...(trialEndsAt !== undefined && { isTrial: true, trialPeriod, trialEndsAt: dateTime(trialEndsAt) }),
    isRecurrent: period !== "onetime",
    memberStatus: order.subscription?.status,
    memberExpiresAt,
  });
}

const firstSum = ({ fields }: Order): number => fields.firstPeriodAmount ?? priceOf(fields);
