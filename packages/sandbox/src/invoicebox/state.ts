import type { Context } from "../types.js";
import { notFound } from "./errors.js";
import type { Line, OrderSetting, Totals } from "./sums.js";

/** A shop of the sandbox's account. */
export interface Merchant {
  readonly id: string;
  /** Whether its orders may be moved to another shop; the provider sets such shops up. */
  readonly givesOrdersAway: boolean;
}

/** What a new order says. Fields that decide nothing here are kept and answered as they came. */
export interface OrderFields extends Totals {
  readonly merchantId: string;
  readonly merchantOrderId: string;
  readonly currencyId: string;
  readonly expirationDate: string;
  readonly customer: { readonly email?: string; readonly vatNumber?: string };
  readonly notificationUrl?: string;
  readonly orderSetting?: OrderSetting;
  readonly orderContainerId?: string;
  readonly parentId?: string;
  readonly processable?: boolean;
}

/** The latest code that was sent for an order. */
export interface SentCode {
  readonly publicCode: string;
  readonly paymentMethodId: string;
  readonly at: number;
  wrongEntries: number;
}

/** An order. Times are ms since 1970. */
export interface Order {
  readonly id: string;
  fields: OrderFields;
  /** Without what time does to it: ask {@link statusOf}. */
  status: "created" | "completed" | "expired" | "canceled";
  readonly createdAt: number;
  readonly containerId: string;
  paidAt?: number;
  /** With a guarantee instrument, or by the payer on the payment page. */
  paidBy?: "guarantee" | "page";
  /** Correction orders: when they are settled. */
  readonly settlesAt?: number;
  codesSent: number;
  code?: SentCode;
}

/** A refund; `settlesAt` is missing while it is a draft. */
export interface Refund {
  readonly id: string;
  readonly order: Order;
  readonly fields: Totals & {
    readonly parentId: string;
    readonly merchantOrderId: string;
    readonly description: string;
  };
  readonly createdAt: number;
  settlesAt?: number;
  /** Whether a fee was kept from it. */
  corrected?: boolean;
}

/** A report of delivered goods. */
export interface Shipment {
  readonly id: number;
  readonly order: Order;
  readonly fields: { readonly orderId: string; readonly basketItems: readonly Line[]; readonly final?: boolean };
  readonly createdAt: number;
}

/** Everything that the provider knows. */
export interface State {
  readonly context: Context;
  readonly merchants: readonly Merchant[];
  readonly orders: Map<string, Order>;
  readonly refunds: Map<string, Refund>;
  readonly shipments: Shipment[];
  /** Codes sent so far, to number the next. */
  codesSent: number;
}

/** Refunds, corrections and shipments take this long to be completed. */
export const SETTLES_IN = 5000;

/** The order with this id; refuses with 404 in the name of the field that named it. */
export function orderOf(state: State, id: string | undefined, name = "uuid"): Order {
  const order = state.orders.get(id as string);
  if (!order) throw notFound(name, "order");
  return order;
}

/** What an order's status is by now. */
export function statusOf(order: Order, now: number): Order["status"] {
  if (order.status !== "created") return order.status;
  if (order.settlesAt !== undefined) return now >= order.settlesAt ? "completed" : "created";
  return now >= Date.parse(order.fields.expirationDate) ? "expired" : "created";
}

/** What a refund's status is by now. */
export function refundStatusOf({ settlesAt }: Refund, now: number): "draft" | "created" | "completed" {
  if (settlesAt === undefined) return "draft";
  return now >= settlesAt ? "completed" : "created";
}

/** A time as the wire has it: UTC with an offset, whole seconds. */
export const dateOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
