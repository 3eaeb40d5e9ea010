import { handOver, quickly, readNetworkError, uncached } from "#platform";
import type { Stop } from "./limit.js";

/** A complete answer. */
export interface Answer {
  readonly kind?: undefined;
  readonly sent?: undefined;
  readonly status: number;
  readonly headers: Headers;
  /** Headers that we read, taken once: an empty text for one that is missing. */
  readonly type: string;
  readonly requestId: string;
  /** The body; empty where it is too large or no text, which `problem` then says. */
  readonly text: string;
  readonly raw: string | Uint8Array | undefined;
  readonly problem?: string | undefined;
}

/** Why there is no complete answer. `sent` is false only where nothing can have been sent. */
export interface NoAnswer {
  readonly kind: "timeout" | "network" | "aborted" | "invalid";
  readonly sent: boolean;
  readonly code?: string;
  readonly cause?: unknown;
}

/** A header of an answer; an empty text for one that is missing. */
export const header = (headers: Headers, name: string): string => `${headers.get(name) ?? ""}`;

/** One request and its whole answer. Never rejects. */
export async function exchange(
  send: typeof fetch,
  url: string,
  init: RequestInit,
  most: number,
  stop: Stop,
): Promise<Answer | NoAnswer> {
  handOver(init, stop);
  try {
    const response = await uncached(send)(url, init);
    const { status, headers } = response;
    if (!Number.isInteger(status)) throw new TypeError("The answer of fetch has no status.");
    const type = header(headers, "content-type");
    const requestId = header(headers, "x-request-id");
    let raw = await (quickly(response, most) ?? streamed(response, most, stop));
    let text = "";
    let problem: string | undefined;
    if (raw === undefined || raw.length > most) {
      raw = undefined;
      problem = "The body is too large.";
    } else {
      try {
        // Strictly: what is not a text in its charset is malformed. A replacement character would
        // be taken for a part of an id.
        const charset = /;\s*charset="?([^\s";]+)/i.exec(type)?.[1];
        raw = text = typeof raw === "string" ? raw : new TextDecoder(charset, { fatal: true }).decode(raw);
      } catch {
        problem = "The body is not text in its charset.";
      }
    }
    return { status, headers, type, requestId, text, raw, problem };
  } catch (cause) {
    return { kind: "network", ...readNetworkError(cause), cause };
  }
}

/** A whole body; undefined where it is too large, or the call is over. */
async function streamed(response: Response, most: number, stop: Stop): Promise<string | Uint8Array | undefined> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // Mocks and small platforms have no stream.
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("The answer of fetch has no text.");
    return text;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    // An empty part counts too: an endless stream of them would let nothing else run. What has no size is no part.
    size += value.byteLength || 64 + value.byteLength;
    if (stop.isOver || !(size <= most)) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
  return chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
