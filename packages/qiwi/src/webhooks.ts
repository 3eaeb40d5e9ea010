// Generated from specs/qiwi. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { type EventSubject, eventPhase, idOfEvent, type Phase, type SignedWebhook, signDelivery, subjectOfEvent, verifyDelivery, type WebhookOptions, type WebhookRequest, type WebhookResult } from "@payspec/core/webhook";
import { facts } from "./generated/facts.js";
import { type QiwiEvent, webhookTable } from "./generated/webhooks.js";

/**
 * Verifies a webhook of QIWI: `Signature` is HMAC-SHA256 over a few values of the body, joined with `|`. Hex in any
 * case is taken, and base64; the amount counts as it is written in the body, or else with two decimals.
 *
 * **Not protected: the status, the currency, the token, and the `type` itself.** Only the id, a date and the amount are
 * signed (of an SBP token: site, customer, status and date). Whoever captured one delivery can send it again with
 * another status, or as another type. Read the payment, capture, refund, payout, card check or QR code by the API
 * before anything is delivered.
 *
 * Events of a type that the spec does not know are `bad_signature`: nothing says which of their values are signed. So
 * is a signed site, date, status or amount that holds the separator. One id of each event may hold it, so that a
 * signature fits one list of values.
 *
 * @param request A `Request` that nobody has read, or the raw body as text or bytes with the headers. A body that was
 * parsed and written again has lost the difference between 200 and 200.00.
 * @param options `secret` is the server notification key from the Settings of the account, not the API key.
 * @returns The event, or `missing_signature`, `bad_signature` or `malformed`. Rejects only when the body was already
 * read or parsed, and for a secret that can't be meant, such as one with a line break.
 * @see https://github.com/QIWI-API/payments-docs
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@payspec/qiwi";
 * export async function receive(request: Request) {
 *   const verified = await verifyWebhook(request, { secret: "..." });
 *   return verified.ok;
 * }
 * ```
 */
export function verifyWebhook(request: WebhookRequest, { secret }: WebhookOptions): Promise<WebhookResult<QiwiEvent>> {
  return verifyDelivery<QiwiEvent>(webhookTable, request, secret);
}

/**
 * Makes a delivery that {@link verifyWebhook} takes, for tests: of an event, or of a JSON text exactly as it is, where
 * an amount may be written as 200.00. Rejects with a TypeError when the type is not in the spec or a signed value is
 * missing.
 */
export function signWebhook(payload: QiwiEvent | Readonly<Record<string, unknown>> | string, { secret }: WebhookOptions): Promise<SignedWebhook> {
  return signDelivery(webhookTable, payload, secret);
}

/**
 * What the status of an event means in the words all providers share; `unknown` for a new value. The status is not
 * signed: take the phase of what the API answers before money depends on it. `asked` is the flat input of the call that
 * made the object: a payment that was created with the flag `SALE` is taken and not held. Never throws.
 */
export function phaseOfEvent(event: QiwiEvent, asked?: unknown): Phase | undefined {
  return eventPhase(webhookTable, event, asked);
}

/**
 * What recognises an event in storage: the same text for every delivery of one event, another for any other. Store it
 * with a unique key in the transaction that handles the event, and answer a repeat like the first. Undefined for an
 * event that the spec does not know. Never throws.
 */
export const eventId = (event: QiwiEvent): string | undefined => idOfEvent(webhookTable, event);

/** What to read to learn the present state of what an event is about: an operation and its input. Never throws. */
export const aboutEvent = (event: QiwiEvent): EventSubject | undefined =>
  subjectOfEvent(webhookTable, facts.reads, event);

export type { EventSubject, SignedWebhook, WebhookOptions, WebhookRefusal, WebhookRequest, WebhookResult, WebhookSecret } from "@payspec/core/webhook";
export type * from "./generated/webhooks.js";
