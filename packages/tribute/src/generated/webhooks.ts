// Generated from specs/tribute/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { WebhookTable } from "@payspec/core/webhook";
import type { components } from "./schema.js";

/**
 * An order was paid.
 *
 * The first payment of an order arrived. This is the event to deliver on; `shop_order_payment_received` is not. With `isTrial` a free
 * trial began instead, and nothing was paid yet.
 *
 * An order with `savePaymentMethod` leaves a token of the card, and this event brings it: keep `paymentToken` like a password, by
 * `customerId` or `uuid`, and charge it with `createCharge`.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderEvent = components["schemas"]["ShopOrderEvent"];

/**
 * A recurring order ended.
 *
 * The subscription of a recurring order ended. What is paid stays paid until `memberExpiresAt`.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderCancelledEvent = components["schemas"]["ShopOrderCancelledEvent"];

/**
 * The charge of a next period failed.
 *
 * The charge of a next period failed. After the third failure the subscription is cancelled with the reason `charge_failed`.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderChargeFailedEvent = components["schemas"]["ShopOrderChargeFailedEvent"];

/**
 * A next period of a recurring order was paid.
 *
 * The charge of a next period went through. The first payment comes as `shop_order`.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderChargeSuccessEvent = components["schemas"]["ShopOrderChargeSuccessEvent"];

/**
 * A payment of an order failed.
 *
 * One attempt to pay failed. It does not close the order, the customer may try again.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderPaymentFailedEvent = components["schemas"]["ShopOrderPaymentFailedEvent"];

/**
 * A payment was noticed, not confirmed.
 *
 * **Not a confirmation.** Deliver nothing before `shop_order`. Its payload is not published in what could be read.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderPaymentReceivedEvent = components["schemas"]["ShopOrderPaymentReceivedEvent"];

/**
 * An order was prepaid.
 *
 * **Not a confirmation.** Deliver nothing before `shop_order`. It is seen in public receivers only; the list of events of the provider does not have it.
 *
 * Recognise repeated deliveries by `name`, `payload.uuid` and `created_at`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderPrepaidEvent = components["schemas"]["ShopOrderPrepaidEvent"];

/**
 * A refund was started or completed.
 *
 * Comes when a refund starts and again when it is completed. Only `completed` means that the money is back.
 *
 * Recognise repeated deliveries by `name`, `payload.transactionId` and `payload.status`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopOrderRefundedEvent = components["schemas"]["ShopOrderRefundedEvent"];

/**
 * A charge of a saved token failed.
 *
 * The money of a charge was not taken. A new attempt is a new charge with a new key, a minute after this one at the earliest.
 *
 * Recognise repeated deliveries by `name` and `payload.chargeUuid`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopTokenChargeFailedEvent = components["schemas"]["ShopTokenChargeFailedEvent"];

/**
 * A charge of a saved token succeeded.
 *
 * The money of a charge was taken. The charge is named by `chargeUuid`; receivers that were written for orders look for `uuid` and drop this event silently.
 *
 * Recognise repeated deliveries by `name` and `payload.chargeUuid`. Answer with status 200; anything else is delivered
 * again after 5, 15 and 30 minutes and 1, 2, 4, 8 and 8 hours.
 *
 * **Not protected.** Neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by the payload. The encoding is not
 * documented; public receivers compare lower case hex, two also accept base64.
 */
export type ShopTokenChargeSuccessEvent = components["schemas"]["ShopTokenChargeSuccessEvent"];

/**
 * An event that the spec does not know: the provider added it, or it belongs to another product behind the same address.
 *
 * Its `name` as it came is in `raw`, the whole body. Answer as you do for a known event, or it is delivered again.
 */
export interface UnknownTributeEvent {
  readonly name: "unknown";
  readonly raw: unknown;
}

/** Everything that `verifyWebhook` may tell, told apart by `name`. */
export type TributeEvent =
  | ShopOrderEvent
  | ShopOrderCancelledEvent
  | ShopOrderChargeFailedEvent
  | ShopOrderChargeSuccessEvent
  | ShopOrderPaymentFailedEvent
  | ShopOrderPaymentReceivedEvent
  | ShopOrderPrepaidEvent
  | ShopOrderRefundedEvent
  | ShopTokenChargeFailedEvent
  | ShopTokenChargeSuccessEvent
  | UnknownTributeEvent;

/** How deliveries are signed, and what each event must at least hold. */
export const webhookTable: WebhookTable = {
  algorithm: "hmac-sha256",
  header: "trbt-signature",
  covers: "body",
  encodings: ["hex", "base64"],
  typeAt: "/name",
  events: {
    shopOrder: { type: "shop_order", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string", amount: "integer", currency: "string", fee: "integer", status: "string", isRecurrent: "boolean" } }, phase: { at: "/payload/status", values: { paid: ["succeeded", true] } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderCancelled: { type: "shop_order_cancelled", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string", amount: "integer", currency: "string", period: "string", cancelReason: "string" } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderChargeFailed: { type: "shop_order_charge_failed", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string", amount: "integer", currency: "string", period: "string", chargeRetries: "integer" } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderChargeSuccess: { type: "shop_order_charge_success", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string", amount: "integer", currency: "string", period: "string" } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderPaymentFailed: { type: "shop_order_payment_failed", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string", amount: "integer", currency: "string", errorCode: "string", errorMessage: "string" } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderPaymentReceived: { type: "shop_order_payment_received", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string" } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderPrepaid: { type: "shop_order_prepaid", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string" } }, same: ["/payload/uuid", "/created_at"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopOrderRefunded: { type: "shop_order_refunded", shape: { name: "string", created_at: "string", sent_at: "string", payload: { uuid: "string", transactionId: "integer", amount: "integer", currency: "string", status: "string" } }, phase: { at: "/payload/status", values: { initiated: ["pending", false], completed: ["refunded", true] } }, same: ["/payload/transactionId", "/payload/status"], about: ["getOrder", { orderUuid: "/payload/uuid" }] },
    shopTokenChargeFailed: { type: "shop_token_charge_failed", shape: { name: "string", created_at: "string", sent_at: "string", payload: { chargeUuid: "string", token: "string", amount: "integer", currency: "string", errorCode: "string", errorMessage: "string" } }, same: ["/payload/chargeUuid"], about: ["getCharge", { chargeUuid: "/payload/chargeUuid" }] },
    shopTokenChargeSuccess: { type: "shop_token_charge_success", shape: { name: "string", created_at: "string", sent_at: "string", payload: { chargeUuid: "string", token: "string", amount: "integer", currency: "string", processedAt: "string" } }, same: ["/payload/chargeUuid"], about: ["getCharge", { chargeUuid: "/payload/chargeUuid" }] },
  },
};
