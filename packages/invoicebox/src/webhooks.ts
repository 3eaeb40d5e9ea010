// Generated from specs/invoicebox. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { type EventSubject, eventPhase, idOfEvent, type Phase, type SignedWebhook, signDelivery, subjectOfEvent, verifyDelivery, type WebhookOptions, type WebhookRequest, type WebhookResult } from "@payspec/core/webhook";
import { facts } from "./generated/facts.js";
import { type InvoiceboxEvent, webhookTable } from "./generated/webhooks.js";

/**
 * Verifies a notification of Invoicebox: `X-Signature` is HMAC-SHA1 over the raw body, in hex. There is one kind, which
 * has no type field.
 *
 * Answer with {@link notificationAccepted} or {@link notificationRefused} within 20 seconds and always with status 200;
 * for a failed verification `notificationRefused("signature_error")`.
 *
 * Not protected: neither time nor address is signed, so an old notification can be sent again. Handle each `id` once,
 * and compare `merchantId`, `amount` and `currencyId` with your books. Only the status `completed` is paid.
 *
 * @param request A `Request` that nobody has read, or the raw body as text or bytes with the headers. Slashes come
 * escaped, so a body that was parsed and written again never fits.
 * @param options `secret` is the notification key from the integration settings of the shop. It is not the Bearer
 * token. Method and hash can be changed there; only the default is verified here.
 * @returns The order, or `missing_signature`, `bad_signature` or `malformed`. Rejects only when the body was already
 * read or parsed, and for a secret that can't be meant, such as one with a line break.
 * @see https://docs.invoicebox.ru/docs/merchant/notification/status/
 *
 * @example
 * ```ts
 * import { notificationAccepted, notificationRefused, verifyWebhook } from "@payspec/invoicebox";
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const verified = await verifyWebhook(request, { secret: process.env.INVOICEBOX_NOTIFICATION_KEY ?? "" });
 *   if (!verified.ok) return Response.json(notificationRefused("signature_error")); // always a 200
 *   const { id, status, amount } = verified.event;
 *   if (status === "completed") console.log("Paid:", id, amount);
 *   return Response.json(notificationAccepted);
 * }
 * ```
 */
export function verifyWebhook(request: WebhookRequest, { secret }: WebhookOptions): Promise<WebhookResult<InvoiceboxEvent>> {
  return verifyDelivery<InvoiceboxEvent>(webhookTable, request, secret);
}

/**
 * Makes a delivery that {@link verifyWebhook} takes, for tests: of an order, of anything else, or of a JSON text
 * exactly as it is.
 */
export function signWebhook(payload: InvoiceboxEvent | Readonly<Record<string, unknown>> | string, { secret }: WebhookOptions): Promise<SignedWebhook> {
  return signDelivery(webhookTable, payload, secret);
}

/** What the status of the order means in the words all providers share; `unknown` for a new value. */
export function phaseOfEvent(event: InvoiceboxEvent): Phase | undefined {
  return eventPhase(webhookTable, event);
}

/**
 * What recognises an event in storage: the same text for every delivery of one event, another for any other. Store it
 * with a unique key in the transaction that handles the event, and answer a repeat like the first. Undefined for an
 * event that the spec does not know. Never throws.
 */
export const eventId = (event: InvoiceboxEvent): string | undefined => idOfEvent(webhookTable, event);

/** What to read to learn the present state of what an event is about: an operation and its input. Never throws. */
export const aboutEvent = (event: InvoiceboxEvent): EventSubject | undefined =>
  subjectOfEvent(webhookTable, facts.reads, event);

export type { EventSubject, SignedWebhook, WebhookOptions, WebhookRefusal, WebhookRequest, WebhookResult, WebhookSecret } from "@payspec/core/webhook";
export type * from "./generated/webhooks.js";
