import type { WebhookRequest } from "./types.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** Deliveries have a few kB. What is larger than this is not read. */
const MAX_BYTES = 2 ** 20;
/** More parts than that are sent by nobody who means them. */
const MAX_PARTS = 2 ** 16;

/**
 * The value of a header without the blanks around it; empty where it is absent. Several headers of one name are joined,
 * as fetch does it; a signature among them then fits nothing.
 */
export function headerOf(request: WebhookRequest, name: string): string {
  try {
    const { headers } = request;
    const values = isHeaders(headers) ? [headers.get(name)] : valuesIn(headers, name.toLowerCase());
    return values.filter(isText).join(", ").trim();
  } catch {
    return ""; // whatever was there, it is not a header
  }
}

const valuesIn = (headers: Readonly<Record<string, unknown>>, name: string): unknown[] =>
  Object.entries(headers)
    .filter(([given]) => given.toLowerCase() === name)
    .flatMap(([, value]) => value);

const isHeaders = (headers: WebhookRequest["headers"]): headers is Headers => typeof headers.get === "function";
const isText = (value: unknown): value is string => typeof value === "string";

/**
 * The raw body; undefined when it is too large, breaks off, or is a text that no bytes stand for. Throws a TypeError
 * when the raw body is not there any more, which is a mistake of the receiver.
 */
export async function bodyOf(request: WebhookRequest): Promise<Bytes | undefined> {
  let found: Bytes | Mistake | undefined;
  try {
    found = "arrayBuffer" in request ? await read(request) : rawBytes(request.body);
  } catch {
    return undefined; // the sender went away, or what reads the body failed
  }
  if (typeof found === "string") throw new TypeError(found);
  return found;
}

/** A sentence for the receiver's developer. */
type Mistake = string;

const WAS_READ: Mistake = "The body of the request was already read. Verify the webhook before anything else reads it.";
const NOT_RAW: Mistake =
  "The body must be raw: text or bytes as they arrived. Signatures are over bytes that a parsed body has lost.";

async function read(request: Request): Promise<Bytes | Mistake | undefined> {
  const { body, bodyUsed } = request;
  if (bodyUsed || body?.locked) return WAS_READ;
  if (Number(request.headers.get("content-length")) > MAX_BYTES) return undefined;
  if (typeof body?.getReader !== "function") return capped(new Uint8Array(await request.arrayBuffer()));
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    size += value.byteLength;
    // What has no size makes it NaN.
    if (!(size <= MAX_BYTES) || chunks.length > MAX_PARTS) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/**
 * What the body of a server's request may be. Servers write a missing body as null, or as an empty object (Express 4).
 */
function rawBytes(body: unknown): Bytes | Mistake | undefined {
  if (typeof body === "string")
    return body.length > MAX_BYTES || LONE_SURROGATE.test(body) ? undefined : new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return capped(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (isArrayBuffer(body)) return capped(new Uint8Array(body));
  return isMissing(body) ? new Uint8Array() : NOT_RAW;
}

/** A copy, so that the signature is checked over what is parsed. */
const capped = (bytes: Uint8Array): Bytes | undefined =>
  bytes.byteLength > MAX_BYTES ? undefined : new Uint8Array(bytes);

const LONE_SURROGATE = /\p{Surrogate}/u;

/** By its name, as it may come from another realm. */
const isArrayBuffer = (body: unknown): body is ArrayBuffer =>
  Object.prototype.toString.call(body) === "[object ArrayBuffer]";

const isMissing = (body: unknown): boolean =>
  body === null ||
  (typeof body === "object" && Object.getPrototypeOf(body) === Object.prototype && Reflect.ownKeys(body).length === 0);
