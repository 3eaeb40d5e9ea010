import type { Operation } from "./row.js";

/**
 * Why a call failed. What to do, by kind: `https://payspec.github.io/payspec/guides/failures.html#timeout` and so on.
 */
export type FailureKind = "refused" | "undocumented" | "malformed" | "timeout" | "network" | "aborted" | "invalid";

/** Something in the input that must not be sent. */
export interface Problem {
  /** Where it is in the input, such as `body.amount`. Never its value. */
  readonly field: string;
  /** The broken rule, such as `required`. */
  readonly rule: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
}

/** What every result carries. */
export interface CallFacts {
  readonly operationId: string;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The provider's id of the answered request, from `X-Request-Id`. Quote it to its support. */
  readonly requestId?: string;
  /**
   * Keyed operations: the key that was sent, the same over all attempts. Store it and send it
   * again to resume after a crash.
   */
  readonly idempotencyKey?: string;
}

/**
 * What every failure carries. `input`, `operation`, `raw`, `cause` and `reconcile` are not enumerable: no log, JSON,
 * spread or structured clone shows them. `toJournal` gives what may be stored.
 */
export interface FailureFacts extends CallFacts {
  readonly ok: false;
  /**
   * `none`: this call changed nothing, and that is proven. `unknown`: money may have moved; ask
   * before doing anything else.
   *
   * It speaks of this call alone. When the call repeats an earlier one with a stored key, after a crash for example, a
   * refusal (4xx) with `none` says that the repeat changed nothing; what the earlier call did is still open, and a 409
   * or 429 may even be about it.
   */
  readonly outcome: "none" | "unknown";
  /** Whether sending the identical call again is harmless and may succeed, now or after a while. */
  readonly retryable: boolean;
  /** Milliseconds that the provider asked to wait before a repeat. */
  readonly retryAfterMs?: number;
  /** Set when the outcome is unknown and the provider offers a way to learn it. Not enumerable. */
  readonly reconcile?: Reconcile | undefined;
  /**
   * The flat input as it was sent: parameters and body, with what was filled in, without options. Not
   * enumerable: it may hold card data.
   */
  readonly input?: Readonly<Record<string, unknown>> | undefined;
  /** The row of the operation's table that the call obeyed. Not enumerable. */
  readonly operation?: Operation | undefined;
  /**
   * Why there is no answer, or why it can't be read: an error of our own with the reason, checked for
   * what was sent. Not enumerable.
   */
  readonly cause?: Error | undefined;
}

/** The operation that says what happened. */
export interface Reconcile {
  readonly operationId: string;
  /** Flat input for that operation. Not enumerable, so that it never reaches a log: it may hold tokens. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Something that the answer says otherwise than the request did. */
export interface Difference {
  /** Member of the answer, such as `amount.value`. */
  readonly field: string;
  readonly asked: string | number;
  readonly answered: string | number;
}

/** The provider answered as documented. A decline inside a 200 is a success of the call: read its status. */
export interface Success<Data> extends CallFacts {
  readonly ok: true;
  readonly status: number;
  readonly data: Data;
  /**
   * What the answer says otherwise than the request did: amounts by value, currencies and ids as they are. Absent when
   * nothing differs. Do not book such an answer before you know why.
   */
  readonly differs?: readonly Difference[];
}

/** What the failures have in which an answer came. */
interface Answered {
  /**
   * The body as it came: its text, or its bytes where they are not text. Undefined where it was too large. Not
   * enumerable: it may hold anything.
   */
  readonly raw?: string | Uint8Array | undefined;
}

/** A documented error answer. */
export interface Refused<Status, Body> extends FailureFacts, Answered {
  readonly kind: "refused";
  readonly status: Status;
  /**
   * Its documented, harmless members, and nothing else of it. A text that quotes a secret that
   * was sent reads `[redacted]`.
   */
  readonly error: Body;
  /** The provider's own sentence in `error`, where its spec names one. */
  readonly says?: string;
}

/** An answer that the spec does not describe, redirects included. Its body is in `raw`. */
export interface Undocumented extends FailureFacts, Answered {
  readonly kind: "undocumented";
  /** 0 where a browser hides a redirect. */
  readonly status: number;
}

/**
 * The body is not what its status promises: HTML, truncated, empty, too large, no text, wrong shape, or a
 * number that would be rounded.
 */
export interface Malformed extends FailureFacts, Answered {
  readonly kind: "malformed";
  readonly status: number;
  /** What is wrong with it. The body itself is in `raw`. */
  readonly problem: string;
}

/** No complete answer. */
export interface NoAnswer extends FailureFacts {
  readonly kind: "timeout" | "network" | "aborted";
  /** Machine code of a network failure where the platform gives one, such as `ECONNRESET`. */
  readonly code?: string;
}

/** Refused here, nothing was sent. */
export interface Invalid extends FailureFacts {
  readonly kind: "invalid";
  readonly problems: readonly Problem[];
}

/** A failure of a call. `E` is the union of the documented error answers. */
export type Failure<E = Refused<number, unknown>> = E | Undocumented | Malformed | NoAnswer | Invalid;

/** What every call resolves to. It never rejects, whatever happens on the wire, in a hook or in the client itself. */
export type Result<Data, E = Refused<number, unknown>> = Success<Data> | Failure<E>;
