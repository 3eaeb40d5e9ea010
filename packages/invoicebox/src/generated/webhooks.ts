// Generated from specs/invoicebox/openapi.yaml. Do not edit: change the spec and run `npm run generate`.

import type { WebhookTable } from "@payspec/core/webhook";
import type { components } from "./schema.js";

/**
 * An order was paid or changed its status.
 *
 * Sent to the `notificationUrl` of the order, or to the address in the shop's settings, when notifications are switched on there.
 *
 * 1. Take the raw body bytes and check `X-Signature` before parsing.
 * 2. A missing or wrong signature: answer 200 with `error` and `signature_error`. The samples of the provider use
 *    `out_of_service` for a missing one, which asks for ten more deliveries.
 * 3. Compare `merchantId`, and `amount` and `currencyId` with your books. Book a payment only when `status` is `completed`.
 * 4. A repeated delivery with an `id` that you handled: answer `success` again. Keep the handling idempotent by `id`.
 *
 * Answer within 20 seconds, always with status 200 and JSON; anything else counts as a failure. Deliveries may come again up to ten
 * times within a day; their spacing is not published.
 *
 * The provider's monitoring sends tests: `id` consists of `f` only and `merchantOrderId` is empty. Check the signature and the shop
 * id and answer as usual. The official Bitrix module also knows an older test id, `00000-00000-00000-00000`.
 *
 * **Not protected.** Time and delivery are not signed, so an old notification can be sent again: handle each `id` once and compare amounts.
 * Method and hash can be changed in the shop's settings; only the default is covered here.
 */
export type OrderNotification = components["schemas"]["OrderNotification"];

/** Everything that `verifyWebhook` may tell. */
export type InvoiceboxEvent = OrderNotification;

/** How deliveries are signed, and what each event must at least hold. */
export const webhookTable: WebhookTable = {
  algorithm: "hmac-sha1",
  header: "X-Signature",
  covers: "body",
  encodings: ["hex"],
  events: {
    orderNotification: { shape: { id: "string", status: "string", merchantId: "string", merchantOrderId: "string?", amount: "number", customer: {}, currencyId: "string", createdAt: "string" }, phase: { at: "/status", values: { created: ["action_required", false], completed: ["succeeded", true], expired: ["expired", true], canceled: ["canceled", true], hold: ["authorized", false], draft: ["pending", false] } }, same: ["/id", "/status"], about: ["getOrder", { uuid: "/id" }] },
  },
};
