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
  readonly kind: "timeout" | "network" | "aborted";
  readonly left: boolean;
  readonly code?: string;
  readonly cause?: unknown;
}

/**
 * One request and its whole answer. Never rejects.
 */
export async function exchange(send: typeof fetch, url: string, init: RequestInit, most: number, found: Found): Promise<Answer | Silence> {
  try {
    const response = await uncached(send, url, init, found);
    const { status, headers } = response;
    const header = (name: string) => String(headers.get(name) ?? "");
    if (!Number.isInteger(status)) throw new TypeError("The answer of fetch has no status.");
    const type = header("content-type");
    const retryAfter = header("retry-after");
    const requestId = header("x-request-id");
    const { text, raw, problem } = await bodyOf(response, type, most, init.signal as AbortSignal);
    return { kind: "answer", status, headers, type, retryAfter, requestId, text, raw, problem };
  } catch (cause) {
    return { kind: "network", ...readNetworkError(cause), cause };
  }
}

type Body = Pick<Answer, "text" | "raw" | "problem">;

/** A whole body as text. It ends where it is too large, and where nobody waits for it any more. */
async function bodyOf(response: Response, type: string, most: number, stop: AbortSignal): Promise<Body> {
  const quick = quickly(response, most);
  if (quick) {
    const bytes = await quick;
    return bytes ? textOf(bytes, type) : TOO_LARGE;
  }
  const reader = response.body?.getReader?.();
  if (!reader) {
    // Mocks and small platforms have no stream.
    const raw: unknown = await response.text();
    if (typeof raw !== "string") throw new TypeError("The answer of fetch has no text.");
    return raw.length > most ? TOO_LARGE : { text: raw, raw };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (stop.aborted || !(size <= most)) {
      reader.cancel().catch(() => {});
      return TOO_LARGE;
    }
    chunks.push(part.value);
  }
  return textOf(joined(chunks, size), type);
}

const TOO_LARGE: Body = { text: "", raw: undefined, problem: "The body is too large." };

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

// One for all: making it costs more than using it.
let utf8: TextDecoder | undefined;

/** Strictly: what is no text in its charset is malformed. A replacement character would be taken for a part of an id. */
function textOf(raw: Uint8Array, type: string): Body {
  try {
    const [, charset] = /;\s*charset="?([^\s";]+)/i.exec(type) ?? [];
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    const text = (charset ? new TextDecoder(charset, { fatal: true }) : utf8).decode(raw);
    return { text, raw: text };
  } catch {
    return { text: "", raw, problem: "The body is no text in its charset." };
  }
}
