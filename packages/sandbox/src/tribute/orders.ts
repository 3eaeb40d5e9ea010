import type { Behaviour, Call } from "../types.js";
import { dateTime } from "./dates.js";
import { badRequest, notFound, Refusal } from "./errors.js";
import { checkOrder } from "./order-checks.js";
import { expectPayer } from "./payer.js";
import { shopOf } from "./shops.js";
import type { Order, OrderFields, Store } from "./store.js";
import { endSubscription } from "./subscription.js";

/** Orders: created, read, listed, stopped. What happens to them with time is in payer.ts and subscription.ts. */
export const orderOperations = (store: Store): Behaviour["operations"] => ({
  /** Answers with the whole order, as the newest edition of the pages says. */
  createOrder: ({ body }) => {
    const fields = body as OrderFields;
    const shop = shopOf(fields.shopId);
    checkOrder(fields, shop);
    const { context, orders } = store;
    const order: Order = {
      id: 99 + orders.size,
      uuid: context.uuid(),
      shopId: shop.id,
      fields,
      createdAt: context.now(),
      status: "pending",
      transactions: [],
    };
    orders.set(order.uuid, order);
    expectPayer(store, order);
    return { status: 200, body: orderView(order) };
  },

  getOrder: (call) => ({ status: 200, body: orderView(orderAt(store, call)) }),

  getOrderStatus: (call) => ({ status: 200, body: { status: orderAt(store, call).status } }),

  listOrders: ({ query }) => {
    const { shopId, dateFrom, dateTo } = query as { shopId?: number; dateFrom?: string; dateTo?: string };
    const shop = shopOf(shopId);
    const dayOf = (order: Order) => dateTime(order.createdAt).slice(0, 10);
    const found = [...store.orders.values()]
      .filter((order) => order.shopId === shop.id)
      .filter((order) => (dateFrom === undefined || dayOf(order) >= dateFrom) && (dateTo === undefined || dayOf(order) <= dateTo))
      .sort((one, other) => other.id - one.id);
    return { status: 200, body: found.map(orderView) };
  },

  /** What an order that is not paid yet, and a second call, are answered is not documented; here both are refused. */
  cancelOrder: (call) => {
    const { fields, subscription, ...order } = orderAt(store, call);
    if ((fields.period ?? "onetime") === "onetime") throw badRequest("order is not recurring");
    if (subscription?.status !== "active") throw badRequest(subscription ? "order is already cancelled" : "order is not paid yet");
    endSubscription(store, { fields, subscription, ...order }, "cancelled_by_seller", store.context.now());
    return { status: 200, body: { success: true, message: "recurring order cancelled" } };
  },
});

/** The order that a path names; refuses those of another shop. */
export function orderAt(store: Store, { path, query }: Call): Order {
  const shop = shopOf(query.shopId);
  const order = store.orders.get(path.orderUuid as string);
  if (!order) throw notFound("order");
  if (order.shopId !== shop.id) throw new Refusal(403, "no_access", "order belongs to another shop");
  return order;
}

function orderView({ uuid, shopId, fields, status, createdAt, subscription, transactions }: Order) {
  const { customerId: _, savePaymentMethod: __, shopId: ___, ...given } = fields;
  const last = transactions.at(-1);
  return {
    uuid,
    shopId,
    ...given,
    period: fields.period ?? "onetime",
    status,
    successUrl: fields.successUrl ?? null,
    failUrl: fields.failUrl ?? null,
    paymentUrl: `https://web.tribute.tg/shop/pay/${uuid}`,
    webappPaymentUrl: `https://t.me/tribute/app?startapp=shop-order-${uuid}`,
    createdAt: dateTime(createdAt),
    ...(subscription && { memberStatus: subscription.status, memberExpiresAt: dateTime(subscription.expiresAt) }),
    ...(last && { lastPaidTransactionAt: dateTime(last.at) }),
  };
}
