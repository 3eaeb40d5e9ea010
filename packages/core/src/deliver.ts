import { attempt } from "./attempt.js";
import { type Call, tell } from "./call.js";
import type { Draft } from "./draft.js";
import type { Answer, Silence } from "./exchange.js";
import { judge } from "./judge.js";
import { limited, sleep } from "./limit.js";
import { resultOf } from "./result.js";
import type { CallOptions, ClientConfig, Operation, Result } from "./types.js";
import { askedToWait, backoff } from "./wait.js";

/** How a call ended: what its caller is told, and the last answer as it came. */
export interface Delivery {
  readonly result: Result<unknown>;
  readonly answer?: Answer;
}

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
  const call: Call = { config, callId, operationId, operation, draft, started: performance.now(), attempts: 0, secrets: [], open: false };
  const left = () => call.started + deadlineMs - performance.now();

  // Tries are attempts, and what ended before anything was sent.
  for (let tries = 1; ; tries++) {
    const sent = call.attempts;
    const came = await limited((stop) => attempt(call, stop), Math.min(timeoutMs, Math.max(0, left())), signal);
    if (Array.isArray(came))
      return { result: resultOf(call, { ok: false, kind: "invalid", outcome: "none", retryable: false, problems: came }) };
    const end = typeof came === "string" ? { kind: came, left: call.attempts > sent } : (came as Answer | Silence);
    const verdict = judge(operation, end);
    const answer = end.kind === "answer" ? end : undefined;
    const asked = answer && !verdict.ok ? askedToWait(operation, answer, verdict.error) : undefined;
    const finish = (): Delivery => ({ result: resultOf(call, verdict, answer, asked), ...(answer && { answer }) });
    if (verdict.ok) return finish();

    const { kind, status, outcome, retryable } = verdict;
    const neverLeft = end.kind !== "answer" && !end.left;
    const mayRepeat = came !== "aborted" && (operation.retry === "never" ? neverLeft : retryable);
    const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
    if (!mayRepeat || tries > retries || delayMs >= left()) return finish();
    call.open ||= outcome === "unknown";
    tell(call, { type: "retry", kind, ...(status !== undefined && { status }), delayMs });
    if (!(await sleep(delayMs, signal))) return { result: resultOf(call, judge(operation, { kind: "aborted", left: false })) };
  }
}
