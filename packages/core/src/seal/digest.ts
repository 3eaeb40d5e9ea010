import { hmacKey, utf8 } from "../webhook/signature.js";
import { md5Of } from "./md5.js";
import type { Bytes, Digest } from "./types.js";

/** MD5 of the text, in which the secret is. */
export const md5: Digest = { size: 16, of: async (message) => md5Of(message) };
/** SHA-1 of the text, in which the secret is. */
export const sha1: Digest = { size: 20, of: (message) => hashed("SHA-1", message) };
/** SHA-256 of the text, in which the secret is. */
export const sha256: Digest = { size: 32, of: (message) => hashed("SHA-256", message) };
/** SHA-512 of the text, in which the secret is. */
export const sha512: Digest = { size: 64, of: (message) => hashed("SHA-512", message) };
/** HMAC-SHA1 of the text under the secret. */
export const hmacSha1: Digest = { size: 20, keyed: true, of: (message, secret) => mac("SHA-1", message, secret) };
/** HMAC-SHA256 of the text under the secret. */
export const hmacSha256: Digest = { size: 32, keyed: true, of: (message, secret) => mac("SHA-256", message, secret) };
/** HMAC-SHA512 of the text under the secret. */
export const hmacSha512: Digest = { size: 64, keyed: true, of: (message, secret) => mac("SHA-512", message, secret) };

const hashed = async (hash: string, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(hash, message));

async function mac(hash: string, message: Bytes, secret: string): Promise<Bytes> {
  const key = await hmacKey(utf8(secret), hash, "sign");
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
}
