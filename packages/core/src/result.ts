import { type Call, tell } from "./call.js";
import type { Draft } from "./draft.js";
import type { Answer } from "./exchange.js";
import type { Verdict } from "./judge.js";
import { read } from "./pointer.js";
import { redactFault } from "./redact.js";
import type { CallFacts, Invalid, Operation, Problem, Reconcile, Result } from "./types.js";

/** What the caller is told of the last attempt, in the light of those before. `retryAfterMs`: how long the provider asks to wait. */
export function resultOf(call: Call, verdict: Verdict, answer?: Answer, retryAfterMs?: number): Result<unknown> {
  const { operationId, operation, draft, attempts, secrets, started } = call;
  const { idempotencyKey } = draft;
  const facts: { -readonly [Name in keyof CallFacts]: CallFacts[Name] } = { operationId, attempts };
  const requestId = answer && requestIdOf(answer, secrets);
  if (requestId) facts.requestId = requestId;
  if (idempotencyKey) facts.idempotencyKey = idempotencyKey;
  if (verdict.ok) return { ...verdict, ...facts };
  const { kind, status } = verdict;
  const outcome = call.open ? "unknown" : verdict.outcome;
  tell(call, { type: "failure", kind, ...(status !== undefined && { status }), outcome, durationMs: performance.now() - started });
  const failure = {
    ...redactFault(verdict, operation, draft.input, secrets),
    ...facts,
    outcome,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(outcome === "unknown" && operation.reconcile && { reconcile: reconcileOf(operation.reconcile, draft) }),
  };
  // Not enumerable, so that it reaches no log: it may hold card data. Settling needs it.
  return Object.defineProperty(failure, "input", { value: draft.input }) as unknown as Result<unknown>;
}

/** A call of which nothing was sent. */
export const invalid = (operationId: string, problems: readonly Problem[]): Invalid => ({
  ok: false,
  kind: "invalid",
  problems,
  operationId,
  attempts: 0,
  outcome: "none",
  retryable: false,
});

/** The provider's id of the request. What holds a credential or is no id is an echo, and is left out. */
function requestIdOf({ headers }: Answer, secrets: readonly string[]): string | undefined {
  const id = headers.get("x-request-id");
  return id && /^[\w.:-]{1,64}$/.test(id) && !secrets.some((secret) => id.includes(secret)) ? id : undefined;
}

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
