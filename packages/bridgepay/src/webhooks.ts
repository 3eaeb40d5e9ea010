// Generated from specs/bridgepay. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { type EventSubject, eventPhase, idOfEvent, type Phase, type SignedWebhook, signDelivery, subjectOfEvent, verifyDelivery, type WebhookOptions, type WebhookRequest, type WebhookResult, type WebhookToken } from "@payspec/core/webhook";
import { facts } from "./generated/facts.js";
import { type BridgepayEvent, type UnknownBridgepayEvent, webhookTable } from "./generated/webhooks.js";

/**
 * The `notificationToken` that was given when the invoice was created. With one token per invoice: a function that
 * finds it by the event, which is not verified yet, and gives undefined for an invoice that is not yours. That is then
 * a `bad_signature`.
 */
export type NotificationToken = WebhookToken<BridgepayEvent>;

/**
 * Verifies a notification of Bridgepay: `X-Notification-Token` repeats the token of the invoice. It is compared in
 * constant time.
 *
 * **Not protected: the whole body.** Nothing is signed. Read the invoice with `getInvoice` before anything is credited;
 * the body is only a hint to do so. The same status may come more than once, `paid` even with another amount.
 *
 * Kinds of notifications that the spec does not know come back as `{ notificationType: "unknown", raw }`. Answer
 * exactly 200.
 *
 * @param request A `Request` that nobody has read, or the raw body as text or bytes with the headers.
 * @param options `secret` is the token, or the function that finds it.
 * @returns The event, or `missing_signature`, `malformed` or `bad_signature`, in this order: the token may depend on
 * the body. Rejects only when the body was already read or parsed, and for a secret that can't be meant, such as one
 * with a line break.
 * @see https://docs.bridgepay.club/en/callbacks
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@payspec/bridgepay";
 *
 * const tokens = new Map<string, string>(); // yours, one per invoice
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const verified = await verifyWebhook(request, {
 *     secret: (event) => ("invoice" in event ? tokens.get(event.invoice.id) : undefined),
 *   });
 *   if (!verified.ok) return new Response(null, { status: 403 });
 *   // Nothing of the body is signed: read the invoice with getInvoice before you credit it.
 *   return new Response(); // exactly 200
 * }
 * ```
 */
export function verifyWebhook(request: WebhookRequest, { secret }: WebhookOptions<NotificationToken>): Promise<WebhookResult<BridgepayEvent>> {
  return verifyDelivery<BridgepayEvent>(webhookTable, request, secret);
}

/**
 * Makes a delivery that {@link verifyWebhook} takes, for tests: of an event, of anything else, or of a JSON text
 * exactly as it is.
 */
export function signWebhook(payload: Exclude<BridgepayEvent, UnknownBridgepayEvent> | Readonly<Record<string, unknown>> | string, { secret }: WebhookOptions<NotificationToken>): Promise<SignedWebhook> {
  return signDelivery(webhookTable, payload, secret);
}

/**
 * What the status of an event means in the words all providers share; undefined for an unknown event, `unknown` for a
 * new value.
 */
export function phaseOfEvent(event: BridgepayEvent): Phase | undefined {
  return eventPhase(webhookTable, event);
}

/**
 * What recognises an event in storage: the same text for every delivery of one event, another for any other. Store it
 * with a unique key in the transaction that handles the event, and answer a repeat like the first. Undefined for an
 * event that the spec does not know. Never throws.
 */
export const eventId = (event: BridgepayEvent): string | undefined => idOfEvent(webhookTable, event);

/** What to read to learn the present state of what an event is about: an operation and its input. Never throws. */
export const aboutEvent = (event: BridgepayEvent): EventSubject | undefined =>
  subjectOfEvent(webhookTable, facts.reads, event);

export type { EventSubject, SignedWebhook, WebhookOptions, WebhookRefusal, WebhookRequest, WebhookResult, WebhookToken } from "@payspec/core/webhook";
export type * from "./generated/webhooks.js";
