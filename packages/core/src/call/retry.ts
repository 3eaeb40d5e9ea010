// The one home of what may be sent again, and when.

import type { Fault } from "../answer/judge.js";
import { read } from "../pointer.js";
import type { Operation } from "../types/index.js";
import type { Answer } from "./exchange.js";

/** Statuses that pass: those of RFC 9110 and 6585, and the ones that Cloudflare has for a server behind it which can't be reached. */
export const isPassing = (status: number): boolean => /^(408|425|429|50[0234]|52[0-4]|530)$/.test(`${status}`);

const BASE_MS = 300;
const MOST_MS = 10_000;

/** Full jitter: any time up to a ceiling that doubles with each attempt, so that clients that failed together do not return together. */
export const backoff = (attempts: number): number => Math.random() * Math.min(MOST_MS, BASE_MS * 2 ** (attempts - 1));

/** `Retry-After` in ms: seconds, or a date of HTTP that is still to come (RFC 9110, 10.2.3). Anything else says nothing. */
function afterHeader(value: string): number | undefined {
  const text = value.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text)) * 1000;
  if (!/^[A-Z][a-z]+,? [\w -]+ \d\d:\d\d:\d\d (GMT|\d{4})$/.test(text)) return undefined;
  const ms = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) - Date.now();
  return ms > 0 ? ms : undefined;
}

/** Milliseconds that the provider asks to wait: the header first, then where the spec says that the body of a 429 gives it. */
export function askedToWait({ after }: Operation, { retryAfter, status }: Answer, body: unknown): number | undefined {
  const asked = afterHeader(retryAfter);
  if (asked !== undefined || status !== 429 || !after) return asked;
  const [pointer, seconds] = after;
  const [said] = /\b\d{1,4}\b/.exec(String(read(body, pointer))) ?? [];
  return Number(said ?? seconds) * 1000;
}

/**
 * Whether the client repeats a failed attempt by itself. A `never` operation only when nothing was handed to fetch: what an error says of
 * its last try does not tell what an earlier one did.
 */
export function mayRepeat({ retry, later }: Operation, { kind, status = 0, retryable }: Fault, wasSent: boolean): boolean {
  return kind !== "aborted" && !later?.includes(status) && (retry === "never" ? !wasSent : retryable);
}
