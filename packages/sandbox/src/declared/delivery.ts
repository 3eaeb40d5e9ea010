// A webhook about a thing: its example, with what the thing is now, signed as the spec says.
import { sealed } from "../seal.js";
import type { Webhook, WebhookAccess } from "../types.js";
import type { DeclaredWebhook } from "./examples.js";
import { at, overlaid, put, texts } from "./json.js";

export type Delivered = Pick<Webhook, "event" | "url" | "body" | "headers">;

/** The webhook whose example speaks of this status, or the only one about things that this operation reads. */
export function deliveryOf(
  webhooks: readonly DeclaredWebhook[],
  { url, secret }: WebhookAccess,
  reader: string,
  thing: unknown,
  status: string,
  now: number,
): Delivered | undefined {
  const about = webhooks.filter((one) => one.about === reader);
  const speaking = about.flatMap((webhook) => webhook.examples.map((example) => ({ webhook, example })));
  const { webhook, example } =
    speaking.find((one) => texts(one.example).includes(status)) ?? (about.length === 1 ? speaking[0] : undefined) ?? {};
  if (!webhook || url === undefined || secret === undefined) return undefined;
  const { name, place, header = "", seal } = webhook;
  const told = structuredClone(example);
  if (place === "") return signed(overlaid(told, thing));
  put(told, place, overlaid(at(told, place), thing));
  return signed(told);

  function signed(event: unknown): Delivered {
    const to = { event: name, url: url as string };
    if (seal) return { ...to, ...sealed(seal, event as Readonly<Record<string, unknown>>, secret as string, now) };
    const body = JSON.stringify(event);
    return {
      ...to,
      body,
      headers: sign(webhook as DeclaredWebhook, body, secret as string).then((text) => ({ [header]: text })),
    };
  }
}

const HASHES: Readonly<Record<string, string>> = { "hmac-sha1": "SHA-1", "hmac-sha256": "SHA-256" };

/** A shared token goes as it is. */
async function sign({ algorithm, encoding }: DeclaredWebhook, body: string, secret: string): Promise<string> {
  const hash = HASHES[algorithm];
  if (hash === undefined) return secret;
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash }, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(body)));
  if (encoding === "base64") return btoa(String.fromCharCode(...signature));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
