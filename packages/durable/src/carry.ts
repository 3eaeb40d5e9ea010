// Carries one intent through: sends where it may, asks, and writes down what it learns.
import type { Result } from "@payspec/core";
import { type Call, type Learned, type SettleClock, type Settled, settleCall, type Way } from "@payspec/core/settle";
import { IntentStoreError } from "./errors.js";
import type { Intent, State } from "./store.js";
import type { IntentResult } from "./types.js";
import { isPartial, refOf, rowOf, storable, type Work } from "./work.js";

/** Who carries an intent: its own caller, with the whole input, or `resume` with what is stored. */
export interface Carrier {
  readonly intent: Intent;
  readonly input: Record<string, unknown>;
  /** Options of the call: `signal`, `timeoutMs`, `headers`. */
  readonly callOptions: object;
  readonly mode: "call" | "resume";
  /** The intent was claimed just now, so nothing was ever sent. */
  readonly isClaimed: boolean;
  readonly until: "known" | "final" | undefined;
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Nothing is sent in the last quarter of a lease: whoever was stopped meanwhile must not meet its successor on the wire. */
const GUARD = 0.25;

/** Carries an intent whose lease is ours, to a verdict. Rejects only when the store fails before this call sent anything. */
export async function carry(work: Work, carrier: Carrier): Promise<IntentResult> {
  const run = new Run(work, carrier);
  if (run.mayBegin()) return run.finish(await run.settle(await run.send()));
  if (run.wasNeverSent) return run.finish(run.absent());
  const settled = await run.settle(undefined);
  // The absence is proven, and its caller is here with the whole input: this is the next call, which sends.
  const isProven = settled.verdict === "absent" && settled.why === undefined;
  return run.finish(isProven && carrier.mode === "call" && !run.sentNow ? await run.settle(await run.send()) : settled);
}

/** One run of a carrier under one lease. */
class Run {
  sentNow = false;
  #lostLease = false;
  #tooOften = false;
  #learned: Learned;
  #sends: number;
  readonly #work: Work;
  readonly #carrier: Carrier;

  constructor(work: Work, carrier: Carrier) {
    const { intent, isClaimed } = carrier;
    this.#work = work;
    this.#carrier = carrier;
    this.#sends = isClaimed ? 0 : intent.sends;
    // Whoever takes over an open intent can't know whether its last request left.
    this.#learned = { ...intent.learned, lost: intent.learned.lost || (intent.state === "open" && this.#sends > 0) };
  }

  get wasNeverSent(): boolean {
    return this.#sends === 0;
  }

