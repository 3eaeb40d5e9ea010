import { sayAll } from "./problem.js";
import type { Failure, FailureFacts, FailureKind, Problem, Reconcile, Success } from "./types.js";

/** A failed call as an error, for those who prefer to throw. It has the fields of the failure it was made from. */
export class PayspecError extends Error implements FailureFacts {
  override readonly name = "PayspecError";
  readonly ok = false;
  declare readonly kind: FailureKind;
  declare readonly operationId: string;
  declare readonly attempts: number;
  declare readonly outcome: "none" | "unknown";
  declare readonly retryable: boolean;
  declare readonly status?: number;
  /** Body of a documented error answer. */
  declare readonly error?: unknown;
  /** Body of an answer that the spec does not describe. */
  declare readonly body?: unknown;
  /** Body of a malformed answer. */
  declare readonly text?: string;
  declare readonly problems?: readonly Problem[];
  declare readonly code?: string;
  declare readonly requestId?: string;
  declare readonly idempotencyKey?: string;
  declare readonly retryAfterMs?: number;
  declare readonly reconcile?: Reconcile;

  constructor(failure: Failure) {
    super(sentence(failure));
    Object.assign(this, failure);
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
  switch (failure.kind) {
    case "refused":
      return `was refused with status ${failure.status}.`;
    case "undocumented":
      return `was answered with status ${failure.status}, which its spec does not describe.`;
    case "malformed":
      return `was answered with status ${failure.status} and a body that can't be read. ${failure.problem}`;
    case "timeout":
      return "was not answered in time.";
    case "network":
      return `failed on the network${failure.code ? ` (${failure.code})` : ""}.`;
    case "aborted":
      return "was stopped by its caller.";
    case "invalid":
      return `was not sent. ${sayAll(failure.problems)}`;
  }
}
