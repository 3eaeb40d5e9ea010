import type { Call } from "../types.js";

const HMAC_SHA1 = { name: "HMAC", hash: "SHA-1" } as const;

/**
 * Checks `X-Signature` over method, address and body exactly as they were received. The body of a GET and of an upload
 * is not covered, which is the provider's rule: a receipt can be exchanged on its way without anybody noticing here.
 */
export async function isSigned({ method, url, headers, bytes }: Call, secret: string): Promise<boolean> {
  const signature = decoded(headers.get("x-signature") ?? "");
  if (!signature) return false;
  const encoder = new TextEncoder();
  const covered =
    method !== "GET" && (headers.get("content-type") ?? "").startsWith("application/json") ? bytes : new Uint8Array();
  const head = encoder.encode(method + url);
  const message = new Uint8Array(head.length + covered.length);
  message.set(head);
  message.set(covered, head.length);
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), HMAC_SHA1, false, ["verify"]);
  return crypto.subtle.verify(HMAC_SHA1.name, key, signature, message);
}

/** The 20 bytes of a digest in standard Base64; undefined for anything else. */
function decoded(text: string): Uint8Array<ArrayBuffer> | undefined {
  return /^[A-Za-z0-9+/]{27}=$/.test(text)
    ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    : undefined;
}
