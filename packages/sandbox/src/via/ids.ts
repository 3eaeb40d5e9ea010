const DIGITS = "0123456789";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function pick(length: number, alphabet: string): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(length)), (value) => alphabet[value % alphabet.length]).join(
    "",
  );
}

/** A transaction id in the form of the documented one: `trx_` and 27 letters and digits. */
export const transactionId = (): string => `trx_${pick(27, DIGITS + CAPITALS + CAPITALS.toLowerCase())}`;

/** A card token in the form of the documented one: 32 capital letters and digits. */
export const cardToken = (): string => pick(32, DIGITS + CAPITALS);

/** 32 hex digits, the form of a registration's `verifyId`. */
export const registrationId = (): string => pick(32, "0123456789abcdef");

/** A fixed hash in the form of the documented `hashPan`: 40 hex digits. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
