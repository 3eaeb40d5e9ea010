// Generated from specs/tribute. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { type EventSubject, eventPhase, idOfEvent, type Phase, type SignedWebhook, signDelivery, subjectOfEvent, verifyDelivery, type WebhookOptions, type WebhookRequest, type WebhookResult } from "@payspec/core/webhook";
import { facts } from "./generated/facts.js";
import { type TributeEvent, type UnknownTributeEvent, webhookTable } from "./generated/webhooks.js";

/**
 * Verifies a webhook of Tribute: `trbt-signature` is HMAC-SHA256 over the raw body. Hex in any case is taken, and
 * base64.
 *
 * Creator events (subscriptions, donations, digital products) come to the same address. They, and events that are new,
 * come back as `{ name: "unknown", raw }`: answer 200, or Tribute repeats them for a day.
 *
 * Not protected: neither time nor address is signed, so a captured delivery can be sent again. Recognise repeats by
 * `name` with `payload.chargeUuid`, or with `payload.uuid` and `created_at`; `sent_at` changes with every attempt.
 *
 * @param request A `Request` that nobody has read, or the raw body as text or bytes with the headers.
 * @param options `secret` is the API key of the account, the same that the calls carry.
 * @returns The event, or `missing_signature`, `bad_signature` or `malformed`. Rejects only when the body was already
 * read or parsed, and for a secret that can't be meant, such as one with a line break.
 * @see https://wiki.tribute.tg/for-shops/api/webhooks
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@payspec/tribute";
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const verified = await verifyWebhook(request, { secret: process.env.TRIBUTE_API_KEY ?? "" });
 *   if (!verified.ok) return new Response(null, { status: 400 });
 *   const { event } = verified;
 *   if (event.name === "shop_token_charge_success") console.log("Paid:", event.payload.chargeUuid);
 *   return new Response(); // 200 for every event, or it comes again for a day
 * }
 * ```
 */
export function verifyWebhook(request: WebhookRequest, { secret }: WebhookOptions): Promise<WebhookResult<TributeEvent>> {
  return verifyDelivery<TributeEvent>(webhookTable, request, secret);
}

/**
 * Makes a delivery that {@link verifyWebhook} takes, for tests: of an event, of anything else, or of a JSON text
 * exactly as it is.
 */
export function signWebhook(payload: Exclude<TributeEvent, UnknownTributeEvent> | Readonly<Record<string, unknown>> | string, { secret }: WebhookOptions): Promise<SignedWebhook> {
  return signDelivery(webhookTable, payload, secret);
}

/**
 * What the status of an event means in the words all providers share; undefined for an event without one, `unknown` for
 * a new value.
 */
export function phaseOfEvent(event: TributeEvent): Phase | undefined {
  return eventPhase(webhookTable, event);
}

/**
 * What recognises an event in storage: the same text for every delivery of one event, another for any other. Store it
 * with a unique key in the transaction that handles the event, and answer a repeat like the first. Undefined for an
 * event that the spec does not know. Never throws.
 */
export const eventId = (event: TributeEvent): string | undefined => idOfEvent(webhookTable, event);

/** What to read to learn the present state of what an event is about: an operation and its input. Never throws. */
export const aboutEvent = (event: TributeEvent): EventSubject | undefined =>
  subjectOfEvent(webhookTable, facts.reads, event);

export type { EventSubject, SignedWebhook, WebhookOptions, WebhookRefusal, WebhookRequest, WebhookResult, WebhookSecret } from "@payspec/core/webhook";
export type * from "./generated/webhooks.js";
