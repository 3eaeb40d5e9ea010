import { type Call, cleanOf, tell } from "../call/call.js";
import type { Answer, Silence } from "../call/exchange.js";
import { read } from "../pointer.js";
import type { Result, Shape } from "../types/index.js";
import { hidden } from "./hidden.js";
import { judge } from "./judge.js";
import { pick } from "./shape.js";

/** A list of objects of our own, whatever their members. */
const TEXTS: Shape = [{ "*?": "-" }];

/**
 * What the caller learns of the last attempt, in the light of those before. A success is the answer as it came. What a failure shows is chosen
 * here: documented members and our own words, each through one check. The rest hangs on it out of sight. `retryAfterMs`: how long the
 * provider asks to wait.
 */
export function resultOf(call: Call, end: Answer | Silence, verdict = judge(call.operation, end), retryAfterMs?: number): Result<unknown> {
  const { operation, facts, started, problems, asks, open } = call;
  const { requestId = "", raw, cause } = end as Partial<Answer> & Partial<Silence>;
  // Of a call that was not sent the input may be anything, a circle too.
  if (facts.attempts === 0) call.input = {};
  if (end.kind === "answer") call.answered?.(end);
  const differs = verdict.ok ? call.differs?.(verdict.data) : undefined;
  const clean = !verdict.ok || requestId || differs?.length ? cleanOf(call) : String;
  // What quotes a secret, or is not an id, is an echo; a wait of that many seconds is one too.
  const isClean = (text: string) => clean(text) === text;
  const shown = { ...facts, ...(/^[\w.:-]{1,64}$/.test(requestId) && isClean(requestId) && { requestId }) };
  if (verdict.ok) return Object.assign(verdict, differs?.length && { differs: pick(TEXTS, differs, clean) }, shown) as Result<unknown>;
  const { kind, status, code } = verdict;
  const outcome = open ? "unknown" : verdict.outcome;
  tell(call, { type: "failure", kind, status, outcome, durationMs: performance.now() - started });
  const error = verdict.error && pick(operation.error ?? {}, verdict.error, clean);
  const says = operation.says && read(error, operation.says);
  const reason = cause === undefined ? cause : new Error(clean(reasonOf(cause)));
  const failure = {
    ...verdict,
    error,
    says: says ? `${says}` : undefined,
    code: code && clean(code),
    problems: kind === "invalid" ? pick(TEXTS, problems, clean) : undefined,
    ...shown,
    outcome,
    retryAfterMs: isClean(`${(retryAfterMs ?? 0) / 1000}`) ? retryAfterMs : undefined,
  };
  return hidden(Object.fromEntries(Object.entries(failure).filter(([, value]) => value !== undefined)), {
    operation: () => operation,
    input: () => call.input,
    raw: () => raw,
    cause: () => reason,
    reconcile: () => (outcome === "unknown" ? asks?.() : undefined),
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
