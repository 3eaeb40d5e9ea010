import type { FailureKind } from "./results.js";

interface EventBase {
  /** Counts the calls of one client. */
  readonly callId: number;
  readonly operationId: string;
  readonly method: string;
  /** Path template, without values. */
  readonly path: string;
  /** Scheme, host and port of the base URL. */
  readonly origin: string;
  /** 1 for the first attempt; 0 when nothing was sent. */
  readonly attempt: number;
}

/** What `onEvent` receives. An attempt starts with `request` and ends with `response`, `retry` or `failure`. */
export type ClientEvent =
  | (EventBase & { readonly type: "request" })
  | (EventBase & { readonly type: "response"; readonly status: number; readonly durationMs: number })
  | (EventBase & {
      readonly type: "retry";
      readonly kind: FailureKind;
      readonly status?: number | undefined;
      readonly delayMs: number;
    })
  | (EventBase & {
      readonly type: "failure";
      readonly kind: FailureKind;
      readonly status?: number | undefined;
      readonly outcome: "none" | "unknown";
      readonly durationMs: number;
    });
