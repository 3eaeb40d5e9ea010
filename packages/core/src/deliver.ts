import { authorize } from "./authorize.js";
import type { Draft } from "./draft.js";
import { type Answer, exchange, type Silence } from "./exchange.js";
import { judge, type Verdict } from "./judge.js";
import { limited, sleep } from "./limit.js";
import { redactDetail, sensitiveValues } from "./redact.js";
import type { ClientConfig, ClientEvent, Operation, Problem } from "./types.js";
import { askedToWait, backoff } from "./wait.js";

/** What one call needs besides its draft. */
export interface Call {
  readonly callId: number;
  readonly operationId: string;
  readonly operation: Operation;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
}

/** How a call ended. */
export interface Delivery {
  readonly verdict: Verdict;
  /** Requests sent. */
  readonly attempts: number;
  readonly answer?: Answer;
  readonly requestId?: string;
  /** Milliseconds that the provider asked to wait. */
  readonly waitMs?: number;
}

/** Sends a draft, repeats it where the spec allows, and stops at the deadline. */
export async function deliver(config: ClientConfig, call: Call, draft: Draft): Promise<Delivery> {
  const { operation, signal } = call;
  const started = performance.now();
  const left = () => call.deadlineMs - (performance.now() - started);
  let attempts = 0;
  let tries = 0; // Attempts, and those that ended before anything was sent.
  const credentials: string[] = []; // Those that were sent, so that no echo of them gets out.
  let open = false; // An earlier attempt may have moved money: no later refusal takes that back.

  const end = (verdict: Verdict, answer?: Answer | Silence, waitMs?: number): Delivery => {
    let settled = verdict;
    if (!settled.ok) {
      const names = operation.sensitive ?? [];
      const detail = redactDetail(settled.detail, names, [...credentials, ...sensitiveValues(draft.input, names)], operation.errorMembers);
      settled = { ...settled, detail, ...(open && { outcome: "unknown" }) };
      const { kind, outcome } = settled;
      tell(config, call, attempts, { type: "failure", kind, ...statusOf(detail), outcome, durationMs: performance.now() - started });
    }
    return {
      verdict: settled,
      attempts,
      ...(answer?.kind === "answer" && { answer, ...requestIdOf(answer, credentials) }),
      ...(waitMs !== undefined && { waitMs }),
    };
  };

  for (;;) {
    tries++;
    const sent = attempts;
    const came = await limited(
      async (stop): Promise<Answer | Silence | readonly Problem[]> => {
        const authorized = await authorize(config, call.operationId, operation, draft);
        if ("problems" in authorized) return authorized.problems;
        if (stop.aborted) return { kind: "aborted", left: false }; // Nobody waits for this any more.
        credentials.push(...authorized.secrets);
        const attempt = ++attempts;
        tell(config, call, attempt, { type: "request" });
        const since = performance.now();
        const init: RequestInit = { method: operation.method, headers: authorized.headers, signal: stop };
        if (draft.body !== undefined) init.body = draft.body;
        const answer = await exchange(config.fetch ?? globalThis.fetch, draft.url, init);
        // An answer that comes after its time belongs to nobody.
        if (answer.kind === "answer" && !stop.aborted)
          tell(config, call, attempt, { type: "response", status: answer.status, durationMs: performance.now() - since });
        return answer;
      },
      Math.min(call.timeoutMs, Math.max(0, left())),
      signal,
    );
    if (Array.isArray(came)) return end({ ok: false, kind: "invalid", outcome: "none", passing: false, detail: { problems: came } });
    const answer = typeof came === "string" ? { kind: came, left: attempts > sent } : (came as Answer | Silence);
    const verdict = judge(operation, answer);
    if (verdict.ok) return end(verdict, answer);

    const mayRepeat = verdict.passing && came !== "aborted" && (operation.retry !== "never" || (answer.kind !== "answer" && !answer.left));
    const asked = askedToWait(operation, answer);
    const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
    if (!mayRepeat || tries > call.retries || delayMs >= left()) return end(verdict, answer, asked);
    open ||= verdict.outcome === "unknown";
    tell(config, call, attempts, { type: "retry", kind: verdict.kind, ...statusOf(verdict.detail), delayMs });
    if (!(await sleep(delayMs, signal))) return end(judge(operation, { kind: "aborted", left: false }));
  }
}

/** The provider's id of the request. What holds a credential or is no id is an echo, and is left out. */
function requestIdOf({ headers }: Answer, credentials: readonly string[]): { requestId?: string } {
  const requestId = headers.get("x-request-id") ?? "";
  const isId = /^[\w.:-]{1,64}$/.test(requestId) && !credentials.some((credential) => requestId.includes(credential));
  return isId ? { requestId } : {};
}

const statusOf = (detail: Readonly<Record<string, unknown>>): { status?: number } =>
  typeof detail.status === "number" ? { status: detail.status } : {};

type News = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "callId" | "operationId" | "method" | "path" | "origin" | "attempt">
    : never
  : never;

function tell(config: ClientConfig, call: Call, attempt: number, news: News): void {
  if (!config.onEvent) return;
  const { callId, operationId, operation } = call;
  const { method, path } = operation;
  try {
    config.onEvent({ callId, operationId, method, path, origin: new URL(config.baseUrl).origin, attempt, ...news } as ClientEvent);
  } catch {
    // A broken listener must not break a payment.
  }
}
