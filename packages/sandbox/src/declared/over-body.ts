// Signs a webhook over its raw body, or sends the token that its receiver knows.
import { bytesOf, encoded } from "../encoded.js";
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
  const key = await crypto.subtle.importKey("raw", bytesOf(secret), { name: "HMAC", hash }, false, ["sign"]);
  return encoded(new Uint8Array(await crypto.subtle.sign("HMAC", key, bytesOf(text))), encoding);
}
