// What is compiled of a spec for providers that are played from it: packages/generator/src/examples.ts writes it.
import type { Seal } from "../seal.js";
import type { LedgerEntry } from "../types.js";

/** What the examples and extensions of a spec say about one operation. */
export interface DeclaredOperation {
  /** The status of its success. */
  readonly success: number;
  /** By status: its examples by name, in the order of the spec. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By status: JSON Pointer of the text for people, where there is one. */
  readonly says: Readonly<Record<string, string>>;
  /** What the answer repeats of the request: `x-echo`. */
  readonly echo: readonly { readonly asked: string; readonly answered: string }[];
  /** JSON Pointer of the idempotency key, where there is one. */
  readonly key?: string;
  /** How its body is signed. */
  readonly seal?: Seal;
  /** The name of the schema of its success. */
  readonly shape?: string;
  /** Where the status of its success stands, and by value the phase that it means: `x-phase`. */
  readonly status?: {
    readonly at: string;
    readonly phases: Readonly<Record<string, string>>;
    readonly final: readonly string[];
  };
  /** How what it makes or changes is read: `x-reconcile`. */
  readonly reads?: { readonly operation: string; readonly input: Readonly<Record<string, string>> };
  /** Whether it hands in the code that something waits for: `x-tasks`. */
  readonly confirms?: true;
  /** The list of its answer, and the schema of an item: `x-paging`. */
  readonly items?: { readonly at: string; readonly shape?: string };
  /** The movement of money that it makes, where it makes one. */
  readonly moves?: Pick<LedgerEntry, "kind"> & {
    readonly amount: string;
    /** A JSON Pointer, or the currency itself. */
    readonly currency: string;
    /** JSON Pointer of the caller's own number. */
    readonly reference?: string;
  };
}

/** A webhook that is signed over its raw body or within it: `x-signature` and `x-delivery`. */
export interface DeclaredWebhook {
  readonly name: string;
  /** The header of the signature; absent where the body holds it. */
  readonly header?: string;
  readonly algorithm: string;
  readonly encoding: string;
  /** How it is signed within its body. */
  readonly seal?: Seal;
  /** It comes as a form, and not as JSON. */
  readonly form?: true;
  /** The operation that reads what it is about, and where that stands in its body. */
  readonly about: string;
  readonly place: string;
  readonly examples: readonly unknown[];
}

/** What is compiled of a spec for `declared`. */
export interface Declared {
  /** Where each credential travels, in the order of the client's options. */
  readonly security: readonly { readonly header: string; readonly prefix: string }[];
  readonly operations: Readonly<Record<string, DeclaredOperation>>;
  readonly webhooks: readonly DeclaredWebhook[];
}
