import type { Result } from "@payspec/core";
import type { SettleClock, Verdict, Why } from "@payspec/core/settle";
import type { Intent, IntentStore } from "./store.js";

/** Options of {@link durable}. */
export interface DurableOptions {
  readonly store: IntentStore;
  /**
   * Your name for the account, where several accounts of one provider are called at the same base URL. An intent is
   * only ever settled with the account that began it. No credential: it is stored.
   */
  readonly account?: string;
  /**
   * Names of sensitive members that may be stored, such as `token`, so that `resume` can send again by itself.
   * Never a card number or a code.
   */
  readonly keep?: readonly string[];
  /**
   * ms for which a process owns an intent between two signs of life. Default 120 000. Nothing
   * is sent in its last quarter.
   */
  readonly leaseMs?: number;
  /**
   * ms for which one call goes on asking. Default 90 000; then its verdict is `open` or `pending`, and the
   * next call or `resume` goes on.
   */
  readonly deadlineMs?: number;
  /**
   * How often one intent may be sent in all. Default 3 for operations that are never repeated blindly; the
   * others are bounded by time.
   */
  readonly maxSends?: number;
  /**
   * ms for which the provider is trusted to remember an idempotency key, where its spec does
   * not say. Default 30 minutes.
   */
  readonly keyWindowMs?: number;
  /** Hears what happens: ids, states and counts, never input or answers. What it throws is ignored. */
  readonly onEvent?: (event: DurableEvent) => void;
  /** Name of this process in the history. Default a random id; the host's name is not used. */
  readonly owner?: string;
  readonly clock?: SettleClock;
}

/** What `onEvent` hears. The intent's name is for logs and traces; as a label of a metric it has too many values. */
export interface DurableEvent {
  readonly type:
    | "claimed"
    | "sent"
    | "replayed"
    | "busy"
    | "conflict"
    | "taken-over"
    | "recorded"
    | "fenced"
    | "store-failed";
  readonly intent: string;
  readonly provider: string;
  readonly operationId: string;
  /** `recorded`: how it is now, and for how long it had been in doubt. */
  readonly verdict?: IntentVerdict;
  readonly why?: string;
  readonly ageMs?: number;
}

/**
 * How an intent is. `busy`: another process is at it right now, or was killed less than `leaseMs` ago. `open`: not
 * known yet, call or resume again. `unknown`: a webhook or a person decides.
 */
export type IntentVerdict = Verdict | "open" | "unknown" | "busy";

/** What a durable call resolves to. */
export interface IntentResult<Data = unknown> {
  readonly intent: string;
  readonly verdict: IntentVerdict;
  /** Why, where the verdict alone does not say. */
  readonly why?: Why | "sent-too-often" | "key-window" | "decided";
  /** The operation whose answer decided. */
  readonly by: string;
  /**
   * The answer that decided: that of the call itself, or of the operation in `by`. Replayed without what is sensitive.
   */
  readonly data: Data | undefined;
  /** True when it comes from the store and nothing was sent by this call. */
  readonly replayed: boolean;
  /** The provider's last answer to this call; undefined for a replay. */
  readonly result: Result<Data> | undefined;
  /**
   * False when the store could not be written after the answer came: the intent stays open
   * there and is settled by asking.
   */
  readonly recorded: boolean;
}

/** What a durable call takes besides the input of the operation. */
export interface IntentInput {
  /**
   * Your own name of the business operation, the same however often it is tried: `order-17/charge`. At most 200
   * characters, nothing secret.
   */
  readonly intent: string;
  /**
   * `known`: return as soon as the provider is known to have it. Default `final`, or `known`
   * where the end is up to a person.
   */
  readonly until?: "known" | "final";
}

type DataOf<R> = R extends { readonly ok: true; readonly data: infer D } ? D : never;

/** The methods of a client, each with an intent. Operations that only read are called on the client itself. */
export type DurableMethods<Client> = {
  readonly [Name in keyof Client as Client[Name] extends (input: never) => Promise<{ readonly ok: boolean }>
    ? Name
    : never]: Client[Name] extends (input: infer Input) => Promise<infer R>
    ? (input: Input & IntentInput) => Promise<IntentResult<DataOf<R>>>
    : never;
};

/** What `resume` did. */
export interface Resumed {
  readonly intent: string;
  readonly verdict: IntentVerdict;
  readonly why?: IntentResult["why"];
}

/** What a webhook meant. */
export interface EventResult {
  /** Name of the webhook in the spec; undefined for one that the spec does not know. */
  readonly name: string | undefined;
  /** The same delivery was handled before. Answer it like the first. */
  readonly repeat: boolean;
  /** The intents that it is about, as they are now. */
  readonly intents: readonly Resumed[];
}

/** Everything besides the methods. */
export interface DurableTools {
  /**
   * Settles what dead processes left. Call it at start-up and on a timer. It sends again only what
   * is `keyed` or `idempotent`.
   */
  resume(options?: {
    readonly limit?: number;
    readonly deadlineMs?: number;
    readonly signal?: AbortSignal;
  }): Promise<readonly Resumed[]>;
  /** Takes a verified webhook: recognises a repeated delivery and settles the intents that it names. */
  event(event: unknown): Promise<EventResult>;
  readonly intents: {
    /** What is not over, oldest first. */
    open(limit?: number): Promise<readonly Intent[]>;
    get(id: string): Promise<Intent | undefined>;
    /** A person's word, with a name and a reason. Refused while a process is at it, and once it is over. */
    decide(
      id: string,
      verdict: "done" | "not-done",
      by: { readonly name: string; readonly note: string },
    ): Promise<void>;
  };
}

/** {@link durable} of a client. */
export type Durable<Client> = DurableMethods<Client> & DurableTools;
