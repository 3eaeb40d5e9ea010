// Carries one intent through: sends where it may, asks, and writes down what it learns.
import { ask } from "./ask.js";
import { Attempt, type Carrier } from "./attempt.js";
import { finish } from "./finish.js";
import type { IntentResult } from "./types.js";
import type { Work } from "./work.js";

/**
 * Carries an intent whose lease is ours, to a verdict. Rejects only when the store fails
 * before this call sent anything.
 */
export async function carry(work: Work, carrier: Carrier): Promise<IntentResult> {
  const attempt = new Attempt(work, carrier);
  if (attempt.mayBegin()) return finish(attempt, await ask(attempt, await attempt.send()));
  if (attempt.wasNeverSent) return finish(attempt, { ...attempt.stopped(), verdict: "absent", known: true });
  const settled = await ask(attempt, undefined);
  // The absence is proven, and its caller is here with the whole input: this is the next call, which sends.
  const isProven = settled.verdict === "absent" && settled.why === undefined;
  const sendsNow = isProven && carrier.mode === "call" && !attempt.sentNow;
  return finish(attempt, sendsNow ? await ask(attempt, await attempt.send()) : settled);
}
