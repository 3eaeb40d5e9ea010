import type { Say } from "./problem.js";

/** True for text that may stand in a header, with something in it. */
export const isHeaderValue = (value: unknown): value is string => typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);

/** Milliseconds, as options of a client and of a call take them: what a timer can hold. */
export function checkDuration(name: string, value: unknown, say: Say): void {
  if (value !== undefined && !(typeof value === "number" && value > 0 && value < 2 ** 31)) {
    say(name, "type", "must be a number of milliseconds above 0 that a timer can hold.");
  }
}

/** The options of one call; gives its headers with names in lower case. */
export function readOptions({ signal, timeoutMs, headers }: Readonly<Record<string, unknown>>, say: Say): Record<string, string> {
  checkDuration("timeoutMs", timeoutMs, say);
  if (signal !== undefined && typeof Object(signal).addEventListener !== "function") say("signal", "type", "must be an AbortSignal.");
  const own: Record<string, string> = { accept: "application/json" };
  if (headers === undefined) return own;
  try {
    // The body decides on the content type.
    for (const [name, value] of new Headers(headers as HeadersInit)) if (name !== "content-type") own[name] = value;
  } catch {
    say("headers", "header", "must be an object of names and values, without line breaks or characters above U+00FF.");
  }
  return own;
}
