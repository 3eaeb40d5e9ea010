// What a caller learns from each kind of fault, by retry class. The one place to read the contract of failures.
import type { FailureKind, RetryClass } from "@payspec/core";

/** Kind, outcome, retryable, requests that reach the server (one retry is allowed). */
export type Expected = readonly [kind: FailureKind, outcome: "none" | "unknown", retryable: boolean, requests: number];
type ByClass = Readonly<Record<RetryClass, Expected>>;

/** Classes that may be repeated learn the same, except that reads never move money. */
const repeated = (kind: FailureKind, never: Expected): ByClass => ({
  safe: [kind, "none", true, 2],
  idempotent: [kind, "unknown", true, 2],
  keyed: [kind, "unknown", true, 2],
  never,
});
const all = (expected: Expected): ByClass => ({
  safe: expected,
  idempotent: expected,
  keyed: expected,
  never: expected,
});
const once = (kind: FailureKind): ByClass => ({ ...all([kind, "unknown", false, 1]), safe: [kind, "none", false, 1] });

export const expectations = {
  // The provider refused: nothing happened. A repeat would be refused again.
  "refused 4xx": all(["refused", "none", false, 1]),
  // What is in the way passes: the same call may succeed later. The client does not wait for it.
  "refused, passes by itself": all(["refused", "none", true, 1]),
  // Too many requests: nothing happened, a repeat may pass; a `never` call is left to the caller.
  "refused 429": { ...all(["refused", "none", true, 2]), never: ["refused", "none", true, 1] },
  // A failing server may have done its work before it failed.
  "refused 5xx": repeated("refused", ["refused", "unknown", false, 1]),
  // Statuses whose documentation says: with a body, read the object first.
  "refused 5xx, read first": once("refused"),
  // A failure inside a success status (x-error-body): the documentation does not say what it means for the money.
  "refused in 200": once("refused"),
  // Answers that no documentation describes.
  "undocumented 2xx": once("undocumented"),
  "undocumented 4xx": all(["undocumented", "none", false, 1]),
  "undocumented 5xx": once("undocumented"),
  "undocumented 503": repeated("undocumented", ["undocumented", "unknown", false, 1]),
  "redirect or 304": once("undocumented"),
  // Bodies that are not what their status promises.
  "malformed 2xx": repeated("malformed", ["malformed", "unknown", false, 1]),
  "malformed 4xx": all(["malformed", "none", false, 1]),
  "malformed 5xx": repeated("malformed", ["malformed", "unknown", false, 1]),
  "malformed 5xx, read first": once("malformed"),
  // No complete answer.
  "never left": all(["network", "none", true, 0]),
  "broken connection": repeated("network", ["network", "unknown", false, 1]),
  timeout: repeated("timeout", ["timeout", "unknown", false, 1]),
  "aborted before": all(["aborted", "none", true, 0]),
  "aborted during": {
    ...all(["aborted", "unknown", true, 1]),
    safe: ["aborted", "none", true, 1],
    never: ["aborted", "unknown", false, 1],
  },
  "deadline before sending": all(["timeout", "none", true, 0]),
} as const satisfies Record<string, ByClass>;

export type Expectation = keyof typeof expectations;
