import type { Part } from "../input/draft.js";
import type { SealRules } from "../seal/types.js";
import type { Template } from "../settle/table.js";

export type { Phase, PhaseTable } from "../phase-types.js";

/**
 * Whether a call may be sent again when its outcome is not known (spec: `x-retry`).
 *
 * - `safe`: reads only.
 * - `idempotent`: repeating the identical call has the effect of one call.
 * - `keyed`: idempotent as long as the key in the body stays the same.
 * - `never`: a repeat may move money twice.
 */
export type RetryClass = "safe" | "idempotent" | "keyed" | "never";

/**
 * What a JSON value must at least look like: a type name, the required members of an object, or the items of an array.
 *
 * - A trailing `?` on a type name allows null; `any` only demands presence, and `-` not even that.
 * - A trailing `?` on the name of a member: it may be missing. The name `*` stands for any further members.
 */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

/** An amount of a request body (spec: `x-money`). */
export interface MoneyRule {
  /** JSON Pointer into the body; `*` stands for every item of a list. */
  readonly at: string;
  readonly unit: "minor" | "major";
  /** Decimals that the provider accepts, for major units. */
  readonly decimals?: number;
  /** It goes out as text with exactly these decimals, whatever the caller gave. */
  readonly text?: true;
  /** Call option by which the caller may name the currency; it is checked and never sent. */
  readonly option?: string;
  /** Inclusive `[min, max]` per currency, in the unit of the amount. */
  readonly limits?: Readonly<Record<string, readonly [min: number, max: number]>>;
}

/**
 * Where the items of a list's answer are, and how the next page is asked for (spec: `x-paging`). Without a
 * way to ask there is one page.
 */
export interface Paging {
  /** JSON Pointer of the items; empty where the answer is the list. */
  readonly items: string;
  /** Parameter that names where to go on, and the JSON Pointer of its next value in the answer. */
  readonly cursor?: string;
  readonly next?: string;
  /** Parameter that names how many items to skip. */
  readonly offset?: string;
  /** Parameter that names the number of the page, from 1. */
  readonly page?: string;
  /** Parameter that names the size of a page, what it is without that, and the most that the provider allows. */
  readonly size?: string;
  readonly usual?: number;
  readonly most?: number;
  /** JSON Pointer of the number of all items. */
  readonly total?: string;
}

/**
 * One row of the operation table that `npm run generate` compiles from a spec: what is judged by it, and the
 * checks that its input needs.
 */
export interface Operation {
  readonly method: string;
  /** Path template below the base URL. */
  readonly path: string;
  readonly retry: RetryClass;
  /** `keyed`: JSON Pointer of the idempotency key in the body. */
  readonly key?: string;
  /** Where the body of a 429 gives the remaining seconds, and how many to wait when it gives none. */
  readonly after?: readonly [pointer: string, seconds: number];
  /** Statuses that may be repeated only when their body is empty. */
  readonly empty?: readonly number[];
  /** Statuses of refusals that pass by themselves: the same call may succeed later. */
  readonly later?: readonly number[];
  /** Operation that says what happened, and its flat input as pointers into the input of this one. */
  readonly reconcile?: readonly [operationId: string, input: Readonly<Record<string, Template>>];
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Path parameters whose pattern allows a slash. */
  readonly slashes?: readonly string[];
  /** Header that the signing hook has to supply. */
  readonly sign?: string;
  /** How the body is signed (spec: `x-signature` with `members` or `jwt`). */
  readonly seal?: SealRules;
  readonly body?: "json" | "multipart";
  /** The body may be left out. */
  readonly bodyless?: true;
  /** Required members of the request body. */
  readonly request?: Shape;
  /** Largest size in bytes per file part. */
  readonly files?: Readonly<Record<string, number>>;
  readonly money?: readonly MoneyRule[];
  /** Names of members and parameters of the request whose values must never be shown or stored. */
  readonly sensitive?: readonly string[];
  /** Documented success statuses; null where the answer has no body. */
  readonly answers: Readonly<Record<number, Shape | null>>;
  /** Documented error statuses; 4 and 5 stand for a whole class. */
  readonly errors: readonly number[];
  /** The documented, harmless members of an error body, written out in full. Nothing else of it gets out. */
  readonly error?: Shape;
  /** JSON Pointer that holds an object when a success status carries a failure. */
  readonly errorAt?: string;
  /**
   * Which success answers are failures by a value: where it is and what it is, or is not; without both an object.
   * `outcome` where the documents say that nothing happened.
   */
  readonly failure?: {
    readonly at: string;
    readonly is?: readonly unknown[];
    readonly not?: readonly unknown[];
    readonly outcome?: "none";
  };
  /**
   * What the answer repeats of the request: JSON Pointers into the flat input and into the answer,
   * and whether it is an amount.
   */
  readonly echo?: readonly (readonly [asked: string, answered: string, amount?: true])[];
  /** Of a list: how it is read page by page. */
  readonly pages?: Paging;
  /** JSON Pointer of the provider's own sentence in an error body. */
  readonly says?: string;
  /**
   * The checks that the input needs, in their order, as code: a bundle carries those of the operations that it calls.
   */
  readonly parts?: readonly Part[];
}

/** The operations of a provider by operationId. */
export type OperationTable = Readonly<Record<string, Operation>>;
