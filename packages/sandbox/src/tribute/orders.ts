import { outcomesOf } from "../test-rules.js";
import type { Behaviour } from "../types.js";
import { dateTime } from "./dates.js";
import { badRequest, notFound } from "./errors.js";
import { orderAt } from "./order-at.js";
import { checkOrder } from "./order-checks.js";
import { expectPayer } from "./payer.js";
import { shopOf } from "./shops.js";
import { isRecurring, type Order, type OrderFields, priceOf, type State } from "./state.js";
import { endSubscription } from "./subscription.js";
import { isKind } from "./undocumented.js";
import { resend } from "./webhooks.js";

/** Orders: created, read, listed, stopped. What happens to them with time is in payer.ts and subscription.ts. */
export const orderOperations = (state: State): Behaviour["operations"] => ({
  createOrder: ({ body, operation }) => {
    const fields = body as OrderFields;
    const shop = shopOf(fields.shopId);
    checkOrder(fields, shop);
    const { context, orders } = state;
    const order: Order = {
      id: 99 + orders.size,
      uuid: context.uuid(),
      shopId: shop.id,
      fields,
      outcomes: (sum) => outcomesOf(operation, "/amount", sum),
      createdAt: context.now(),
      status: "pending",
      transactions: [],
    };
    orders.set(order.uuid, order);
    expectPayer(state, order);
    // The newest edition answers with the whole order; a client that relies on more than these
    // three fails with the older ones.
    const { uuid, paymentUrl, webappPaymentUrl } = orderView(order);
    return { status: 200, body: { uuid, paymentUrl, webappPaymentUrl } };
  },

  getOrder: (call) => ({ status: 200, body: orderView(orderAt(state, call)) }),

  getOrderStatus: (call) => ({ status: 200, body: { status: orderAt(state, call).status } }),

  listOrders: ({ query }) => {
    const { shopId, dateFrom, dateTo, paymentLinkUuid } = query as {
      shopId?: number;
      dateFrom?: string;
      dateTo?: string;
      paymentLinkUuid?: string;
    };
    const shop = shopOf(shopId);
    const dayOf = (order: Order) => dateTime(order.createdAt).slice(0, 10);
    const found = [...state.orders.values()]
      .filter((order) => order.shopId === shop.id)
      .filter(() => paymentLinkUuid === undefined) // No order here comes from a payment link: no call makes one.
      .filter(
        (order) =>
          (dateFrom === undefined || dayOf(order) >= dateFrom) && (dateTo === undefined || dayOf(order) <= dateTo),
      )
      .sort((one, other) => other.id - one.id);
    return { status: 200, body: found.map(orderView) };
  },

  cancelOrder: (call) => {
    const order = orderAt(state, call);
    if (!isRecurring(order)) throw badRequest("order is not recurring");
    const { subscription } = order;
    if (!subscription && isKind(state.context, "unpaidCancellation")) throw badRequest("order is not paid yet");
    if (subscription?.status === "cancelled") {
      if (isKind(state.context, "secondCancellation")) throw badRequest("order is already cancelled");
      subscription.status = "active";
    }
    endSubscription(state, order, "cancelled_by_seller", state.context.now());
    return { status: 200, body: { success: true, message: "recurring order cancelled" } };
  },

  /** What an event that never happened is answered is not documented; here it is not found. */
  resendOrderWebhook: (call) => {
    const { uuid } = orderAt(state, call);
    if (!resend(state, uuid, (call.body as { event: string }).event)) throw notFound("event of this order");
    return { status: 200, body: { success: true } };
  },
});

function orderView({ uuid, shopId, fields, status, createdAt, subscription, transactions }: Order) {
  const { savePaymentMethod: _, shopId: __, ...given } = fields;
  const last = transactions.at(-1);
  // An order that takes Stars only is paid inside Telegram.
  const inStars = fields.onlyStars || fields.amount === undefined;
  return {
    uuid,
    shopId,
    ...given,
    amount: priceOf(fields),
    period: fields.period ?? "onetime",
    status,
    successUrl: fields.successUrl ?? null,
    failUrl: fields.failUrl ?? null,
    paymentUrl: inStars ? null : `https://web.tribute.tg/shop/pay/${uuid}`,
    webappPaymentUrl: `https://t.me/tribute/app?startapp=shop-order-${uuid}`,
    createdAt: dateTime(createdAt),
    ...(subscription && { memberStatus: subscription.status, memberExpiresAt: dateTime(subscription.expiresAt) }),
    ...(last && { lastPaidTransactionAt: dateTime(last.at) }),
  };
}
