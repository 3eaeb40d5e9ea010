import { type Call, cleanOf, tell } from "../call/call.js";
import type { Answer, Silence } from "../call/exchange.js";
import { read } from "../pointer.js";
import type { Result } from "../types/index.js";
import { hidden } from "./hidden.js";
import { judge } from "./judge.js";
import { pick, TEXTS } from "./shape.js";

/**
 * What the caller learns of the last attempt, in the light of those before. A success is the answer as it came. What a failure shows is chosen
 * here: documented members and our own words, each through one check. The rest hangs on it out of sight. `retryAfterMs`: how long the
 * provider asks to wait.
 */
export function resultOf(call: Call, end: Answer | Silence, verdict = judge(call.operation, end), retryAfterMs?: number): Result<unknown> {
  const { operation, facts, problems } = call;
  const { requestId = "", raw, cause } = end as Partial<Answer & Silence>;
  const clean = cleanOf(call);
  const isClean = (text: string) => clean(text) === text;
  // Of a call that was not sent the input may be anything, a circle too.
  if (!facts.attempts) call.input = {};
  if (end.kind === "answer") call.answered?.(end);
  // What quotes a secret, or is not an id, is an echo; a wait of that many seconds is one too.
  if (/^[\w.:-]{1,64}$/.test(requestId) && isClean(requestId)) facts.requestId = requestId;
  if (verdict.ok) return Object.assign(verdict, facts, call.differs?.(verdict.data, clean)) as Result<unknown>;
  const { kind, status, code } = verdict;
  const outcome = call.open ? "unknown" : verdict.outcome;
  tell(call, { type: "failure", kind, status, outcome, durationMs: performance.now() - call.started });
  const error = verdict.error && pick(operation.error ?? {}, verdict.error, clean);
  const says = operation.says && read(error, operation.says);
  const reason = cause === undefined ? cause : new Error(clean(reasonOf(cause)));
  const failure: Record<string, unknown> = {
    ...verdict,
    error,
    says: says ? `${says}` : undefined,
    code: code && clean(code),
    problems: kind === "invalid" ? pick(TEXTS, problems, clean) : undefined,
    ...facts,
    outcome,
    retryAfterMs: isClean(`${(retryAfterMs ?? 0) / 1000}`) ? retryAfterMs : undefined,
  };
  for (const name in failure) if (failure[name] === undefined) delete failure[name];
  return hidden(failure, {
    operation: () => operation,
    input: () => call.input,
    raw: () => raw,
    cause: () => reason,
    reconcile: () => (outcome === "unknown" ? call.asks?.() : undefined),
  }) as Result<unknown>;
}

/** Why something was thrown, in the words of the error and of what caused it. */
function reasonOf(error: unknown): string {
  try {
    const { message = error, cause } = Object(error);
    return [message, cause?.message].filter((text) => typeof text === "string").join(": ");
  } catch {
    return ""; // an error that can't be looked at
  }
}