  /** Whether the call may be sent before anybody is asked: nothing of it can be at the provider. */
  mayBegin(): boolean {
    const { intent, mode } = this.#carrier;
    if (mode === "resume") return this.wasNeverSent && this.#isRepeatable() && !isPartial(intent);
    return this.wasNeverSent || (intent.state === "ready" && !(this.#learned.lost && !this.#isKeyRemembered()));
  }

  /** What an intent is of which nothing was sent: ready for its caller. */
  absent(): Settled {
    return { ...this.#stopped(), verdict: "absent", known: true };
  }

  /** Sends the call once; undefined when it may not leave. Rejects when the store does not take the note that it leaves. */
  async send(): Promise<Result<unknown> | undefined> {
    const { intent, input, callOptions, isClaimed } = this.#carrier;
    const { connection, store, lease, options, tell } = this.#work;
    if (connection.operations[intent.operation]?.retry === "never" && this.#sends >= options.maxSends) {
      this.#tooOften = true;
      return undefined;
    }
    // By the clock of the transport, and from before the note: what was stopped in between must not leave.
    const sendBefore = Date.now() + lease.ms * (1 - GUARD);
    const before = { ...this.#learned, streak: null };
    const isNoted = isClaimed && !this.sentNow && intent.sends === 1;
    if (!isNoted && !(await this.#note({ ...before, lost: true }, store))) {
      this.#lostLease = true;
      tell({ type: "fenced", intent: intent.id, operationId: intent.operation });
      return undefined;
    }
    this.#sends++;
    this.sentNow = true;
    this.#learned = before;
    tell({ type: "sent", intent: intent.id, operationId: intent.operation });
    return connection.call(intent.operation, { ...input, ...callOptions, sendBefore });
  }

  async #note(learned: Learned, store: Work["store"]): Promise<boolean> {
    const { intent } = this.#carrier;
    return store.sending(intent, learned, this.#work.lease).catch((cause) => {
      throw new IntentStoreError(intent.id, cause);
    });
  }

  /** Settles by the spec. Each sleep renews the lease, and each repeat is written down before it leaves. */
  async settle(result: Result<unknown> | undefined): Promise<Settled> {
    const { intent, input, until, deadlineMs, mode, signal } = this.#carrier;
    const { connection, table } = this.#work;
    if (this.#tooOften || this.#lostLease) return this.#stopped();
    const way: Way = {
      table,
      retryOf: (operationId) => connection.operations[operationId]?.retry,
      call: async (operationId, given) => {
        if (operationId !== intent.operation) return connection.call(operationId, given);
        // A store that is down keeps a repeat from leaving, and nothing else.
        return (await this.send().catch(() => undefined)) ?? this.#nothingSent();
      },
    };
    const call: Call = { operationId: intent.operation, input, learned: this.#learned, ...(result && { result }) };
    const resend = mode === "call" || !isPartial(intent);
    const settled = await settleCall(
      way,
      call,
      { deadlineMs, resend: resend && this.#isKeyRemembered(), ...(until && { until }), ...(signal && { signal }) },
      this.#clock(),
    );
    this.#learned = settled.learned;
    return this.#lostLease ? this.#stopped() : settled;
  }

  /** Writes how it is, and says it. The answer is returned also when the store can't be written. */
  async finish(settled: Settled): Promise<IntentResult> {
    const { intent, isClaimed } = this.#carrier;
    const { store, table, tell, options } = this.#work;
    const { by, data, result } = settled;
    const isForgotten = settled.why === "needs-input" && !this.#isKeyRemembered();
    const verdict = this.#tooOften ? "unknown" : settled.verdict;
    const why = this.#tooOften ? "sent-too-often" : isForgotten ? "key-window" : settled.why;
    const say = (recorded: boolean): IntentResult => ({
      intent: intent.id,
      verdict: this.#lostLease && verdict !== "done" && verdict !== "not-done" ? "busy" : verdict,
      ...(why && { why }),
      by,
      data,
      replayed: false,
      result: result ?? undefined,
      recorded,
    });
    if (this.#lostLease && verdict !== "done" && verdict !== "not-done") return say(false);
    try {
      if (why === "invalid" && isClaimed) {
        await store.forget(intent);
        return say(true);
      }
      const state: State = this.#tooOften || isForgotten ? "unknown" : stateOf(settled);
      const row = rowOf(this.#work, intent.operation);
      const recorded = await store.record(intent, {
        state,
        learned: settled.learned,
        ref: refOf(row, settled.learned),
        data: storable(this.#work, by, data),
        by,
        why: why ?? null,
        revision: table.revision,
        actor: options.owner ?? this.#work.lease.owner,
        note: `${by}: ${verdict}${why ? `, ${why}` : ""}`,
      });
      const ageMs = intent.now - intent.openedAt;
      if (recorded) tell({ type: "recorded", intent: intent.id, operationId: intent.operation, verdict, ageMs, ...(why && { why }) });
      // The lease was lost unseen, and whoever has it knows better.
      return recorded || verdict === "done" || verdict === "not-done" ? say(recorded) : { ...say(false), verdict: "busy" };
    } catch {
      tell({ type: "store-failed", intent: intent.id, operationId: intent.operation });
      return say(false);
    }
  }

  #isRepeatable(): boolean {
    const retry = this.#work.connection.operations[this.#carrier.intent.operation]?.retry;
    return retry === "idempotent" || retry === "keyed";
  }

  /** A provider forgets keys. Then a keyed repeat is a second charge. */
  #isKeyRemembered(): boolean {
    const { intent, isClaimed } = this.#carrier;
    const { connection, options } = this.#work;
    return connection.operations[intent.operation]?.retry !== "keyed" || isClaimed || intent.now - intent.openedAt < options.keyWindowMs;
  }

  #clock(): SettleClock {
    const { clock, store, lease } = this.#work;
    return {
      now: () => clock.now(),
      sleep: async (ms, signal) => {
        // In steps, so that the lease is renewed on the way.
        for (let left = ms; left > 0 && !signal?.aborted; left -= lease.ms / 3) {
          await this.#renew(store, lease);
          await clock.sleep(Math.min(left, lease.ms / 3), signal);
        }
        await this.#renew(store, lease);
      },
    };
  }

  async #renew(store: Work["store"], lease: Work["lease"]): Promise<void> {
    // A store that is down for a moment must not end the asking; what must not be sent is checked where it is sent.
    const mine = await store.renew(this.#carrier.intent, lease).catch(() => true);
    if (!mine) this.#lostLease = true;
  }

  #nothingSent(): Result<unknown> {
    const { operation } = this.#carrier.intent;
    return { ok: false, kind: "aborted", operationId: operation, attempts: 0, outcome: "none", retryable: false } as Result<unknown>;
  }

  #stopped(): Settled {
    const { operation } = this.#carrier.intent;
    return { verdict: "open", by: operation, data: undefined, result: undefined, known: false, learned: this.#learned };
  }
}

/** Where an intent is after settling. What only lacks input stays open: its caller has it. */
function stateOf({ verdict, why }: Settled): State {
  if (verdict === "pending") return "taken";
  if (verdict === "absent") return "ready";
  if (verdict === "unknown" && why === "needs-input") return "open";
  return verdict;
}
