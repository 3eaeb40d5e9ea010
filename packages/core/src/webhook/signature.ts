import type { WebhookEncoding, WebhookTable } from "./types.js";

type Bytes = Uint8Array<ArrayBuffer>;
const HASHES = { "hmac-sha1": ["SHA-1", 20], "hmac-sha256": ["SHA-256", 32] } as const;

/** The signature that a header carries: a digest, or a token as it is; undefined where it can be neither. */
export function signatureIn({ algorithm, encodings }: WebhookTable, header: string): Bytes | undefined {
  if (algorithm === "shared-token") return utf8(header);
  const [, length] = HASHES[algorithm];
  return encodings.map((encoding) => decode(header, encoding, length)).find((decoded) => decoded);
}

/**
 * Whether one of the messages has this signature. The comparison is WebCrypto's and takes the same time
 * wherever the first difference is.
 */
export async function isSigned(
  table: WebhookTable,
  secret: string,
  signature: Bytes,
  messages: readonly Bytes[],
): Promise<boolean> {
  if (table.algorithm === "shared-token") return isSame(utf8(secret), signature);
  const key = await hmacKey(utf8(secret), HASHES[table.algorithm][0], "verify");
  for (const message of messages) if (await crypto.subtle.verify("HMAC", key, signature, message)) return true;
  return false;
}

/** The value of the signature header for a message, in the first encoding of the table. */
export async function sign(table: WebhookTable, secret: string, message: Bytes): Promise<string> {
  if (table.algorithm === "shared-token") return secret;
  const key = await hmacKey(utf8(secret), HASHES[table.algorithm][0], "sign");
  return encode(new Uint8Array(await crypto.subtle.sign("HMAC", key, message)), table.encodings[0]);
}

/** A digest in an encoding; in lower-case hex when none is named. */
export function encode(digest: Bytes, encoding: WebhookEncoding = "hex"): string {
  if (encoding === "base64") return btoa(String.fromCharCode(...digest));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return encoding === "hex-upper" ? hex.toUpperCase() : hex;
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** A key of HMAC. */
export const hmacKey = (bytes: Bytes, hash: string, usage: "sign" | "verify"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash }, false, [usage]);

/** The bytes of a digest; undefined for a text that is not a digest of this length in this encoding. */
export function decode(text: string, encoding: WebhookEncoding, length: number): Bytes | undefined {
  if (encoding !== "base64") {
    if (text.length !== 2 * length || !/^[\da-f]+$/i.test(text)) return undefined;
    return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
  }
  const letters = Math.ceil((length * 4) / 3);
  if (text.length !== 4 * Math.ceil(length / 3) || text.slice(letters) !== "=".repeat(text.length - letters))
    return undefined;
  if (!/^[A-Za-z\d+/]+$/.test(text.slice(0, letters))) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Compares two texts without telling by its time where they differ: under a random key their digests are. */
export async function isSame(one: Bytes, other: Bytes): Promise<boolean> {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const mac = await crypto.subtle.sign("HMAC", await hmacKey(random, "SHA-256", "sign"), one);
  return crypto.subtle.verify("HMAC", await hmacKey(random, "SHA-256", "verify"), mac, other);
}
