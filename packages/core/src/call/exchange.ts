import { quickly, readNetworkError, uncached } from "#platform";
import type { Found } from "../platform/found.js";

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
  readonly problem?: string | undefined;
}

/** Why there is no complete answer, and whether the request may have left. */
export interface Silence {
  readonly kind: "timeout" | "network" | "aborted" | "invalid";
  readonly left: boolean;
  readonly code?: string;
  readonly cause?: unknown;
}

// One for all: making it costs more than using it.
let utf8: TextDecoder | undefined;

/** One request and its whole answer. Never rejects. */
export async function exchange(send: typeof fetch, url: string, init: RequestInit, most: number, found: Found): Promise<Answer | Silence> {
  try {
    const response = await uncached(send, url, init, found);
    const { status, headers } = response;
    if (!Number.isInteger(status)) throw new TypeError("The answer of fetch has no status.");
    const [type, retryAfter, requestId] = ["content-type", "retry-after", "x-request-id"].map((name) => `${headers.get(name) ?? ""}`) as [
      string,
      string,
      string,
    ];
    const raw = await bodyOf(response, most, init.signal as AbortSignal);
    const answer = { kind: "answer", status, headers, type, retryAfter, requestId, text: "", raw } as const;
    if (raw === undefined || raw.length > most) return { ...answer, raw: undefined, problem: "The body is too large." };
    try {
      // Strictly: what is not a text in its charset is malformed. A replacement character would be taken for a part of an id.
      const charset = /;\s*charset="?([^\s";]+)/i.exec(type)?.[1];
      utf8 ??= new TextDecoder("utf-8", { fatal: true });
      const text = typeof raw === "string" ? raw : (charset ? new TextDecoder(charset, { fatal: true }) : utf8).decode(raw);
      return { ...answer, text, raw: text };
    } catch {
      return { ...answer, problem: "The body is not text in its charset." };
    }
  } catch (cause) {
    return { kind: "network", ...readNetworkError(cause), cause };
  }
}

/** A whole body; undefined where it is too large, or where nobody waits for it any more. */
async function bodyOf(response: Response, most: number, stop: AbortSignal): Promise<string | Uint8Array | undefined> {
  const quick = quickly(response, most);
  if (quick) return quick;
  const reader = response.body?.getReader?.();
  if (!reader) {
    // Mocks and small platforms have no stream.
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("The answer of fetch has no text.");
    return text;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    // An empty part counts too: an endless stream of them would let nothing else run.
    size += part.value.length || 1;
    if (stop.aborted || !(size <= most)) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(part.value);
  }
  return chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
