import { readPointer } from "@payspec/core";
import { type About, type EventRow, isMine, learn, readEvent } from "@payspec/core/settle";
import { settleStored } from "./resume.js";
import type { Intent, State } from "./store.js";
import type { EventResult, Resumed } from "./types.js";
import { sha256 } from "./withhold.js";
import { reconcileRow, refOf, type Work } from "./work.js";

/**
 * Takes a verified webhook. What it says is written first and remembered afterwards: a crash between the two handles it
 * once more, which changes nothing.
 */
export async function takeEvent(work: Work, event: unknown): Promise<EventResult> {
  const { table, store, account } = work;
  const [name, row] = namedBy(work, event);
  if (name === undefined || row === undefined) return { name: undefined, repeat: false, intents: [] };
  const id =
    row.same && sha256(JSON.stringify([table.provider, name, ...row.same.map((at) => readPointer(event, at) ?? null)]));
  if (id !== undefined && (await store.hasSeen(account, id))) return { name, repeat: true, intents: [] };
  const intents: Resumed[] = [];
  for (const [operationId, { events = {} }] of Object.entries(table.operations)) {
    const about = events[name];
    if (!about) continue;
    for (const intent of await candidates(work, operationId, about, event))
      intents.push(await hear(work, name, about, intent, event));
  }
  if (id !== undefined) await store.remember(account, id);
  return { name, repeat: false, intents };
}

function namedBy({ table }: Work, event: unknown) {
  const { typeAt, events = {} } = table.webhooks ?? {};
  const type = typeAt === undefined ? undefined : readPointer(event, typeAt);
  return Object.entries(events).find(([, one]) => typeAt === undefined || one.type === type) ?? [undefined, undefined];
}

/**
 * Intents that the webhook is about: found by their mark or by the provider's id, and confirmed
 * by all that has to be equal.
 */
async function candidates(work: Work, operationId: string, event: EventRow, body: unknown): Promise<readonly Intent[]> {
  const row = reconcileRow(work, operationId);
  const atOf = (origin: string) => Object.entries(event.mine).find(([, from]) => from === origin)?.[0];
  const byRef = Object.values(row.follow?.[1] ?? {})[0]?.[0];
  const refAt = byRef && atOf(byRef);
  const marks = (row.mark ?? []).map(atOf);
  const found =
    refAt !== undefined
      ? await work.store.find(work.account, { ref: String(readPointer(body, refAt)) })
      : marks.length > 0 && marks.every((at) => at !== undefined)
        ? await work.store.find(work.account, {
            mark: marks.map((at) => String(readPointer(body, at as string))).join("\n"),
          })
        : [];
  return found.filter((intent) => intent.operation === operationId && isMine(event, body, aboutOf(intent)));
}

const aboutOf = ({ input, learned }: Intent): About => ({
  input: JSON.parse(input) as Record<string, unknown>,
  facts: learned.facts,
  lost: learned.lost,
});

/**
 * What the webhook means for one intent. A final word is written whoever is at it; where it proves
 * nothing the provider is asked.
 */
async function hear(work: Work, name: string, event: EventRow, intent: Intent, body: unknown): Promise<Resumed> {
  const { store, table, lease } = work;
  const now = (state: State, why?: string): Resumed => ({
    intent: intent.id,
    verdict: state === "taken" ? "pending" : state === "ready" ? "absent" : state,
    ...(why && { why: why as never }),
  });
  if (intent.state === "done" || intent.state === "not-done") return now(intent.state);
  const reading = readEvent(table, name, event, body, aboutOf(intent));
  const row = reconcileRow(work, intent.operation);
  const learned = { ...intent.learned, facts: learn(row, "$event", body, intent.learned.facts) };
  const entry = {
    learned,
    ref: refOf(row, learned),
    data: intent.data,
    by: name,
    revision: table.revision,
    actor: name,
  };
  if (reading?.is === "unclear") {
    await store.record(intent, { ...entry, state: "unknown", why: reading.why, note: `${name}: ${reading.why}` });
    return now("unknown", reading.why);
  }
  if (reading?.is === "done" || reading?.is === "not-done") {
    await store.record(intent, { ...entry, state: reading.is, why: null, note: `${name}: ${reading.is}` });
    work.emit({ type: "recorded", intent: intent.id, operationId: intent.operation, verdict: reading.is });
    return now(reading.is);
  }
  const own = await store.take(intent, lease);
  if (!own) return { intent: intent.id, verdict: "busy" }; // Whoever is at it asks anyway.
  // A webhook names it, so the provider has it: whatever a list says, it is not sent again.
  const seen = { ...own, state: "taken" as const, learned: { ...learned, seen: true } };
  return settleStored(work, seen, 0);
}
