/**
 * What every status of every provider comes down to (spec: `x-phase`).
 *
 * - `pending`: under way, wait.
 * - `action_required`: somebody has to act, the payer or you; `todo` says who and how.
 * - `authorized`: the money is held, not taken.
 * - `succeeded`: the money moved as asked.
 * - `done`: it worked, and no money moved by it: a card was checked, a token was made.
 * - `failed`, `canceled`, `expired`: no money moved.
 * - `partially_refunded`: paid, and a part went back.
 * - `refunded`: the money went back.
 * - `unknown`: money may have moved, or the spec does not know the value. Ask again, do not act.
 */
export type Phase =
  | "pending"
  | "action_required"
  | "authorized"
  | "succeeded"
  | "done"
  | "failed"
  | "canceled"
  | "expired"
  | "partially_refunded"
  | "refunded"
  | "unknown";

/**
 * A phase, whether the value can still change (`true`: it can't), and what to do where the
 * general sentence says too little.
 */
export type PhaseValue = readonly [phase: Phase, final: boolean, todo?: string];

/** One condition on an answer, on an item of one of its lists, or on what was asked. */
export type PhaseTest = (
  | {
      /** JSON Pointer into the answer, or from an item of a list. */
      readonly at: string;
    }
  | {
      /** JSON Pointer into the flat input of the call that made the object. */
      readonly asked: string;
    }
) &
  (
    | { readonly is: string | number | boolean }
    | { readonly has: string | number }
    /** JSON Pointer to another amount of the same answer, or item. */
    | { readonly equals: string }
    | { readonly positive: boolean }
    | { readonly some: readonly PhaseTest[] }
  );

/** The status of an answer or an event: where it is and what its values mean. */
export interface PhaseRow {
  /** JSON Pointer of the status. */
  readonly at: string;
  /** What success brings; money where it is absent. */
  readonly does?: "access" | "information";
  /** The first case whose tests all hold counts instead of the value before it. */
  readonly values: Readonly<
    Record<
      string,
      | PhaseValue
      | readonly [...Required<PhaseValue>, readonly (readonly [tests: readonly PhaseTest[], then: PhaseValue])[]]
    >
  >;
}

/** By operationId: where the status of its answer is, and what each value means and whether it can still change. */
export type PhaseTable = Readonly<Record<string, PhaseRow>>;

/** What a status comes down to. */
export interface Judged {
  readonly phase: Phase;
  /** Whether the value can still change: `true` when it can't. */
  readonly final: boolean;
  /** What to do, a sentence. */
  readonly todo: string;
  /** The status as the provider wrote it; undefined where there is none. */
  readonly raw: unknown;
}
