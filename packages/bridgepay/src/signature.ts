import type { SignableRequest } from "@payspec/core";

const HMAC_SHA1 = { name: "HMAC", hash: "SHA-1" } as const;

/**
 * The value of `X-Signature`: Base64 of HMAC-SHA1 over method, absolute address and JSON body, joined without any
 * separator (https://docs.bridgepay.club/authorization). A GET and an upload are signed without their
 * body: `body` is then absent.
 */
export async function signRequest(
  secret: string,
  request: Pick<SignableRequest, "method" | "url" | "body"> & { readonly operationId?: string },
): Promise<string> {
  // Anyone can compute a signature with an empty key, and WebCrypto takes one on some platforms.
  if (typeof secret !== "string" || secret === "") throw new TypeError("The secret must be a non-empty text.");
  const method = request.method.toUpperCase();
  const body = method === "GET" ? "" : (request.body ?? "");
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), HMAC_SHA1, false, ["sign"]);
  const digest = await crypto.subtle.sign(HMAC_SHA1.name, key, bytes.encode(method + request.url + body));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
