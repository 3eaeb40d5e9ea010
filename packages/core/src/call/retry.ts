// Which answers pass by themselves, and how long to wait for it. Who repeats is decided in the loop of `call.ts`.

/**
 * Statuses that pass: those of RFC 9110 and 6585, and the ones that Cloudflare has for a server
 * behind it which can't be reached.
 */
export const isPassing = (status: number): boolean => /^(408|425|429|50[0234]|52[0-4]|530)$/.test(`${status}`);

const BASE_MS = 300;
const MOST_MS = 10_000;

/**
 * Full jitter: any time up to a ceiling that doubles with each attempt, so that clients that failed
 * together do not return together.
 */
export const backoff = (attempts: number): number => Math.random() * Math.min(MOST_MS, BASE_MS * 2 ** (attempts - 1));

/**
 * `Retry-After` in ms: seconds, or a date of HTTP that is still to come (RFC 9110, 10.2.3). Anything else says nothing.
 */
export function afterHeader(value: string): number | undefined {
  const text = value.trim();
  const isSeconds = /^\d+(\.\d+)?$/.test(text);
  const isDate = /^[A-Z][a-z]+,? [\w -]+ [\d:]{8} (GMT|\d{4})$/.test(text);
  const ms = isSeconds ? Math.ceil(+text) * 1000 : Date.parse(text.replace(/\d{4}$/, "$& GMT")) - Date.now();
  // No longer than a timer holds: one that is asked for more fires at once.
  return isSeconds || (isDate && ms > 0) ? Math.min(ms, 2 ** 31 - 1) : undefined;
}
