import { isForbidden } from "#platform";
import type { CallOptions, Limits } from "../types/index.js";
import type { Say } from "./problem.js";

/** What a client and a call may both decide; the first is a count, the first two may be 0. */
const LIMITS = ["retries", "maxWaitMs", "timeoutMs", "deadlineMs", "maxBytes"] as const;

/** The options of one call by name; everything else in its input is a parameter or the body. */
export const CALL_OPTIONS: readonly string[] = ["signal", "headers", "sendBefore", ...LIMITS];

/** True for text that may stand in a header, with something in it and no blank around it. */
export const isHeaderValue = (value: unknown): value is string =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value) && value === value.trim();

/** What a client and a call may both decide. A timer holds no more than 2^31 - 1. */
export function checkLimits(limits: Limits, say: Say): void {
  for (let index = 0; index < LIMITS.length; index++) {
    const name = LIMITS[index] as keyof Limits;
    const value = limits[name];
    if (value === undefined) continue;
    const isFit = (index ? Number.isFinite : Number.isInteger)(value) && value >= (index < 2 ? 0 : 1) && value < 2 ** 31;
    if (!isFit) say(name, "type", `must be a number from ${index < 2 ? 0 : 1} to 2147483647.`);
  }
}

/** Checks the options of one call, and adds its headers with names in lower case. */
export function readOptions(options: CallOptions, own: Record<string, string>, say: Say): void {
  const { signal, sendBefore, headers } = options;
  checkLimits(options, say);
  if (signal !== undefined && typeof Object(signal).addEventListener !== "function") say("signal", "type", "must be an AbortSignal.");
  if (sendBefore !== undefined && !Number.isFinite(sendBefore)) say("sendBefore", "type", "must be a time in milliseconds since 1970.");
  if (headers === undefined) return;
  try {
    // The body decides on the content type.
    for (const [name, value] of new Headers(headers)) {
      if (isForbidden(name)) say(`headers.${name}`, "header", "rules the connection and can't be given.");
      if (name !== "content-type") own[name] = value;
    }
  } catch {
    say("headers", "header", "must hold names and values, without line breaks or characters above U+00FF.");
  }
}
