// Bytes as texts: how digests and tokens are written in headers and bodies.

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The bytes of a base64 text, in either alphabet. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));

/** Bytes in `base64`, `hex-upper` or, as everything else, hex. */
export function encoded(bytes: Uint8Array, encoding = "hex"): string {
  if (encoding === "base64") return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return encoding === "hex-upper" ? hex.toUpperCase() : hex;
}
