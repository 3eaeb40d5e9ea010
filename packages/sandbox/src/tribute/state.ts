import type { Context } from "../types.js";
import type { Period, TrialPeriod } from "./dates.js";
import type { Currency } from "./money.js";

/** A saved card. */
export interface Token {
  readonly token: string;
  readonly cardLast4: string;
  readonly cardBrand: string;
  readonly customerId?: string;
  readonly amount: number;
  readonly currency: Currency;
  active: boolean;
  readonly createdAt: string;
  lastUsedAt?: string;
  /** The order that it was born in. */
  readonly orderUuid?: string;
}

/** A charge of a saved card. Its status follows from its age, see charges.ts. */
export interface Charge {
  readonly chargeUuid: string;
  readonly amount: number;
  readonly currency: Currency;
  readonly token: string;
  /** How it ends, and whether it times out first. */
  readonly fate: { readonly end: "success" | "failed"; readonly late: boolean };
  readonly reference?: string;
  readonly key?: string;
  readonly at: number;
}

/** What `createOrder` takes. */
export interface OrderFields {
  /** Absent where the price is in Stars only. */
  readonly amount?: number;
  readonly currency: Currency;
  readonly title: string;
  readonly description: string;
  readonly successUrl?: string;
  readonly failUrl?: string;
  readonly email?: string;
  readonly comment?: string;
  readonly customerId?: string;
  readonly imageUrl?: string;
  readonly period?: Period;
  readonly savePaymentMethod?: boolean;
  readonly shopId?: number;
  readonly starsAmount?: number;
  readonly onlyStars?: boolean;
  readonly firstPeriodAmount?: number;
  readonly trialPeriod?: TrialPeriod;
  readonly sendEmail?: boolean;
}

export interface Order {
  /** The list is sorted by it, and transactions name it. */
  readonly id: number;
  readonly uuid: string;
  readonly shopId: number;
  readonly fields: OrderFields;
  /** What the rules of the spec make of a sum of this order. */
  readonly outcomes: (sum: number) => ReadonlySet<string>;
  readonly createdAt: number;
  status: "pending" | "prepaid" | "paid";
  /** Oldest first. */
  readonly transactions: Transaction[];
  /** Of a recurring order, from its first payment on. */
  subscription?: Subscription;
}

export interface Subscription {
  status: "active" | "cancelled";
  /** When the first paid period begins: the first payment, or the end of the trial. */
  readonly since: number;
  /** Periods that are paid. */
  paid: number;
  expiresAt: number;
  /** Failed charges of the period that is due. */
  failures: number;
}

/** A payment of an order. Minor units here; the view writes major ones. */
export interface Transaction {
  readonly id: number;
  readonly amount: number;
  readonly at: number;
  refund?: "initiated" | "completed";
}

/** The price in minor units, 0 where it is in Stars only. What the provider writes then is not documented. */
export const priceOf = ({ amount = 0 }: OrderFields): number => amount;

/** Whether an order is charged again and again. */
export const isRecurring = ({ fields }: Order): boolean => (fields.period ?? "onetime") !== "onetime";

/** `name` of the events that a shop receives. */
export type EventName =
  | "shop_order"
  | "shop_order_cancelled"
  | "shop_order_charge_failed"
  | "shop_order_charge_success"
  | "shop_order_payment_failed"
  | "shop_order_payment_received"
  | "shop_order_prepaid"
  | "shop_order_refunded"
  | "shop_token_charge_failed"
  | "shop_token_charge_success";

/** An event that was sent, kept so that it can be sent again. */
export interface Told {
  readonly name: EventName;
  readonly at: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Everything of the account, by id. */
export interface State {
  readonly context: Context;
  readonly tokens: Map<string, Token>;
  readonly charges: Map<string, Charge>;
  readonly orders: Map<string, Order>;
  /** Oldest first. */
  readonly told: Told[];
  nextTransaction: number;
}
