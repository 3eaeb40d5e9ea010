import { credentials } from "./account.js";
import { HOUR, MINUTE } from "./dates.js";
import { shop } from "./shops.js";
import type { EventName, State, Told } from "./state.js";

/** Eight repeats within 23 h 50 min. */
const REPEATS = [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 8 * HOUR];

/** Tells the shop what happened, and keeps it to be sent again. */
export function notify(state: State, name: EventName, at: number, payload: Told["payload"]): void {
  const told = { name, at, payload };
  state.told.push(told);
  send(state, told);
}

/** Sends the last event of this name about an order once more; says whether there is one. */
export function resend(state: State, uuid: string, name: string): boolean {
  const told = state.told.findLast((one) => one.name === name && one.payload.uuid === uuid);
  if (told) send(state, told);
  return told !== undefined;
}

/**
 * To the shop's `callbackUrl`. The sandbox's deliveries name an event as the spec does: `shopOrder` for `shop_order`.
 * `sent_at` changes with every attempt, and the signature with it: a receiver that recognises repeats by the
 * whole body takes one twice.
 *
 * https://wiki.tribute.tg/for-shops/api/webhooks
 */
function send({ context }: State, { name, at, payload }: Told): void {
  const iso = (ms: number) => new Date(ms).toISOString();
  const attempt = () => {
    const body = JSON.stringify({ name, created_at: iso(at), sent_at: iso(context.now()), payload });
    return { body, headers: sign(body).then((signature) => ({ "trbt-signature": signature })) };
  };
  const event = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  // The pages ask for a 200 and do not say what else would do.
  const accepted = (status: number) => status === 200;
  context.notify({ event, url: shop.callbackUrl, ...attempt(), again: attempt, delays: REPEATS, accepted });
}

/** HMAC-SHA256 of the body's bytes in lower-case hex, under the key of the calls. */
async function sign(body: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(credentials.apiKey), algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, bytes.encode(body));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
