// Writes down how an intent is, and says it.
import type { Settled } from "@payspec/core/settle";
import type { Attempt } from "./attempt.js";
import type { State } from "./store.js";
import type { IntentResult } from "./types.js";
import { reconcileRow, refOf, storable, type Work } from "./work.js";

type Word = Pick<IntentResult, "verdict" | "why">;

/** Records what was learned. The answer is returned also when the store can't be written. */
export async function finish(attempt: Attempt, settled: Settled): Promise<IntentResult> {
  const { intent, isClaimed } = attempt.carrier;
  const { store, emit } = attempt.work;
  const { by, data, result } = settled;
  const word = wordOf(attempt, settled);
  const isOver = word.verdict === "done" || word.verdict === "not-done";
  const say = (recorded: boolean, mine = !attempt.lostLease): IntentResult => ({
    intent: intent.id,
    ...word,
    // Whoever has the lease knows better.
    ...(!mine && !isOver && { verdict: "busy" }),
    by,
    data,
    replayed: false,
    result: result ?? undefined,
    recorded,
  });
  if (attempt.lostLease && !isOver) return say(false);
  try {
    if (word.why === "invalid" && isClaimed) {
      await store.forget(intent);
      return say(true);
    }
    const recorded = await record(attempt, settled, word);
    const ageMs = intent.now - intent.openedAt;
    if (recorded) emit({ type: "recorded", intent: intent.id, operationId: intent.operation, ageMs, ...word });
    return say(recorded, recorded);
  } catch {
    emit({ type: "store-failed", intent: intent.id, operationId: intent.operation });
    return say(false);
  }
}

/** What the caller is given as verdict and reason. */
function wordOf(attempt: Attempt, settled: Settled): Word {
  if (attempt.tooOften) return { verdict: "unknown", why: "sent-too-often" };
  const why = isForgotten(attempt, settled) ? "key-window" : settled.why;
  return { verdict: settled.verdict, ...(why && { why }) };
}

/** The same call again would answer the question, but the provider may have forgotten its key. */
const isForgotten = (attempt: Attempt, { why }: Settled): boolean =>
  why === "needs-input" && !attempt.isKeyRemembered();

function record(attempt: Attempt, settled: Settled, { verdict, why }: Word): Promise<boolean> {
  const { work, carrier } = attempt;
  const { by, data, learned } = settled;
  const state = attempt.tooOften || isForgotten(attempt, settled) ? "unknown" : stateOf(settled);
  return work.store.record(carrier.intent, {
    state,
    learned,
    ref: refOf(reconcileRow(work, carrier.intent.operation), learned),
    data: storable(work, by, data),
    by,
    why: why ?? null,
    revision: work.table.revision,
    actor: actorOf(work),
    note: `${by}: ${verdict}${why ? `, ${why}` : ""}`,
  });
}

const actorOf = ({ options, lease }: Work): string => options.owner ?? lease.owner;

/** Where an intent is after settling. What only lacks input stays open: its caller has it. */
function stateOf({ verdict, why }: Settled): State {
  if (verdict === "pending") return "taken";
  if (verdict === "absent") return "ready";
  if (verdict === "unknown" && why === "needs-input") return "open";
  return verdict;
}
