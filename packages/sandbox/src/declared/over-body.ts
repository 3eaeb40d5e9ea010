// Signs a webhook over its raw body, or sends the token that its receiver knows.
import type { Webhook } from "../types.js";
import type { DeclaredWebhook } from "./examples.js";

/** What a webhook is sent with. */
export type Signed = Pick<Webhook, "body" | "headers">;

/** How a provider signs what it tells. */
export type Sign = (webhook: DeclaredWebhook, event: unknown, secret: string, now: number) => Signed;

export const overBody: Sign = ({ header = "", algorithm, encoding }, event, secret) => {
  const body = JSON.stringify(event);
  if (algorithm === "shared-token") return { body, headers: { [header]: secret } }; // It goes as it is.
  return { body, headers: hmacOf(algorithm, body, secret, encoding).then((digest) => ({ [header]: digest })) };
};

async function hmacOf(algorithm: string, text: string, secret: string, encoding: string): Promise<string> {
  const hash = algorithm.replace("hmac-sha", "SHA-");
  const bytes = (of: string) => new TextEncoder().encode(of);
  const key = await crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash }, false, ["sign"]);
  const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes(text)));
  if (encoding === "base64") return btoa(String.fromCharCode(...digest));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return encoding === "hex-upper" ? hex.toUpperCase() : hex;
}
