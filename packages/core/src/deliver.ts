import { authorize } from "./authorize.js";
import type { Draft } from "./draft.js";
import { type Answer, exchange, type Silence } from "./exchange.js";
import { judge, type Verdict } from "./judge.js";
import { limited, sleep } from "./limit.js";
import { read } from "./pointer.js";
import { redactFault } from "./redact.js";
import type { CallOptions, ClientConfig, ClientEvent, Invalid, Operation, Problem, Reconcile, Result } from "./types.js";
import { askedToWait, backoff } from "./wait.js";

/** How a call ended: what its caller is told, and the last answer as it came. */
export interface Delivery {
  readonly result: Result<unknown>;
  readonly answer: Answer | undefined;
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

/** Sends a draft, repeats it where the spec allows, and stops at the deadline. */
export async function deliver(
  config: ClientConfig,
  callId: number,
  operationId: string,
  draft: Draft,
  options: CallOptions,
): Promise<Delivery> {
  const operation = config.operations[operationId] as Operation;
  const { timeoutMs = config.timeoutMs ?? 30_000, signal } = options;
  const { retries = 2, deadlineMs = 90_000 } = config;
  const started = performance.now();
  const left = () => started + deadlineMs - performance.now();
  let attempts = 0;
  let tries = 0; // Attempts, and those that ended before anything was sent.
  const credentials: string[] = []; // Those that were sent, so that no echo of them gets out.
  let open = false; // An earlier attempt may have moved money: no later refusal takes that back.

  const tell = (news: News): void => {
    const { method, path } = operation;
    try {
      config.onEvent?.({
        callId,
        operationId,
        method,
        path,
        origin: new URL(config.baseUrl).origin,
        attempt: attempts,
        ...news,
      } as ClientEvent);
    } catch {
      // A broken listener must not break a payment.
    }
  };

  const end = (verdict: Verdict, came?: Answer | Silence, waitMs?: number): Delivery => {
    const answer = came?.kind === "answer" ? came : undefined;
    const requestId = answer && requestIdOf(answer, credentials);
    const { idempotencyKey } = draft;
    const facts = { operationId, attempts, ...(requestId && { requestId }), ...(idempotencyKey && { idempotencyKey }) };
    if (verdict.ok) return { result: { ...verdict, ...facts }, answer };
    const outcome = open ? "unknown" : verdict.outcome;
    const { kind, status } = verdict;
    tell({ type: "failure", kind, ...(status !== undefined && { status }), outcome, durationMs: performance.now() - started });
    const failure = {
      ...redactFault(verdict, operation, draft.input, credentials),
      ...facts,
      outcome,
      ...(waitMs !== undefined && { retryAfterMs: waitMs }),
      ...(outcome === "unknown" && operation.reconcile && { reconcile: reconcileOf(operation.reconcile, draft) }),
    };
    return { result: failure as unknown as Result<unknown>, answer };
  };

  for (;;) {
    tries++;
    const sent = attempts;
    const came = await limited(
      async (stop): Promise<Answer | Silence | readonly Problem[]> => {
        const authorized = await authorize(config, operationId, operation, draft);
        if (!("headers" in authorized)) return authorized;
        const { headers, secrets } = authorized;
        if (stop.aborted) return { kind: "aborted", left: false }; // Nobody waits for this any more.
        credentials.push(...secrets);
        attempts++;
        tell({ type: "request" });
        const since = performance.now();
        const init: RequestInit = {
          method: operation.method,
          headers,
          signal: stop,
          ...(draft.body !== undefined && { body: draft.body }),
        };
        const answer = await exchange(config.fetch ?? globalThis.fetch, draft.url, init);
        // An answer that comes after its time belongs to nobody.
        if (answer.kind === "answer" && !stop.aborted)
          tell({ type: "response", status: answer.status, durationMs: performance.now() - since });
        return answer;
      },
      Math.min(timeoutMs, Math.max(0, left())),
      signal,
    );
    if (Array.isArray(came)) return end({ ok: false, kind: "invalid", outcome: "none", retryable: false, problems: came });
    const answer = typeof came === "string" ? { kind: came, left: attempts > sent } : (came as Answer | Silence);
    const verdict = judge(operation, answer);
    if (verdict.ok) return end(verdict, answer);

    const neverLeft = answer.kind !== "answer" && !answer.left;
    const mayRepeat = came !== "aborted" && (operation.retry === "never" ? neverLeft : verdict.retryable);
    const asked = askedToWait(operation, answer, verdict.error);
    const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
    if (!mayRepeat || tries > retries || delayMs >= left()) return end(verdict, answer, asked);
    open ||= verdict.outcome === "unknown";
    const { kind, status } = verdict;
    tell({ type: "retry", kind, ...(status !== undefined && { status }), delayMs });
    if (!(await sleep(delayMs, signal))) return end(judge(operation, { kind: "aborted", left: false }));
  }
}

/** The provider's id of the request. What holds a credential or is no id is an echo, and is left out. */
function requestIdOf({ headers }: Answer, credentials: readonly string[]): string | undefined {
  const id = headers.get("x-request-id") ?? "";
  return /^[\w.:-]{1,64}$/.test(id) && !credentials.some((credential) => id.includes(credential)) ? id : undefined;
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

type News = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "callId" | "operationId" | "method" | "path" | "origin" | "attempt">
    : never
  : never;
