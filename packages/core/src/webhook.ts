// The entry @payspec/core/webhook: what verifyWebhook and signWebhook of every provider package do, told by the provider's table.
import { read } from "./pointer.js";
import { joinedFields } from "./signed-fields.js";
import type { Phase } from "./types.js";
import { type Delivered, eventOf, parseDelivery, readDelivery, rowOf } from "./webhook-event.js";
import { receive } from "./webhook-request.js";
import { isSigned, signatureOf, utf8 } from "./webhook-signature.js";
import type { SignedWebhook, WebhookRefusal, WebhookRequest, WebhookResult, WebhookTable, WebhookToken } from "./webhook-types.js";

export type { Phase } from "./types.js";
export type * from "./webhook-types.js";

/**
 * Verifies a delivery by the table of its provider. A signature over the body is checked before the body is parsed; where it covers
 * fields, or is a token that may depend on the event, the body has to be read first.
 *
 * Never rejects for what arrived, only for mistakes of the receiver: a body that is not raw any more, or a secret that is no usable text.
 */
export async function verifyDelivery<Event>(
  table: WebhookTable,
  request: WebhookRequest,
  secret: WebhookToken<Event>,
): Promise<WebhookResult<Event>> {
  const { bytes, signature } = await receive(request, table.header);
  if (signature === "") return refused("missing_signature");
  if (table.covers === "body" && !(await isSigned(table, usable(await ask(secret)), signature, [bytes]))) return refused("bad_signature");
  const delivered = readDelivery(table, bytes);
  if (!delivered) return refused("malformed");
  const event = eventOf(table, delivered) as Event;
  if (table.covers !== "body") {
    const given = await ask(secret, event);
    const isUnknownHere = given === undefined && table.covers === "nothing" && typeof secret === "function";
    if (isUnknownHere || !(await isSigned(table, usable(given), signature, messagesOf(table, delivered)))) return refused("bad_signature");
  }
  return { ok: true, event };
}

/**
 * Makes a delivery that {@link verifyDelivery} takes. A text is sent as it is, anything else as its JSON; nothing checks it against the spec.
 * Rejects with a TypeError when the values that the signature has to cover are not there.
 */
export async function signDelivery<Event>(table: WebhookTable, payload: unknown, secret: WebhookToken<Event>): Promise<SignedWebhook> {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const delivered = table.covers === "body" ? undefined : parseDelivery(table, body);
  const message = table.covers === "fields" ? delivered && messagesOf(table, delivered)[0] : utf8(body);
  if (!message)
    throw new TypeError("The payload can't be signed: its type is not in the spec, or a value that the signature covers is missing.");
  const given = usable(await ask(secret, delivered && (eventOf(table, delivered) as Event)));
  return { body, headers: { "content-type": "application/json", [table.header]: await signatureOf(table, given, message) } };
}

/** What the status of an event means in the words all providers share; undefined for an event without one, `unknown` for a new value. */
export function eventPhase(table: WebhookTable, event: unknown): Phase | undefined {
  const phase = rowOf(table, event)?.phase;
  return phase && (phase.values[String(read(event, phase.at))]?.[0] ?? "unknown");
}

/** What the signature of an event may cover. A token covers nothing, and an event of unknown type does not tell its fields. */
function messagesOf({ separator = "" }: WebhookTable, { text, value, row }: Delivered): Uint8Array<ArrayBuffer>[] {
  return (row?.fields && joinedFields(text, value, row.fields, separator)?.map(utf8)) ?? [];
}

const ask = <Event>(secret: WebhookToken<Event>, event?: Event): string | undefined | Promise<string | undefined> =>
  typeof secret === "function" ? secret(event as Event) : secret;

/** Anyone can sign with an empty key, so none is taken. */
function usable(secret: unknown): string {
  if (typeof secret === "string" && secret !== "") return secret;
  throw new TypeError("The secret must be a non-empty text, or a function that gives one.");
}

const refused = (reason: WebhookRefusal): { readonly ok: false; readonly reason: WebhookRefusal } => ({ ok: false, reason });
