import { refuseHeader } from "#platform";
import type { CallOptions } from "../types/index.js";
import type { Report } from "./problem.js";

/**
 * What a call may decide, as it is when nobody does; a client may too, but for the last. The first is a
 * count, the first two may be 0.
 */
export const USUAL = {
  retries: 2,
  maxWaitMs: 5000,
  timeoutMs: 30_000,
  deadlineMs: 90_000,
  maxBytes: 2 ** 22,
  sendBefore: 8.64e15, // the last date of JavaScript
};

/** The options of one call by name; everything else in its input is a parameter or the body. */
export const CALL_OPTIONS: readonly string[] = ["signal", "headers", ...Object.keys(USUAL)];

/** True for text that may be in a header, with something in it and no blank around it. */
export const isHeaderValue = (value: unknown): value is string =>
  typeof value === "string" && /^[\t -~\x80-\xff]+$/.test(value) && value === value.trim();

/** What a header can't be, as the rest of a sentence. */
export const HEADER_RULE = "must be text without line breaks or blanks around it, or a function that gives one.";

/** The limits that were given, and the usual ones for the rest. A timer holds no more than 2^31 - 1. */
export function limitsOf(given: CallOptions, usual: typeof USUAL, report: Report): typeof USUAL {
  const limits = { ...usual };
  (Object.keys(usual) as (keyof typeof USUAL)[]).forEach((name, index) => {
    const value = given[name];
    if (value === undefined) return;
    limits[name] = value;
    const least = +(index > 1);
    const isTime = index > 4;
    if (!((index ? Number.isFinite : Number.isInteger)(value) && value >= least && (isTime || value < 2 ** 31)))
      report(
        name,
        "type",
        `must be a number ${isTime ? "of milliseconds since 1970" : `from ${least} to 2147483647`}.`,
      );
  });
  return limits;
}

/** Checks the other options of one call, and adds its headers with names in lower case. */
export function readOptions({ signal, headers }: CallOptions, own: Record<string, string>, report: Report): void {
  if (signal !== undefined && !Object(signal).addEventListener) report("signal", "type", "must be an AbortSignal.");
  if (headers === undefined) return;
  try {
    // The body decides on the content type.
    for (const [name, value] of new Headers(headers)) {
      refuseHeader(name, report);
      if (name !== "content-type") own[name] = value;
    }
  } catch {
    report("headers", "header", "must hold names, and text without line breaks or characters above U+00FF.");
  }
}
