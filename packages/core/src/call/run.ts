import { type Fault, judge } from "../answer/judge.js";
import { failureOf, successOf } from "../answer/result.js";
import { draw } from "../input/draft.js";
import { problemList } from "../input/problem.js";
import type { Limits, Problem, Result } from "../types/index.js";
import { attempt, isTooLate } from "./attempt.js";
import { type Call, tell } from "./call.js";
import type { Answer } from "./exchange.js";
import { limited, sleep } from "./limit.js";
import { askedToWait, backoff, mayRepeat } from "./retry.js";

/** Receives the last answer of a call as it came, for those who build another face on the transport. */
export type Answered = (answer: Pick<Answer, "status" | "headers" | "raw">) => void;

/** Makes one call. Resolves, whatever the wire, a hook, the input or a defect of our own does. */
export async function run(call: Call, given: unknown, answered?: Answered): Promise<Result<unknown>> {
  const { problems, say } = problemList();
  try {
    if (given === null || typeof given !== "object") say("input", "type", "must be one object with parameters, body and options.");
    else {
      Object.assign(call.input, given);
      await draw(call, call.operation, call.wire.given ?? {}, say);
    }
    return await (problems.length > 0 ? refusal(call, problems) : repeat(call, answered));
  } catch (cause) {
    // The last guard. What may have left is unknown, and the caller learns it with the key and whom to ask.
    if (call.attempts > 0) return failureOf(call, judge(call.operation, { kind: "network", left: true }) as Fault, { cause });
    say("input", "type", "could not be read or written: a member of it failed.");
    return refusal(call, problems, cause);
  }
}

/** A call of which nothing was sent. What its input holds may be anything, a circle too, so it is not kept. */
function refusal(call: Call, problems: readonly Problem[], cause?: unknown): Result<unknown> {
  const { input, attempts } = call;
  if (attempts === 0) for (const name in input) if (typeof input[name] === "object") delete input[name];
  return failureOf(call, { ok: false, kind: "invalid", problems, outcome: "none", retryable: false }, { cause });
}

/** Sends the request, repeats it where the spec allows, and stops at the deadline. */
async function repeat(call: Call, answered: Answered | undefined): Promise<Result<unknown>> {
  const { wire, operation, input, started } = call;
  const limit = (name: keyof Limits, usual: number) => input[name] ?? wire[name] ?? usual;
  const remaining = () => Math.max(0, started + limit("deadlineMs", 90_000) - performance.now());

  // Tries are attempts, and what ended before anything was sent.
  for (let tries = 1; ; tries++) {
    const before = call.attempts;
    const work = (stop: AbortSignal) => attempt(call, stop, limit("maxBytes", 2 ** 22));
    const came = await limited(work, Math.min(limit("timeoutMs", 30_000), remaining()), input.signal);
    const wasSent = call.attempts > before;
    const end = "done" in came ? came.done : { ...came, left: came.left && wasSent };
    if (!("kind" in end)) return refusal(call, end);
    const verdict = judge(operation, end);
    if (verdict.ok) {
      answered?.(end as Answer);
      return successOf(call, verdict, end as Answer);
    }
    const asked = end.kind === "answer" ? askedToWait(operation, end, verdict.error) : undefined;
    const delayMs = asked === undefined ? backoff(tries) : asked + backoff(1);
    const isOver = tries > limit("retries", 2) || delayMs > limit("maxWaitMs", 5000) || delayMs >= remaining() || isTooLate(input, delayMs);
    if (isOver || !mayRepeat(operation, verdict, wasSent)) {
      if (end.kind === "answer") answered?.(end);
      return failureOf(call, verdict, end, asked);
    }
    const { kind, status, outcome } = verdict;
    call.open ||= outcome === "unknown";
    tell(call, { type: "retry", kind, status, delayMs });
    const waited = await sleep(delayMs, input.signal);
    if ("kind" in waited && waited.kind === "aborted")
      return failureOf(call, judge(operation, { ...waited, left: false }) as Fault, waited);
  }
}
