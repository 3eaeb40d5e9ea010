// Generated from specs/bridgepay/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { WebhookTable } from "@payspec/core/webhook";
import type { components } from "./schema.js";

/**
 * The status of an invoice changed.
 *
 * Sent to the `notificationUrl` of the invoice on every change of its status.
 *
 * - Answer exactly 200. Any other status, 201, 202 and 204 included, counts as failure.
 * - After a failure there are two more attempts, 60 seconds apart, and then none. An outage of two minutes loses the
 *   notification: ask `getInvoice` for invoices that are still `new` after `expireAt`.
 * - The body is not protected. Treat it as a hint and read the invoice with `getInvoice` before you credit anything.
 * - The same status may come more than once, `paid` even with another amount after a dispute. Key your handler on id, status
 *   and `updatedAt`. Order, time limit and sender addresses are not documented.
 *
 * **Not protected.** The whole body. Read the invoice with getInvoice before anything depends on it.
 */
export type InvoiceNotification = components["schemas"]["InvoiceNotification"] & { notificationType: "invoice" };

/**
 * An event that the spec does not know: the provider added it, or it belongs to another product behind the same address.
 *
 * Its `notificationType` as it came is in `raw`, the whole body. Answer as you do for a known event, or it is delivered again.
 */
export interface UnknownBridgepayEvent {
  readonly notificationType: "unknown";
  readonly raw: unknown;
}

/** Everything that `verifyWebhook` may tell, told apart by `notificationType`. */
export type BridgepayEvent =
  | InvoiceNotification
  | UnknownBridgepayEvent;

/** How deliveries are signed, and what each event must at least hold. */
export const webhookTable: WebhookTable = {
  algorithm: "shared-token",
  header: "X-Notification-Token",
  covers: "nothing",
  encodings: ["plain"],
  typeAt: "/notificationType",
  events: {
    invoiceNotification: { type: "invoice", shape: { notificationType: "string", invoice: { id: "string", internalId: "string?", type: "string", status: "string", sum: { amount: "string", currency: "string", subunit: "integer" }, storeId: "integer", storeName: "string", receivedSumFromTaker: "any", receivedSumFromMaker: "any", serviceFeeSum: "any", payoutSum: "any", createdAt: "string", expireAt: "string", updatedAt: "string" } }, phase: { at: "/invoice/status", values: { new: ["pending", false], paid: ["succeeded", true], canceled: ["canceled", true], expired: ["expired", true] } }, same: ["/invoice/id", "/invoice/status", "/invoice/updatedAt"], about: ["getInvoice", { id: "/invoice/id" }] },
  },
};
