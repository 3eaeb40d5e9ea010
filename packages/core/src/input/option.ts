import type { CallOptions, Limits } from "../types/index.js";
import type { Say } from "./problem.js";

/** The options of one call by name; everything else in its input is a parameter or the body. */
export const CALL_OPTIONS: readonly string[] = [
  "signal",
  "headers",
  "sendBefore",
  "timeoutMs",
  "deadlineMs",
  "maxWaitMs",
  "maxBytes",
  "retries",
];

/** True for text that may stand in a header, with something in it and no blank around it. */
export const isHeaderValue = (value: unknown): value is string =>
  typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]+$/.test(value) && value === value.trim();

/** What a client and a call may both decide. */
export function checkLimits(limits: Limits, say: Say): void {
  for (const name of ["timeoutMs", "deadlineMs", "maxWaitMs", "maxBytes", "retries"] as const) {
    const value = limits[name];
    const least = name === "retries" || name === "maxWaitMs" ? 0 : 1;
    const isWhole = name !== "retries" || Number.isInteger(value);
    // A timer holds no more.
    if (value !== undefined && !(typeof value === "number" && value >= least && value < 2 ** 31 && isWhole))
      say(name, "type", `must be a number of at least ${least} and below 2147483648.`);
  }
}

// They rule the connection, not the request: proxies drop them, transports refuse them, and two readings of them make two requests of one.
const HOP_BY_HOP = /^(connection|content-length|expect|host|keep-alive|proxy-.+|te|trailer|transfer-encoding|upgrade)$/;

/** Checks the options of one call, and adds its headers with names in lower case. */
export function readOptions(options: CallOptions, headers: Record<string, string>, say: Say): void {
  const { signal, sendBefore } = options;
  checkLimits(options, say);
  if (signal !== undefined && typeof Object(signal).addEventListener !== "function") say("signal", "type", "must be an AbortSignal.");
  if (sendBefore !== undefined && !Number.isFinite(sendBefore)) say("sendBefore", "type", "must be a time in milliseconds since 1970.");
  if (options.headers === undefined) return;
  try {
    // The body decides on the content type.
    for (const [name, value] of new Headers(options.headers)) {
      if (HOP_BY_HOP.test(name)) say(`headers.${name}`, "header", "rules the connection and can't be given.");
      if (name !== "content-type") headers[name] = value;
    }
  } catch {
    say("headers", "header", "must be an object of names and values, without line breaks or characters above U+00FF.");
  }
}
