import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { connectionOf } from "@payspec/core";
import { carry } from "./carry.js";
import { IntentConflictError, IntentStoreError } from "./errors.js";
import { takeEvent } from "./event.js";
import { resume } from "./resume.js";
import type { Intent, NewIntent } from "./store.js";
import type { Durable, DurableOptions, IntentInput, IntentResult, IntentVerdict } from "./types.js";
import { differingAt, fingerprintOf, withhold } from "./withhold.js";
import { checkIntent, FRESH, markOf, reconcileRow, type Work, withKey } from "./work.js";

/**
 * The methods of a client, carried out at most once per intent: the intent is claimed in the store before anything is
 * sent, one process wins, an answer that is lost is learned by asking as the provider's spec says, and whoever calls
 * again gets the recorded end.
 *
 * @param client What a provider's `createClient` function returned.
 * @param options The store, and how patient to be.
 * @returns A method per operation that takes an `intent` besides its input, and `resume`, `event` and `intents`. The
 * methods reject with {@link IntentConflictError}, {@link IntentStoreError} or a TypeError only before anything was
 * sent, and never for what happens on the wire.
 */
export function durable<Client extends object>(client: Client, options: DurableOptions): Durable<Client> {
  const connection = connectionOf(client);
  const owner = options.owner ?? `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  const lease = { owner, ms: options.leaseMs ?? 120_000 };
  const clock = options.clock ?? realClock;
  let work: Promise<Work> | undefined;
  const ready = (): Promise<Work> => {
    work ??= connection.verdicts().then((table): Work => {
      if (!table) throw new TypeError("This bundle has no verdicts: durable belongs on a server.");
      const account = [table.provider, connection.baseUrl, options.account].filter(Boolean).join(" ");
      const { deadlineMs = 90_000, maxSends = 3, keyWindowMs = 30 * 60_000 } = options;
      const emit: Work["emit"] = (event) => {
        try {
          options.onEvent?.({ ...event, provider: table.provider });
        } catch {} // A broken listener must not break a payment.
      };
      return {
        connection,
        table,
        store: options.store,
        account,
        lease,
        clock,
        options: { ...options, deadlineMs, maxSends, keyWindowMs },
        emit,
      };
    });
    return work;
  };

  const methods = Object.fromEntries(
    Object.keys(connection.operations).map((operationId) => [
      operationId,
      async (input: Record<string, unknown> & IntentInput) => runIntent(await ready(), operationId, input),
    ]),
  );
  return Object.assign(methods, {
    resume: async (given?: Parameters<typeof resume>[1]) => resume(await ready(), given),
    event: async (event: unknown) => takeEvent(await ready(), event),
    intents: {
      open: (limit = 100) => options.store.unsettled(limit),
      get: (id: string) => options.store.get(id),
      decide: async (id: string, verdict: "done" | "not-done", by: { name: string; note: string }) =>
        decide(options, id, verdict, by),
    },
  }) as unknown as Durable<Client>;
}

/** Runs one intent: claims it, or goes on with what is there. */
async function runIntent(
  work: Work,
  operationId: string,
  given: Record<string, unknown> & IntentInput,
): Promise<IntentResult> {
  const { intent: id, until, signal, timeoutMs, headers, ...rest } = given;
  const row = reconcileRow(work, operationId);
  checkIntent(id, row, operationId, rest);
  const input = withKey(work, operationId, id, rest);
  const { store, table, lease, options, emit, account } = work;
  const { text, at } = withhold(input, table.sensitive[operationId] ?? {}, options.keep);
  const wanted: NewIntent = {
    id,
    account,
    provider: table.provider,
    operation: operationId,
    input: text,
    withheld: at,
    fingerprint: fingerprintOf(operationId, text),
    mark: markOf(row, input),
    until: until ?? row.until ?? "final",
    // The claim says already that the request may have left, which saves a write, where somebody can
    // be asked whether it arrived.
    sends: row.ask ? 1 : 0,
    learned: FRESH,
    revision: table.revision,
  };
  const callOptions = Object.fromEntries(
    Object.entries({ signal, timeoutMs, headers }).filter(([, value]) => value !== undefined),
  );
  const carried = {
    input,
    callOptions,
    mode: "call",
    until,
    deadlineMs: options.deadlineMs,
    signal: signal as AbortSignal,
  } as const;
  const claim = async () => {
    const claimed = await store.claim(wanted, lease);
    return claimed ? ({ claimed } as const) : ({ found: await store.get(id) } as const);
  };
  const { claimed, found } = (await claim().catch((cause) => {
    throw new IntentStoreError(id, cause);
  })) as { claimed?: Intent; found?: Intent };
  if (claimed) {
    emit({ type: "claimed", intent: id, operationId });
    return orItsEnd(work, await carry(work, { ...carried, intent: claimed, isClaimed: true }));
  }
  if (!found) return runIntent(work, operationId, given); // It was forgotten between the two looks.
  refuseConflict(work, wanted, found);
  const wantsMore = found.state === "taken" && wanted.until === "final";
  if (!["open", "ready"].includes(found.state) && !wantsMore) return replay(work, found);
  const taken = await store.take(found, lease);
  if (!taken) {
    const now = await store.get(id);
    // Whoever was at it has written an end meanwhile: look again. Otherwise it still is at it.
    return now && now.fence !== found.fence && now.owner === null
      ? runIntent(work, operationId, given)
      : busy(work, found);
  }
  emit({ type: "taken-over", intent: id, operationId });
  return orItsEnd(work, await carry(work, { ...carried, intent: taken, isClaimed: false }));
}

/**
 * A webhook, a person or another process may have written the end while this call was asking: then that is its answer.
 */
async function orItsEnd(work: Work, carried: IntentResult): Promise<IntentResult> {
  if (carried.verdict !== "busy") return carried;
  const now = await work.store.get(carried.intent).catch(() => undefined);
  return now?.state === "done" || now?.state === "not-done" ? replay(work, now) : carried;
}

function refuseConflict({ emit }: Work, wanted: NewIntent, found: Intent): void {
  const isPruned = found.input === "{}" && found.withheld[0] === "/";
  const differs =
    found.account !== wanted.account
      ? "account"
      : found.operation !== wanted.operation
        ? "operation"
        : found.fingerprint !== wanted.fingerprint && !isPruned
          ? "input"
          : undefined;
  if (!differs) return;
  emit({ type: "conflict", intent: wanted.id, operationId: wanted.operation });
  const at = differs === "input" ? differingAt(JSON.parse(found.input), JSON.parse(wanted.input)) : [];
  throw new IntentConflictError(wanted.id, differs, at);
}

const VERDICTS: Readonly<Record<Intent["state"], IntentVerdict>> = {
  open: "open",
  taken: "pending",
  ready: "absent",
  unknown: "unknown",
  done: "done",
  "not-done": "not-done",
};

function replay({ emit }: Work, found: Intent): IntentResult {
  emit({ type: "replayed", intent: found.id, operationId: found.operation });
  return resultOf(found, VERDICTS[found.state]);
}

function busy({ emit }: Work, found: Intent): IntentResult {
  emit({ type: "busy", intent: found.id, operationId: found.operation });
  return resultOf(found, "busy");
}

function resultOf({ id, by, operation, why, data }: Intent, verdict: IntentVerdict): IntentResult {
  return {
    intent: id,
    verdict,
    ...(why !== null && { why: why as NonNullable<IntentResult["why"]> }),
    by: by ?? operation,
    data: data === null ? undefined : JSON.parse(data),
    replayed: true,
    result: undefined,
    recorded: true,
  };
}

const REFUSALS = {
  leased: "A process is at it right now: wait until its lease is over.",
  over: "It is over already, and what is over is never changed.",
  missing: "There is no such intent.",
} as const;

async function decide(
  { store }: DurableOptions,
  id: string,
  verdict: "done" | "not-done",
  { name, note }: { name: string; note: string },
): Promise<void> {
  if (!name.trim() || !note.trim())
    throw new TypeError("A decision needs the name of who decides and a note that says why.");
  const came = await store.decide(id, verdict, name, note);
  if (came !== "decided") throw new TypeError(`The intent ${id} was not decided. ${REFUSALS[came]}`);
}

const realClock = {
  now: () => Date.now(),
  sleep: (ms: number, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener("abort", end, { once: true });
    }),
};
