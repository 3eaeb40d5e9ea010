import type { Delivery } from "./deliver.js";
import type { Draft } from "./draft.js";
import { read } from "./pointer.js";
import type { FailureFacts, Invalid, Operation, Problem, Reconcile, Result } from "./types.js";

/** The result that the caller sees. */
export function resultOf(operationId: string, operation: Operation, draft: Draft, delivery: Delivery): Result<unknown> {
  const { verdict, attempts, requestId, waitMs } = delivery;
  const facts = {
    operationId,
    attempts,
    ...(requestId !== undefined && { requestId }),
    ...(draft.idempotencyKey !== undefined && { idempotencyKey: draft.idempotencyKey }),
  };
  if (verdict.ok) return { ok: true, status: verdict.status, data: verdict.data, ...facts };
  const { kind, outcome, passing, detail } = verdict;
  const failure = {
    ok: false,
    kind,
    ...detail,
    ...facts,
    outcome,
    retryable: passing && (operation.retry !== "never" || outcome === "none"),
    ...(waitMs !== undefined && { retryAfterMs: waitMs }),
    ...(outcome === "unknown" && operation.reconcile && { reconcile: reconcileOf(operation.reconcile, draft) }),
  };
  return failure as FailureFacts as Result<unknown>;
}

/** A call that was refused before anything was sent. */
export const invalid = (operationId: string, problems: readonly Problem[]): Invalid => ({
  ok: false,
  kind: "invalid",
  problems,
  operationId,
  attempts: 0,
  outcome: "none",
  retryable: false,
});

function reconcileOf([operationId, input]: NonNullable<Operation["reconcile"]>, draft: Draft): Reconcile {
  const taken = () =>
    Object.fromEntries(
      Object.entries(input)
        .map(([name, pointer]) => [name, read(draft.input, pointer)])
        .filter(([, value]) => value !== undefined),
    );
  // A getter that is not enumerable: neither inspect nor JSON shows what it gives.
  return Object.defineProperty({ operationId } as Reconcile, "input", { get: taken });
}
