import type { WebhookRequest } from "./webhook-types.js";

/** The raw body of a delivery and its signature; an absent header reads as an empty one. */
export interface Received {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature: string;
}

/** Reads a delivery once. Throws a TypeError when the raw body is not there any more, which is a mistake of the receiver. */
export async function receive(request: WebhookRequest, header: string): Promise<Received> {
  return { bytes: await bytesOf(request), signature: headerOf(request.headers, header).trim() };
}

async function bytesOf(request: WebhookRequest): Promise<Uint8Array<ArrayBuffer>> {
  if ("arrayBuffer" in request) {
    if (request.bodyUsed)
      throw new TypeError("The body of the request was already read. Verify the webhook before anything else reads it.");
    return new Uint8Array(await request.arrayBuffer());
  }
  const { body } = request;
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body);
  throw new TypeError("The body must be raw: text or bytes as they arrived. Signatures are over bytes that a parsed body has lost.");
}

/** Several headers of one name are joined, as fetch does it; a signature among them then fits nothing. */
function headerOf(headers: WebhookRequest["headers"], name: string): string {
  if (isHeaders(headers)) return headers.get(name) ?? "";
  return Object.entries(headers)
    .filter(([given, value]) => value !== undefined && given.toLowerCase() === name.toLowerCase())
    .flatMap(([, value]) => value)
    .join(", ");
}

const isHeaders = (headers: WebhookRequest["headers"]): headers is Headers => typeof headers.get === "function";
