import { judge } from "../answer/judge.js";
import { resultOf } from "../answer/result.js";
import { draw } from "../input/draft.js";
import { limitsOf, readOptions } from "../input/option.js";
import type { Result } from "../types/index.js";
import { attempt, isTooLate } from "./attempt.js";
import { type Call, tell } from "./call.js";
import { limited, sleep } from "./limit.js";
import { afterHeader, backoff, mayRepeat } from "./retry.js";

/** Makes one call. Resolves, whatever the wire, a hook, the input or a defect of our own does. */
export async function run(call: Call, given: unknown): Promise<Result<unknown>> {
  const { wire, operation, facts, say } = call;
  try {
    if (Object(given) === given) await draw(call, operation, given as object, wire.given ?? {}, say);
    else say("input", "type", "must be one object with parameters, body and options.");
    return await repeat(call);
  } catch (cause) {
    // The last guard. What may have left is unknown, and the caller learns it with the key and whom to ask.
    if (facts.attempts > 0) return resultOf(call, { kind: "network", left: true, cause });
    say("input", "type", "could not be read or written: a member of it failed.");
    return resultOf(call, { kind: "invalid", left: false, cause });
  }
}

/** Sends the request, repeats it where the spec allows, and stops at the deadline. */
async function repeat(call: Call): Promise<Result<unknown>> {
  const { wire, operation, options, facts, headers, problems, say } = call;
  const { retries, maxWaitMs, timeoutMs, deadlineMs, maxBytes } = limitsOf(options, wire.usual, say);
  readOptions(options, headers, say);
  if (problems.length > 0) return resultOf(call, { kind: "invalid", left: false });
  const { signal } = options;
  const remaining = () => Math.max(0, call.started + deadlineMs - performance.now());

  // Tries are attempts, and what ended before anything was sent.
  for (let tries = 1; ; tries++) {
    const before = facts.attempts;
    const came = await limited((stop) => attempt(call, stop, maxBytes), Math.min(timeoutMs, remaining()), signal);
    const wasSent = facts.attempts > before;
    const end = came.kind === "answer" ? came : { ...came, left: came.left && wasSent };
    const verdict = judge(operation, end);
    if (verdict.ok) return resultOf(call, end, verdict);
    const asked =
      end.kind === "answer" ? (afterHeader(end.retryAfter) ?? (end.status === 429 ? call.waits?.(verdict.error) : undefined)) : undefined;
    const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
    const isOver = tries > retries || delayMs > maxWaitMs || delayMs >= remaining() || isTooLate(options, delayMs);
    if (isOver || !mayRepeat(operation, verdict, wasSent)) return resultOf(call, end, verdict, asked);
    const { kind, status, outcome } = verdict;
    call.open ||= outcome === "unknown";
    tell(call, { type: "retry", kind, status, delayMs });
    const waited = await sleep(delayMs, signal);
    if (waited.kind === "aborted") return resultOf(call, { ...waited, left: false });
  }
}
