import type { Call, Reply } from "../types.js";
import { duplicate, forbidden, notFound, unprocessable, wrongStatus } from "./errors.js";
import { orderView } from "./order-view.js";
import { expectPagePayment, reverse } from "./payment.js";
import { merchantOfSeller, type Seller } from "./sellers.js";
import { type Merchant, type Order, type OrderFields, orderOf, type State, statusOf } from "./state.js";
import { checkSums } from "./sums.js";
import { isKind } from "./undocumented.js";

type Changes = Partial<Pick<OrderFields, "amount" | "vatAmount" | "basketItems" | "expirationDate" | "customer">>;

/** Orders: creating, reading, changing, cancelling, moving. */
export const orders = (state: State) => ({
  createOrder: ({ body }: Call) => envelope(state, openOrder(state, body as OrderFields)),

  createAgentOrder: ({ body }: Call) => {
    const { seller, ...fields } = body as Omit<OrderFields, "merchantId"> & { seller: Seller };
    return envelope(state, openOrder(state, { ...fields, merchantId: merchantOfSeller(seller) }));
  },

  getOrder: ({ path }: Call) => envelope(state, orderOf(state, path.uuid)),

  updateOrder: ({ path, body }: Call) => {
    const order = orderOf(state, path.uuid);
    demandOpen(state, order);
    const changes = body as Changes;
    const fields = { ...order.fields, ...changes };
    if (changes.expirationDate !== undefined) checkExpiration(state, fields);
    if (changes.amount !== undefined || changes.vatAmount !== undefined || changes.basketItems)
      checkSums(fields, fields.orderSetting);
    order.fields = fields;
    return envelope(state, order);
  },

  /** Cancels an open order, or a guarantee payment of which nothing was shipped or paid back. */
  cancelOrder: ({ path }: Call) => {
    const order = orderOf(state, path.uuid);
    if (statusOf(order, state.context.now()) === "completed") {
      if (order.paidBy !== "guarantee") throw wrongStatus("is completed, and not by a guarantee instrument: refund it");
      if (state.shipments.some((shipment) => shipment.order === order))
        throw wrongStatus("is completed and shipped: refund it");
      if ([...state.refunds.values()].some((refund) => refund.order === order))
        throw wrongStatus("is completed and partly refunded: refund the rest");
      reverse(state, order);
    } else if (order.status === "canceled" && !isKind(state.context, "repeatedCancellation")) {
      if (order.paidBy === "guarantee") reverse(state, order);
    } else demandOpen(state, order);
    order.status = "canceled";
    return envelope(state, order);
  },

  /** The shop drives such orders; no money moves here and no notification is sent. */
  updateOrderStatus: ({ path, body }: Call) => {
    const order = orderOf(state, path.uuid);
    if (order.fields.processable !== false) throw wrongStatus("can be set only for an order with processable false");
    const { status } = body as { status: "created" | "completed" | "expired" | "cancelled" };
    order.status = status === "cancelled" ? "canceled" : status;
    return envelope(state, order);
  },

  moveOrderToMerchant: ({ body }: Call) => {
    const { orderId, merchantId } = body as { orderId: string; merchantId: string };
    const order = orderOf(state, orderId, "orderId");
    const target = merchantOf(state, merchantId);
    if (order.fields.merchantId === target.id) return envelope(state, order);
    if (!merchantOf(state, order.fields.merchantId).givesOrdersAway)
      throw forbidden("orderId", "belongs to a shop that may not give orders away");
    const status = statusOf(order, state.context.now());
    if (status === "canceled" || status === "expired") throw wrongStatus(`is ${status}`);
    demandFreeNumber(state, { ...order.fields, merchantId });
    order.fields = { ...order.fields, merchantId };
    return envelope(state, order);
  },
});

/** Checks and stores a new order. */
export function openOrder(state: State, fields: OrderFields, settlesAt?: number): Order {
  const { context } = state;
  merchantOf(state, fields.merchantId);
  checkExpiration(state, fields);
  checkSums(fields, fields.orderSetting);
  if (isKind(context, "takenOrderNumber")) demandFreeNumber(state, fields);
  const { orderContainerId } = fields;
  if (
    orderContainerId !== undefined &&
    ![...state.orders.values()].some(({ containerId }) => containerId === orderContainerId)
  ) {
    throw notFound("orderContainerId", "invoice");
  }
  const order: Order = {
    id: context.uuid(),
    fields,
    status: "created",
    createdAt: context.now(),
    containerId: orderContainerId ?? context.uuid(),
    codesSent: 0,
    ...(settlesAt !== undefined && { settlesAt }),
  };
  state.orders.set(order.id, order);
  if (settlesAt === undefined) expectPagePayment(state, order);
  return order;
}

/** Refuses unless the order waits for its payer. */
export function demandOpen({ context }: State, order: Order): void {
  const status = statusOf(order, context.now());
  if (status !== "created") throw wrongStatus(`is ${status}`);
  if (order.settlesAt !== undefined) throw wrongStatus("is that of a correction order, which nobody pays");
}

/** The answer of every call that ends with an order. */
export const envelope = ({ context }: State, order: Order): Reply => ({
  status: 200,
  body: { data: orderView(order, context.now()), extendedData: [] },
});

function merchantOf({ merchants }: State, merchantId: string): Merchant {
  const merchant = merchants.find(({ id }) => id === merchantId);
  if (!merchant) throw forbidden("merchantId", "is not a shop of this token");
  return merchant;
}

function checkExpiration({ context }: State, { expirationDate }: OrderFields): void {
  if (!(Date.parse(expirationDate) > context.now()))
    throw unprocessable("expirationDate", "must be in the future", "wrong_expiration_date");
}

/** Unique per shop; the pages do not say whether per shop or per account. */
function demandFreeNumber({ orders }: State, { merchantId, merchantOrderId }: OrderFields): void {
  if (
    [...orders.values()].some(
      ({ fields }) => fields.merchantId === merchantId && fields.merchantOrderId === merchantOrderId,
    )
  )
    throw duplicate();
}
