import type { Learned, Verdict } from "@payspec/core/settle";

/**
 * Where an intent is.
 *
 * - `open`: somebody is at it, or was when the process died. The request may have left.
 * - `taken`: the provider has it; it may still end either way.
 * - `ready`: it is proven that the provider does not have it. The caller's next call sends it.
 * - `unknown`: nobody can be asked. A webhook or a person decides.
 * - `done`, `not-done`: over.
 */
export type State = "open" | "taken" | "ready" | "unknown" | "done" | "not-done";

/** One line of an intent's history. */
export interface Change {
  /** ms since 1970, by the store's clock. */
  readonly at: number;
  /** Who: a process, a webhook's name, a person. */
  readonly actor: string;
  readonly state: State;
  readonly note: string;
}

/** An intent as it is stored. Nothing in it is sensitive. */
export interface Intent {
  readonly id: string;
  readonly account: string;
  readonly provider: string;
  readonly operation: string;
  /** JSON text of the flat input, null where a value is withheld. */
  readonly input: string;
  /** JSON Pointers of what is withheld. */
  readonly withheld: readonly string[];
  readonly fingerprint: string;
  readonly mark: string | null;
  readonly ref: string | null;
  readonly until: "known" | "final";
  readonly state: State;
  readonly sends: number;
  readonly fence: number;
  readonly owner: string | null;
  readonly leaseUntil: number;
  readonly learned: Learned;
  /** JSON text, or null. */
  readonly data: string | null;
  readonly by: string | null;
  readonly why: string | null;
  readonly revision: string;
  readonly history: readonly Change[];
  readonly openedAt: number;
  readonly updatedAt: number;
  /** The store's clock when it was read. */
  readonly now: number;
}

/** What is needed to claim an intent. */
export type NewIntent = Pick<
  Intent,
  | "id"
  | "account"
  | "provider"
  | "operation"
  | "input"
  | "withheld"
  | "fingerprint"
  | "mark"
  | "until"
  | "sends"
  | "learned"
  | "revision"
>;

/** What is written about an intent. */
export interface Entry {
  readonly state: State;
  readonly learned: Learned;
  readonly ref: string | null;
  readonly data: string | null;
  readonly by: string | null;
  readonly why: string | null;
  readonly revision: string;
  readonly actor: string;
  readonly note: string;
}

/** Whose turn it is: the owner's name and for how long. */
export interface Lease {
  readonly owner: string;
  readonly ms: number;
}

/**
 * Where intents are kept. Each method is one durable step: when it resolves, a crash does not take it back. All reject
 * with the driver's error. One contract test runs against every store.
 */
export interface IntentStore {
  /**
   * Makes an intent and takes its lease; undefined where one of that name exists. Refused inside an
   * open transaction of the caller.
   */
  claim(intent: NewIntent, lease: Lease): Promise<Intent | undefined>;
  get(id: string): Promise<Intent | undefined>;
  /** Takes the lease of an intent as it was read, if it is free and nobody changed it since. The fence counts up. */
  take(read: Pick<Intent, "id" | "fence">, lease: Lease): Promise<Intent | undefined>;
  /**
   * Takes the leases of intents of an account that nobody is at: `open`, or `taken` and wanted
   * to their end. Oldest first.
   */
  takeDue(account: string, limit: number, lease: Lease): Promise<readonly Intent[]>;
  /** Writes, before a request leaves, that it may have. False when the lease is lost. */
  sending(own: Pick<Intent, "id" | "fence">, learned: Learned, lease: Lease): Promise<boolean>;
  renew(own: Pick<Intent, "id" | "fence">, lease: Lease): Promise<boolean>;
  /**
   * Writes how it is and gives the lease back. `done` and `not-done` are written by whoever knows, and never
   * overwritten; all else by the owner.
   */
  record(own: Pick<Intent, "id" | "fence">, entry: Entry): Promise<boolean>;
  /** Removes an intent of which nothing was ever sent. */
  forget(own: Pick<Intent, "id" | "fence">): Promise<void>;
  /** Intents that a webhook may be about. */
  find(account: string, by: { readonly mark: string } | { readonly ref: string }): Promise<readonly Intent[]>;
  /** Intents that are not over, oldest first. */
  unsettled(limit: number): Promise<readonly Intent[]>;
  /** A person's word. `leased`: a process is at it. */
  decide(
    id: string,
    verdict: Extract<Verdict, "done" | "not-done">,
    actor: string,
    note: string,
  ): Promise<"decided" | "leased" | "over" | "missing">;
  hasSeen(account: string, event: string): Promise<boolean>;
  remember(account: string, event: string): Promise<void>;
  /**
   * Takes input and answer out of intents that are over for so long, and old events out of the inbox. What
   * remains refuses a fresh start.
   */
  prune(olderThanMs: number): Promise<{ readonly intents: number; readonly events: number }>;
  /** Brings the tables to the version of this package. Gives the names of the migrations that ran. */
  migrate(): Promise<readonly string[]>;
}
