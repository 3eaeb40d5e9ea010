// One run under one lease: what may be sent now, and the sending.
import type { Result } from "@payspec/core";
import type { Learned, Settled } from "@payspec/core/settle";
import { IntentStoreError } from "./errors.js";
import type { Intent } from "./store.js";
import { isPartial, type Work } from "./work.js";

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

/**
 * Nothing is sent in the last quarter of a lease: whoever was stopped meanwhile must not
 * meet its successor on the wire.
 */
const GUARD = 0.25;

/** What a carrier did with an intent so far, and what it may still do. */
export class Attempt {
  readonly work: Work;
  readonly carrier: Carrier;
  /** This run has sent the call. */
  sentNow = false;
  /** Another process has the intent. */
  lostLease = false;
  /** The call was sent as often as it may be. */
  tooOften = false;
  learned: Learned;
  #sends: number;

  constructor(work: Work, carrier: Carrier) {
    const { intent, isClaimed } = carrier;
    this.work = work;
    this.carrier = carrier;
    this.#sends = isClaimed ? 0 : intent.sends;
    // Whoever takes over an open intent can't know whether its last request left.
    this.learned = { ...intent.learned, lost: intent.learned.lost || (intent.state === "open" && this.#sends > 0) };
  }

  get wasNeverSent(): boolean {
    return this.#sends === 0;
  }

  /** Whether the call may be sent before anybody is asked: nothing of it can be at the provider. */
  mayBegin(): boolean {
    const { intent, mode } = this.carrier;
    if (mode === "resume") return this.wasNeverSent && this.#isRepeatable() && !isPartial(intent);
    return this.wasNeverSent || (intent.state === "ready" && !(this.learned.lost && !this.isKeyRemembered()));
  }

  /** A provider forgets keys. Then a keyed repeat is a second charge. */
  isKeyRemembered(): boolean {
    const { intent, isClaimed } = this.carrier;
    const { connection, table, options } = this.work;
    if (connection.operations[intent.operation]?.retry !== "keyed" || isClaimed) return true;
    const { window } = table.operations[intent.operation] ?? {};
    return intent.now - intent.openedAt < (window === undefined ? options.keyWindowMs : window * 1000);
  }

  /**
   * Sends the call once; undefined when it may not leave. Rejects when the store does not take the note that it leaves.
   */
  async send(): Promise<Result<unknown> | undefined> {
    const { intent, input, callOptions, isClaimed } = this.carrier;
    const { connection, lease, options, emit } = this.work;
    if (connection.operations[intent.operation]?.retry === "never" && this.#sends >= options.maxSends) {
      this.tooOften = true;
      return undefined;
    }
    // By the clock of the transport, and from before the note: what was stopped in between must not leave.
    const sendBefore = Date.now() + lease.ms * (1 - GUARD);
    const before = { ...this.learned, streak: null };
    const isNoted = isClaimed && !this.sentNow && intent.sends === 1;
    if (!isNoted && !(await this.#note({ ...before, lost: true }))) {
      this.lostLease = true;
      emit({ type: "fenced", intent: intent.id, operationId: intent.operation });
      return undefined;
    }
    this.#sends++;
    this.sentNow = true;
    this.learned = before;
    emit({ type: "sent", intent: intent.id, operationId: intent.operation });
    return connection.call(intent.operation, { ...input, ...callOptions, sendBefore });
  }

  /** How it is for a run that goes no further. */
  stopped(): Settled {
    return {
      verdict: "open",
      by: this.carrier.intent.operation,
      data: undefined,
      result: undefined,
      known: false,
      learned: this.learned,
    };
  }

  async #note(learned: Learned): Promise<boolean> {
    const { intent } = this.carrier;
    return this.work.store.sending(intent, learned, this.work.lease).catch((cause) => {
      throw new IntentStoreError(intent.id, cause);
    });
  }

  #isRepeatable(): boolean {
    const retry = this.work.connection.operations[this.carrier.intent.operation]?.retry;
    return retry === "idempotent" || retry === "keyed";
  }
}
