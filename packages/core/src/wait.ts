import type { Answer } from "./exchange.js";
import { read } from "./pointer.js";
import type { Operation } from "./types.js";

const BASE_MS = 300;
const MOST_MS = 10_000;

/** Full jitter: any time up to a ceiling that doubles with each attempt, so that clients that failed together do not return together. */
export const backoff = (attempts: number): number => Math.random() * Math.min(MOST_MS, BASE_MS * 2 ** (attempts - 1));

/** `Retry-After` in ms: seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Milliseconds that the provider asks to wait: the header first, then where the spec says that the body of a 429 tells it. */
export function askedToWait({ after }: Operation, answer: Answer, body: unknown): number | undefined {
  const asked = retryAfter(answer.headers);
  if (asked !== undefined || answer.status !== 429 || !after) return asked;
  const [pointer, seconds] = after;
  const [told] = /\b\d{1,4}\b/.exec(String(read(body, pointer))) ?? [];
  return Number(told ?? seconds) * 1000;
}
