import { isForbidden } from "#platform";
import type { CallOptions, Limits } from "../types/index.js";
import type { Say } from "./problem.js";

/** What a client and a call may both decide, as it is when nobody does. The first is a count, the first two may be 0. */
export const USUAL = { retries: 2, maxWaitMs: 5000, timeoutMs: 30_000, deadlineMs: 90_000, maxBytes: 2 ** 22 };

/** The options of one call by name; everything else in its input is a parameter or the body. */
export const CALL_OPTIONS: readonly string[] = ["signal", "headers", "sendBefore", ...Object.keys(USUAL)];

/** True for text that may stand in a header, with something in it and no blank around it. */
export const isHeaderValue = (value: unknown): value is string =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value) && value === value.trim();

/** The limits that were given, and the usual ones for the rest. A timer holds no more than 2^31 - 1. */
export function limitsOf(given: Limits, usual: typeof USUAL, say: Say): typeof USUAL {
  const limits = { ...usual };
  (Object.keys(usual) as (keyof Limits)[]).forEach((name, index) => {
    const value = given[name];
    const least = index < 2 ? 0 : 1;
    if (value === undefined) return;
    limits[name] = value;
    if (!((index ? Number.isFinite : Number.isInteger)(value) && value >= least && value < 2 ** 31))
      say(name, "type", `must be a number from ${least} to 2147483647.`);
  });
  return limits;
}

/** Checks the other options of one call, and adds its headers with names in lower case. */
export function readOptions({ signal, sendBefore, headers }: CallOptions, own: Record<string, string>, say: Say): void {
  if (signal !== undefined && typeof Object(signal).addEventListener !== "function") say("signal", "type", "must be an AbortSignal.");
  if (sendBefore !== undefined && !Number.isFinite(sendBefore)) say("sendBefore", "type", "must be a number of milliseconds since 1970.");
  if (headers === undefined) return;
  try {
    // The body decides on the content type.
    for (const [name, value] of new Headers(headers)) {
      if (isForbidden(name)) say(`headers.${name}`, "header", "rules the connection and can't be given.");
      if (name !== "content-type") own[name] = value;
    }
  } catch {
    say("headers", "header", "must hold names, and text without line breaks or characters above U+00FF.");
  }
}
