// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "@payspec/core";
import type { components, operations as Types } from "./schema.js";

/** The provider's objects by name. */
export type Schemas = components["schemas"];

interface WithUuid {
  /**
   * Id of the order at Invoicebox, the `id` that its creation returned. Shaped like a UUID, but not always a valid one.
   * At most 36 characters.
   */
  uuid: string;
}
interface WithId {
  /** Only the shipment with this id. An integer, unlike all other ids. */
  id?: number | undefined;
}
interface WithOrderId {
  /**
   * Only shipments of this order.
   * At most 36 characters.
   */
  orderId?: string | undefined;
}
interface WithMerchantId {
  /**
   * Only shipments of this shop.
   * At most 36 characters.
   */
  merchantId?: string | undefined;
}
interface WithPage {
  /** Number of the page. The newest official client sends `_page` in its place; give one of the two. */
  page?: number | undefined;
}
interface WithPageSize {
  /**
   * Objects per page. The newest official client sends `_pageSize` in its place; give one of the two.
   * Default 30.
   */
  pageSize?: number | undefined;
}
interface With_page {
  /** Number of the page, under the name that the newest official client sends. Not documented. */
  _page?: number | undefined;
}
interface With_pageSize {
  /** Objects per page, under the name that the newest official client sends; it asks for 50 at most. Not documented. */
  _pageSize?: number | undefined;
}
/** Input of `createAgentOrder`. */
export interface CreateAgentOrderInput extends CallOptions {
  /** A new order that names the seller by its tax numbers in place of a shop id. */
  body: Schemas["CreateAgentOrderRequest"];
}
/** Input of `createCorrectionOrder`. */
export interface CreateCorrectionOrderInput extends CallOptions {
  /** A new order of a shop, or a correction order when `parentId` names a draft refund. */
  body: Schemas["CreateOrderRequest"];
}
/** Input of `createOrder`. */
export interface CreateOrderInput extends CallOptions {
  /** A new order of a shop, or a correction order when `parentId` names a draft refund. */
  body: Schemas["CreateOrderRequest"];
}
/** Input of `moveOrderToMerchant`. */
export interface MoveOrderToMerchantInput extends CallOptions {
  /** Which order goes to which shop. */
  body: Schemas["UpdateOrderMerchantRequest"];
}
/** Input of `getOrder`. */
export interface GetOrderInput extends CallOptions, WithUuid {}
/** Input of `updateOrder`. */
export interface UpdateOrderInput extends CallOptions, WithUuid {
  /** What is to change. Fields that are left out stay. When positions change, send the sums that belong to them too. */
  body: Schemas["UpdateOrderRequest"];
}
/** Input of `cancelOrder`. */
export interface CancelOrderInput extends CallOptions, WithUuid {}
/** Input of `listRefundableItems`. */
export interface ListRefundableItemsInput extends CallOptions, WithUuid {}
/** Input of `createRefund`. */
export interface CreateRefundInput extends CallOptions {
  /** What to pay back of a paid order. */
  body: Schemas["CreateRefundOrderRequest"];
}
/** Input of `listShipmentsOfBilling`. */
export interface ListShipmentsOfBillingInput extends CallOptions, WithId, WithOrderId, WithMerchantId, WithPage, WithPageSize, With_page, With_pageSize {
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listShipmentsOfBilling"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `createShipment`. */
export interface CreateShipmentInput extends CallOptions {
  /** What was delivered or rendered for an order. */
  body: Schemas["CreateShipmentRequest"];
}
/** Input of `payWithCode`. */
export interface PayWithCodeInput extends CallOptions, WithUuid {
  /** The confirmation of a payment with the code that the payer typed. */
  body: Schemas["PayRequest"];
}
/** Input of `sendConfirmationCode`. */
export interface SendConfirmationCodeInput extends CallOptions, WithUuid {
  /** Which instrument confirms the payment, and who pays. The same body asks `validatePaymentMethod`. */
  body: Schemas["CodeRequest"];
}
/** Input of `validatePaymentMethod`. */
export interface ValidatePaymentMethodInput extends CallOptions, WithUuid {
  /** Which instrument confirms the payment, and who pays. The same body asks `validatePaymentMethod`. */
  body: Schemas["CodeRequest"];
}
/** Input of `updateOrderStatus`. */
export interface UpdateOrderStatusInput extends CallOptions, WithUuid {
  /** New status of an order that the shop drives itself. */
  body: Schemas["UpdateOrderStatusRequest"];
}
/** Input of `findCounterparty`. */
export interface FindCounterpartyInput extends CallOptions {
  /**
   * Tax number (INN), ten digits for a company, twelve for an entrepreneur.
   * At most 20 characters.
   */
  vatNumber: string;
}
/** Input of `listOrders`. */
export interface ListOrdersInput extends CallOptions, WithPage, WithPageSize, With_page, With_pageSize {
  /**
   * Only the order with this id.
   * At most 36 characters.
   */
  id?: string | undefined;
  /** Only orders in this state, or in one of several, sent as `status=created&status=completed`. */
  status?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["status"]> | undefined;
  /**
   * Only orders of this shop.
   * At most 36 characters.
   */
  merchantId?: string | undefined;
  /**
   * Only orders with this number of your books. Several may come back, the number is not always kept unique.
   * At most 256 characters.
   */
  merchantOrderId?: string | undefined;
  /** Creation time, by comparison, sent as `createdAt[_ge]=...`. */
  createdAt?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["createdAt"]> | undefined;
  /** End of the time to pay, by comparison, sent as `expirationDate[_ge]=...`. */
  expirationDate?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["expirationDate"]> | undefined;
  /** Time of payment, by comparison, sent as `paidAt[_ge]=...`. */
  paidAt?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["paidAt"]> | undefined;
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listOrders"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `listRefunds`. */
export interface ListRefundsInput extends CallOptions, WithPage, WithPageSize, With_page, With_pageSize {
  /**
   * Only the refund with this id.
   * At most 36 characters.
   */
  id?: string | undefined;
  /**
   * Only refunds of this order.
   * At most 36 characters.
   */
  parentId?: string | undefined;
  /** Only refunds in this state. */
  status?: "draft" | "created" | "completed" | "canceled" | undefined;
  /**
   * Only refunds of this shop.
   * At most 36 characters.
   */
  merchantId?: string | undefined;
  /**
   * Only the refund with this number of your books.
   * At most 256 characters.
   */
  merchantOrderId?: string | undefined;
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listRefunds"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `listShipments`. */
export interface ListShipmentsInput extends CallOptions, WithId, WithOrderId, WithMerchantId, WithPage, WithPageSize, With_page, With_pageSize {
  /** Sorting, sent as `_order[createdAt]=desc`; several fields are allowed. The form `_order=createdAt:desc` is answered with 422. */
  _order?: NonNullable<NonNullable<Types["listShipments"]["parameters"]["query"]>["_order"]> | undefined;
}
/** Input of `checkAuth`. */
export interface CheckAuthInput extends CallOptions {}
