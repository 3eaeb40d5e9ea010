// The shape of the tables that `npm run generate` compiles from `x-reconcile` and its neighbours.
import type { PhaseTable } from "../phase.js";
import type { EventTable } from "../webhook/types.js";

/**
 * What became of a call, from the point of view of "may it be sent again, and is it over".
 *
 * - `done`, `not-done`: it is over.
 * - `pending`: the provider has it, so it is never sent again. It may still end either way.
 * - `absent`: the provider does not have it, so the same call may be sent again.
 */
export type Verdict = "done" | "not-done" | "pending" | "absent";

/**
 * Where a value comes from: a JSON Pointer into the flat input of the call (`/body/amount`, `/siteId`), or into what
 * was learned of it (`$response/uuid`).
 */
export type Origin = string;

/** A value of a question: from an origin, fixed, or a list or an object that is made of such values. */
export type Template =
  | Origin
  | { readonly value: string | number | boolean }
  | { readonly list: readonly Template[] }
  | { readonly members: Readonly<Record<string, Template>> };

/** Members of a body, by JSON Pointer, with the value that they have to equal. */
export type Pairs = Readonly<Record<string, Origin>>;

/** How to read an answer. All that a rule names has to fit; the first rule that fits counts. */
export interface Rule {
  readonly is: Verdict;
  /** A refusal with this status. */
  readonly status?: number;
  /** No element of the list is this call. */
  readonly missing?: true;
  /** Counts only for a call that was sent before. */
  readonly repeat?: true;
  /** Values that a member may have, null also for one that is missing; or the member of the request that it equals. */
  readonly when?: Readonly<Record<string, readonly unknown[] | Origin>>;
  /** How often in a row it has to be seen before it counts, and how many seconds apart. */
  readonly looks?: number;
  readonly apart?: number;
}

/** How to find a call in a list. */
export interface ListRow {
  /** JSON Pointer of the list in the answer. */
  readonly at: string;
  readonly mine: Pairs;
  readonly same?: Pairs;
  /** Pages: where the answer has the place of the next one, and the parameter that takes it. */
  readonly next?: readonly [at: string, as: string];
}

/** What a webhook says about a call. */
export interface EventRow {
  readonly mine: Pairs;
  readonly same?: Pairs;
  readonly is?: Verdict;
  /** The signature covers too little: the provider is asked before anything counts. */
  readonly confirm?: true;
}

/** How the outcome of one operation is learned (spec: `x-reconcile`). */
export interface ReconcileRow {
  /** The operation to ask, and its flat input. Absent where nobody can be asked. */
  readonly ask?: readonly [operationId: string, input: Readonly<Record<string, Template>>];
  /** What finds the call again. */
  readonly mark?: readonly Origin[];
  readonly list?: ListRow;
  /** Reads the answer of `ask`, or the element of its list. */
  readonly verdict?: readonly Rule[];
  /** Reads the call's own answer. */
  readonly answer?: readonly Rule[];
  /**
   * The operation to ask once the provider's id is known, and where the id comes from: `$response/…` or
   * `$event/…`, the first that has it.
   */
  readonly follow?: readonly [operationId: string, input: Readonly<Record<string, readonly string[]>>];
  readonly events?: Readonly<Record<string, EventRow>>;
  /** How it ends is up to a person: settling stops as soon as the provider has it. */
  readonly until?: "known";
  /** No program may send it again, and it moves no money. */
  readonly resume?: "start-over";
  /** Seconds for which the provider remembers the call's idempotency key, where it says so. */
  readonly window?: number;
}

/** Why a value is never shown or stored (spec: `x-sensitive`). */
export type SensitiveClass = "pan" | "card-data" | "code" | "token" | "personal" | "credential";

/** Everything of a provider's spec that settling needs. It is an entry of its own, so that nobody else carries it. */
export interface VerdictTable {
  readonly provider: string;
  /** Changes with every change of the rows below. */
  readonly revision: string;
  /** By operationId: the operations that are not `safe`. */
  readonly operations: Readonly<Record<string, ReconcileRow>>;
  readonly phases: PhaseTable;
  readonly webhooks?: EventTable;
  /** By operationId: names in input and answer whose values are sensitive, with their class. */
  readonly sensitive: Readonly<Record<string, Readonly<Record<string, SensitiveClass>>>>;
}
