import { carry } from "./carry.js";
import type { Intent } from "./store.js";
import type { Resumed } from "./types.js";
import type { Work } from "./work.js";

/** Settles what nobody is at, oldest first, one after the other, so that a provider that was down is not flooded. */
export async function resume(
  work: Work,
  { limit = 100, deadlineMs, signal }: { limit?: number; deadlineMs?: number; signal?: AbortSignal } = {},
): Promise<readonly Resumed[]> {
  const done: Resumed[] = [];
  const seen = new Set<string>();
  while (done.length < limit && !signal?.aborted) {
    // One at a time: a lease that is taken early is a lease that runs out while others are asked about.
    const [intent] = await work.store.takeDue(work.account, 1, work.lease);
    if (!intent) break;
    if (seen.has(intent.id)) {
      await giveBack(work, intent);
      break; // Once round.
    }
    seen.add(intent.id);
    work.emit({ type: "taken-over", intent: intent.id, operationId: intent.operation });
    done.push(await settleStored(work, intent, deadlineMs ?? work.options.deadlineMs, signal));
  }
  return done;
}

/** Settles an intent whose lease is ours with what is stored of its input. */
export async function settleStored(
  work: Work,
  intent: Intent,
  deadlineMs: number,
  signal?: AbortSignal,
): Promise<Resumed> {
  const input = withoutNulls(JSON.parse(intent.input), new Set(intent.withheld), "") as Record<string, unknown>;
  const until = intent.until;
  const { verdict, why } = await carry(work, {
    intent,
    input,
    callOptions: {},
    mode: "resume",
    isClaimed: false,
    until,
    deadlineMs,
    signal,
  });
  return { intent: intent.id, verdict, ...(why && { why }) };
}

async function giveBack({ store, table, lease }: Work, intent: Intent): Promise<void> {
  const { state, learned, ref, data, by, why } = intent;
  await store.record(intent, {
    state,
    learned,
    ref,
    data,
    by,
    why,
    revision: table.revision,
    actor: lease.owner,
    note: "given back",
  });
}

/** What is withheld is missing, not null: a question then lacks it visibly. */
function withoutNulls(value: unknown, withheld: ReadonlySet<string>, pointer: string): unknown {
  if (withheld.has(pointer)) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => withoutNulls(item, withheld, `${pointer}/${index}`));
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).map(
    ([name, inner]) => [name, withoutNulls(inner, withheld, `${pointer}/${name}`)] as const,
  );
  return Object.fromEntries(members.filter(([, inner]) => inner !== undefined));
}
