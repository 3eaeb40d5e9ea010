import { judge } from "../answer/judge.js";
import { resultOf } from "../answer/result.js";
import { draw } from "../input/draft.js";
import { limitsOf, readOptions } from "../input/option.js";
import type { Result } from "../types/index.js";
import { attempt } from "./attempt.js";
import { type Call, tell } from "./call.js";
import { limited, sleep } from "./limit.js";
import { afterHeader, backoff, mayRepeat } from "./retry.js";

/** Makes one call. Resolves, whatever the wire, a hook, the input or a defect of our own does. */
export async function run(call: Call, given: object): Promise<Result<unknown>> {
  try {
    await draw(call, given);
    return await repeat(call);
  } catch (cause) {
    // The last guard. What may have left is unknown, and the caller learns it with the key and whom to ask.
    const left = call.facts.attempts > 0;
    if (!left) call.say("input", "type", "must be one object with parameters, body and options, and each of them readable.");
    return resultOf(call, { kind: left ? "network" : "invalid", left, cause });
  }
}

/** Sends the request, repeats it where the spec allows, and stops at the deadline. */
async function repeat(call: Call): Promise<Result<unknown>> {
  const { wire, operation, options, facts, headers, problems, say } = call;
  const { retries, maxWaitMs, timeoutMs, deadlineMs, maxBytes, sendBefore } = limitsOf(options, wire.usual, say);
  readOptions(options, headers, say);
  if (problems[0]) return resultOf(call, { kind: "invalid", left: false });
  const { signal } = options;
  const remaining = () => Math.max(0, call.started + deadlineMs - performance.now());
  // The caller wants nothing sent any more, now or after a wait.
  const isTooLate = (ms = 0) => Date.now() + ms >= sendBefore;

  // Tries are attempts, and what ended before anything was sent.
  for (let tries = 1; ; tries++) {
    const before = facts.attempts;
    const came = await limited((stop) => attempt(call, stop, maxBytes, isTooLate), Math.min(timeoutMs, remaining()), signal);
    const wasSent = facts.attempts > before;
    const end = came.kind === "answer" ? came : { ...came, left: came.left && wasSent };
    const verdict = judge(operation, end);
    if (verdict.ok) return resultOf(call, end, verdict);
    const { kind, status, outcome, error } = verdict;
    const asked = end.kind === "answer" ? (afterHeader(end.retryAfter) ?? (status === 429 ? call.waits?.(error) : undefined)) : undefined;
    const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
    const isOver = tries > retries || delayMs > maxWaitMs || delayMs >= remaining() || isTooLate(delayMs);
    if (isOver || !mayRepeat(operation, verdict, wasSent)) return resultOf(call, end, verdict, asked);
    call.open ||= outcome === "unknown";
    tell(call, { type: "retry", kind, status, delayMs });
    const waited = await sleep(delayMs, signal);
    if (waited.kind === "aborted") return resultOf(call, { ...waited, left: false });
  }
}
