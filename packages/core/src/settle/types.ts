import type { Result, RetryClass } from "../types/index.js";
import type { Facts } from "./read.js";
import type { Rule, Verdict, VerdictTable } from "./table.js";

/**
 * Why a verdict is what it is, where the answer alone does not say.
 *
 * - `nobody-to-ask`: the provider has no operation to ask. A webhook or a person may.
 * - `start-over`: the same, and it moves no money: a person begins anew.
 * - `ambiguous`: more than one entry of the provider's list could be this call.
 * - `other-amount`: what was found has another amount or currency.
 * - `refused`: the provider refused the call, or its repeat.
 * - `credentials`: 401 or 403. Nothing was carried out; the call may be sent again once they are mended.
 * - `passing`: a refusal that passes by itself; `retryAfterMs` says when, where the provider does.
 * - `invalid`: the input was refused here and nothing was sent.
 * - `needs-input`: the question, or the repeat, needs a part of the input that is not given.
 * - `deadline`, `aborted`: settling ended before the provider answered.
 */
export type Why =
  | "nobody-to-ask"
  | "start-over"
  | "ambiguous"
  | "other-amount"
  | "refused"
  | "credentials"
  | "passing"
  | "invalid"
  | "needs-input"
  | "deadline"
  | "aborted";

/**
 * What was learned of a call so far. JSON without anything sensitive, so that settling can go on in another process.
 */
export interface Learned {
  /** Ids that the provider gave it. */
  readonly facts: Facts;
  /** The provider was seen to have it: a later absence is a list that lags. */
  readonly seen: boolean;
  /** An attempt was sent and its answer was lost: no later refusal ends the call. */
  readonly lost: boolean;
  /** A repeat was refused. */
  readonly refused: boolean;
  /**
   * A rule that has to be seen several times: which, how often so far, and when last (ms since 1970). Each time the
   * call is sent it begins anew.
   */
  readonly streak: { readonly rule: Rule; readonly count: number; readonly at: number } | null;
}

/** A call whose outcome is to be learned. */
export interface Call {
  readonly operationId: string;
  /** The flat input exactly as it was sent, with the idempotency key. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The call's own answer, where there was one. Without it the answer counts as lost. */
  readonly result?: Result<unknown>;
  /** What an earlier attempt at settling learned. */
  readonly learned?: Learned;
}

/** How a call came out. */
export interface Settled {
  /** `open`: not known yet, ask again later. `unknown`: asking again will not help; see `why`. */
  readonly verdict: Verdict | "open" | "unknown";
  readonly why?: Why;
  /** The operation whose answer decided. */
  readonly by: string;
  /** That answer's body, or the element of its list that is this call. It may hold sensitive values. */
  readonly data: unknown;
  /** That answer, whole. Undefined when nobody was asked. */
  readonly result: Result<unknown> | undefined;
  /** Whether the provider is known to have the call or not to have it. */
  readonly known: boolean;
  /** Milliseconds that the provider asked to wait. */
  readonly retryAfterMs?: number;
  readonly learned: Learned;
}

/** The time, so that tests need not wait. */
export interface SettleClock {
  /** ms since 1970. */
  now(): number;
  /** Resolves after so many ms, or as soon as the signal fires. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/** Options of `settle`. */
export interface SettleOptions {
  /**
   * Milliseconds after which it gives up with `open`, or `pending`. Default 300 000. The
   * question under way is not cut off.
   */
  deadlineMs?: number;
  /**
   * `known`: stop as soon as the provider is known to have the call. `final`: go on to the end, also while a person has
   * to act. Without it settling goes on to the end, and stops where a person has to act or where the spec
   * says that the end is up to one.
   */
  until?: "known" | "final";
  /**
   * Whether to send again, after a proven absence, what the spec calls `idempotent` or `keyed`. Default true.
   * Nothing else is ever sent again.
   */
  resend?: boolean;
  signal?: AbortSignal;
  clock?: SettleClock;
}

/** How settling reaches the provider. */
export interface Way {
  readonly table: VerdictTable;
  retryOf(operationId: string): RetryClass | undefined;
  /** Asks a question, or sends the call again. Resolves whatever happens. */
  call(operationId: string, input: Readonly<Record<string, unknown>>): Promise<Result<unknown>>;
}
