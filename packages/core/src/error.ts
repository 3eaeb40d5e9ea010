import { sayAll } from "./input/problem.js";
import type { Failure, FailureFacts, FailureKind, Operation, Problem, Reconcile, Success } from "./types/index.js";

const BRAND = /* @__PURE__ */ Symbol.for("@payspec/error");

/**
 * A failed call as an error, for those who prefer to throw. It has the fields of the failure it was made from; those
 * that are out of sight there are so here. `instanceof` holds for errors of any copy of this package.
 *
 * What to do for each kind: https://payspec.github.io/payspec/guides/failures.html#addresses
 */
export class PayspecError extends Error implements FailureFacts {
  override readonly name = "PayspecError";
  readonly ok = false;
  declare readonly kind: FailureKind;
  declare readonly operationId: string;
  declare readonly attempts: number;
  declare readonly outcome: "none" | "unknown";
  declare readonly retryable: boolean;
  declare readonly status?: number;
  /** The documented, harmless members of a documented error answer. */
  declare readonly error?: unknown;
  /** The provider's own sentence. */
  declare readonly says?: string;
  /** What is wrong with a malformed answer. */
  declare readonly problem?: string;
  declare readonly problems?: readonly Problem[];
  declare readonly code?: string;
  declare readonly requestId?: string;
  declare readonly idempotencyKey?: string;
  declare readonly retryAfterMs?: number;
  declare readonly reconcile?: Reconcile | undefined;
  declare readonly input?: Readonly<Record<string, unknown>> | undefined;
  declare readonly operation?: Operation | undefined;
  /** The body of an answer as it came. */
  declare readonly raw?: string | Uint8Array | undefined;
  declare readonly cause?: Error | undefined;

  constructor(failure: Failure) {
    super(sentence(failure));
    Object.assign(this, failure);
    const hidden = Object.entries(Object.getOwnPropertyDescriptors(failure)).filter(
      ([, { enumerable }]) => !enumerable,
    );
    Object.defineProperties(this, { ...Object.fromEntries(hidden), [BRAND]: { value: true } });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one asks for its own instances.
    if (this !== PayspecError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return (value as { [BRAND]?: unknown } | null | undefined)?.[BRAND] === true;
  }
}

/** The data of a success; throws a {@link PayspecError} for a failure. */
export function unwrap<Data>(result: Success<Data> | { readonly ok: false }): Data {
  if (result.ok) return result.data;
  throw new PayspecError(result as Failure);
}

/** A failure in one sentence or two: what happened, and what it means for the money. */
export function sentence(failure: Failure): string {
  const { operationId, outcome, reconcile } = failure;
  const end =
    outcome === "none"
      ? "Nothing was changed by this call."
      : `Money may have moved: ${reconcile ? `ask ${reconcile.operationId}` : "find out from the provider"} before doing anything else.`;
  return `${operationId} ${happened(failure)} ${end}`;
}

function happened(failure: Failure): string {
  const { cause } = failure;
  switch (failure.kind) {
    case "refused":
      return `was refused with status ${failure.status}${failure.says ? `: ${ended(failure.says)}` : "."}`;
    case "undocumented":
      return `was answered with status ${failure.status}, which its spec does not describe.`;
    case "malformed":
      return `was answered with status ${failure.status} and a body that can't be read. ${failure.problem}`;
    case "timeout":
      return "was not answered in time.";
    case "network":
      return `failed on the network${failure.code ? ` (${failure.code})` : ""}${cause?.message ? `: ${ended(cause.message)}` : "."}`;
    case "aborted":
      return `was stopped by its caller${cause?.message ? `: ${ended(cause.message)}` : "."}`;
    case "invalid":
      return `was not sent. ${sayAll(failure.problems)}`;
  }
}

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);
