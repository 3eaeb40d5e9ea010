// An intent inside the step of a workflow engine, eight lines each. The engine brings its durable sleep and its retries; the intent brings the rest.
// A step returns the verdict alone: engines write what a step returns into their log, and an answer may hold names and tokens.
import type { IntentResult, IntentVerdict } from "@payspec/durable";

/** One call of a durable method: `() => payments.createCharge({ intent, body })`. */
export type IntentCall = () => Promise<IntentResult>;

/** Not over, and worth another turn. */
const isUnsettled = (verdict: IntentVerdict): boolean => verdict === "busy" || verdict === "open" || verdict === "absent";

/** What of DBOS a step needs: pass `DBOS` itself. */
export interface DbosEngine {
  runStep(step: () => Promise<IntentVerdict>, options: { name: string }): Promise<IntentVerdict>;
  sleep(ms: number): Promise<void>;
}

/** DBOS: a step that is run again on recovery finds the intent, and sends nothing. */
export async function dbosStep(engine: DbosEngine, name: string, call: IntentCall): Promise<IntentVerdict> {
  for (;;) {
    const verdict = await engine.runStep(async () => (await call()).verdict, { name });
    if (!isUnsettled(verdict)) return verdict;
    await engine.sleep(1000);
  }
}

/** What of Restate's context a step needs. */
export interface RestateContext {
  run(name: string, step: () => Promise<IntentVerdict>): Promise<IntentVerdict>;
  sleep(ms: number): Promise<unknown>;
}

/** Restate: the same, by its context. */
export async function restateStep(ctx: RestateContext, name: string, call: IntentCall): Promise<IntentVerdict> {
  for (;;) {
    const verdict = await ctx.run(name, async () => (await call()).verdict);
    if (!isUnsettled(verdict)) return verdict;
    await ctx.sleep(1000);
  }
}

/** pg-boss, BullMQ and every queue that repeats a job that throws: an unsettled intent throws, and the next run goes on with it. */
export async function queueJob(call: IntentCall): Promise<IntentVerdict> {
  const { verdict, why } = await call();
  if (isUnsettled(verdict))
    throw new Error(`The payment is not settled yet: ${verdict}${why ? `, ${why}` : ""}. The queue repeats the job.`);
  return verdict;
}

/** What of Temporal's `ApplicationFailure` an activity needs: pass the class itself. */
export interface TemporalFailures {
  retryable(message: string): Error;
  nonRetryable(message: string): Error;
}

/** Temporal: an activity. What nobody can be asked about ends its retries; a person or a webhook decides. */
export async function temporalActivity(failures: TemporalFailures, call: IntentCall): Promise<IntentVerdict> {
  const { verdict, why } = await call();
  if (isUnsettled(verdict)) throw failures.retryable(`not settled yet: ${verdict}`);
  if (verdict === "unknown") throw failures.nonRetryable(`nobody knows: ${why}`);
  return verdict;
}
