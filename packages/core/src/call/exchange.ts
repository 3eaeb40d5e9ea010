import { whyNetwork } from "./proof.js";

/** A complete answer. */
export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: Headers;
  /** The headers that we read, taken once: an empty text for one that is missing. */
  readonly type: string;
  readonly retryAfter: string;
  readonly requestId: string;
  /** The body; empty where it is too large or no text, which `problem` then says. */
  readonly text: string;
  readonly raw: string | Uint8Array | undefined;
  readonly problem?: string;
}

/** Why there is no complete answer, and whether the request may have left. */
export interface Silence {
  readonly kind: "timeout" | "network" | "aborted";
  readonly left: boolean;
  readonly code?: string;
  readonly cause?: unknown;
}

/** What a connection has found out about its fetch function. */
export interface Found {
  /** Old Workers refuse the option. */
  refusesCache?: boolean;
}

/**
 * One request and its whole answer. Never rejects. Redirects are not followed: credentials in custom headers and, on 307 and 308, the body
 * would travel on to another origin (Fetch standard, "HTTP-redirect fetch", drops Authorization alone). Nothing comes from a cache.
 */
export async function exchange(
  send: typeof fetch,
  url: string,
  init: RequestInit,
  maxBytes: number,
  found: Found,
): Promise<Answer | Silence> {
  try {
    const response = await uncached(send, url, { ...init, redirect: "manual" }, found);
    const { status, headers } = response;
    const header = (name: string) => {
      const value: unknown = headers.get(name);
      return typeof value === "string" ? value : "";
    };
    if (!Number.isInteger(status)) throw new TypeError("The fetch function gave an answer without a status.");
    const head = { kind: "answer", status, headers, retryAfter: header("retry-after"), requestId: header("x-request-id") } as const;
    const type = header("content-type");
    return { ...head, type, ...decoded(await bodyOf(response, maxBytes, init.signal as AbortSignal), type, maxBytes) };
  } catch (cause) {
    return { kind: "network", ...whyNetwork(cause), cause };
  }
}

/** A framework's fetch may answer one customer with what it kept of another, unless the request says that it must not. */
async function uncached(send: typeof fetch, url: string, init: RequestInit, found: Found): Promise<Response> {
  if (found.refusesCache) return send(url, init);
  try {
    return await send(url, { ...init, cache: "no-store" });
  } catch (error) {
    // The option is refused before anything is sent, in a sentence that names it.
    if (!/\bcache\b.*(not implemented|not supported)|unsupported cache/i.test(String(error))) throw error;
    found.refusesCache = true;
    return send(url, init);
  }
}

/** An answer of `@payspec/node`, which gives its bytes without the cost of a stream; undefined when there are more than so many. */
interface Quick {
  bytesUpTo(maxBytes: number): Promise<Uint8Array | undefined>;
}

/** The bytes of a body, the text of one that has no stream, or undefined for one that is too large. */
async function bodyOf(response: Response, maxBytes: number, stop: AbortSignal): Promise<Uint8Array | string | undefined> {
  const { bytesUpTo } = response as Partial<Quick>;
  if (typeof bytesUpTo === "function") return bytesUpTo.call(response, maxBytes);
  const reader = response.body?.getReader?.();
  if (!reader) {
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("The fetch function gave an answer without a text.");
    return text;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (stop.aborted || !(size <= maxBytes)) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  if (chunks.length === 1) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Strictly: what is no text in its charset is malformed. A replacement character would be taken for a part of an id. */
function decoded(
  raw: Uint8Array | string | undefined,
  type: string,
  maxBytes: number,
): Pick<Answer, "text" | "raw"> & { readonly problem?: string } {
  if (raw === undefined || raw.length > maxBytes) return { text: "", raw: undefined, problem: "The body is too large." };
  if (typeof raw === "string") return { text: raw, raw };
  const [, charset = "utf-8"] = /;\s*charset="?([^\s";]+)/i.exec(type) ?? [];
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(raw);
    return { text, raw: text };
  } catch {
    return { text: "", raw, problem: `The body is no text in ${/^[\w-]{1,40}$/.test(charset) ? charset : "its charset"}.` };
  }
}
