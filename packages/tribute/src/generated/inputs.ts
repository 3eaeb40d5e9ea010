// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "@payspec/core";
import type { components } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

interface WithShopId {
  /** Which shop; without it the oldest active one. */
  shopId?: number | undefined;
}
interface WithOrderUuid {
  /** Id of the order, as `createOrder` returned it. */
  orderUuid: string;
}
interface WithToken {
  /** The saved token. */
  token: string;
}
/** Input of `getShop`. */
export interface GetShopInput extends CallOptions, WithShopId {}
/** Input of `createCharge`. */
export interface CreateChargeInput extends CallOptions {
  /** A charge of a saved token. There is no currency field; the token's currency counts. */
  body: Schemas["CreateChargeRequest"];
  /** Tell it when you know it: the amount is then checked against its limits before anything is sent. Never sent itself. */
  currency?: "eur" | "rub" | "usd" | undefined;
}
/** Input of `getCharge`. */
export interface GetChargeInput extends CallOptions {
  /** Id of the charge, as `createCharge` returned it. */
  chargeUuid: string;
}
/** Input of `listOrders`. */
export interface ListOrdersInput extends CallOptions, WithShopId {
  /** First day, UTC, inclusive. */
  dateFrom?: string | undefined;
  /** Last day, UTC, inclusive. */
  dateTo?: string | undefined;
  /** Only orders that this payment link made. */
  paymentLinkUuid?: string | undefined;
}
/** Input of `createOrder`. */
export interface CreateOrderInput extends CallOptions {
  /** A new order. There is no idempotency key. It has a price in money, in Stars, or both. */
  body: Schemas["CreateOrderRequest"];
}
/** Input of `getOrder`. */
export interface GetOrderInput extends CallOptions, WithOrderUuid, WithShopId {}
/** Input of `cancelOrder`. */
export interface CancelOrderInput extends CallOptions, WithOrderUuid {}
/** Input of `getOrderStatus`. */
export interface GetOrderStatusInput extends CallOptions, WithOrderUuid, WithShopId {}
/** Input of `listOrderTransactions`. */
export interface ListOrderTransactionsInput extends CallOptions, WithOrderUuid {
  /** Where to go on, the `nextFrom` of the page before. */
  startFrom?: string | undefined;
}
/** Input of `refundOrderTransaction`. */
export interface RefundOrderTransactionInput extends CallOptions, WithOrderUuid {
  /** Id of the payment, as `listOrderTransactions` shows it. */
  txId: number;
}
/** Input of `resendOrderWebhook`. */
export interface ResendOrderWebhookInput extends CallOptions, WithOrderUuid {
  /** Which event to send again. */
  body: Schemas["ResendWebhookRequest"];
}
/** Input of `listTokens`. */
export interface ListTokensInput extends CallOptions {
  /**
   * Only tokens of this customer of yours.
   * At most 256 characters.
   */
  customerId?: string | undefined;
  /** Only tokens born in this order. */
  orderUuid?: string | undefined;
  /** `true` keeps only tokens that may be charged. A string on the wire, a boolean in the object; what `false` does is not documented. */
  active?: boolean | "true" | "false" | undefined;
  /**
   * Page size.
   * Default 50. At least 1. At most 100.
   */
  limit?: number | undefined;
  /**
   * How many tokens to skip.
   * Default 0. At least 0.
   */
  offset?: number | undefined;
}
/** Input of `getToken`. */
export interface GetTokenInput extends CallOptions, WithToken {}
/** Input of `deactivateToken`. */
export interface DeactivateTokenInput extends CallOptions, WithToken {}
/** Input of `listShops`. */
export interface ListShopsInput extends CallOptions {}
