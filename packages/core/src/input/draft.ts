import type { ConnectionConfig, Credential, CredentialSlot, Operation } from "../types/index.js";
import { CALL_OPTIONS } from "./option.js";
import type { Report } from "./problem.js";

/** A request in the making; afterwards it is sent, again and again with the same bytes. */
export interface Draft {
  /** At first the base URL. */
  url: string;
  readonly headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /**
   * The flat input, as it is sent: a copy of the caller's, with the key and what the connection was given filled in.
   */
  input: Record<string, unknown>;
  /** Names that the input may have. */
  readonly known: string[];
  /** What the result says of the call. */
  readonly facts: { readonly operationId: string; attempts: number; requestId?: string; idempotencyKey?: string };
  /** The connection that it is made for. */
  readonly wire: ConnectionConfig;
  /**
   * Headers that are made anew for each attempt: where one goes, what gives it, and which option and rule
   * are named when nothing does.
   */
  readonly credentials: (readonly [CredentialSlot, source: Credential, field?: string | undefined, rule?: string])[];
  /** Gives the values of the request that must never be shown. */
  secrets?: () => readonly string[];
  /** Compares an answer with what was asked. */
  differs?: (data: unknown, clean: (text: string) => string) => { readonly differs?: unknown };
  /** Of a success answer: what makes it a failure, and what that means for the money; undefined for a success. */
  fails?: (data: unknown) => { readonly outcome?: "none" } | undefined;
  /** Gives whom to ask for what happened. */
  asks?: () => unknown;
  /** Gives the milliseconds that the body of a 429 asks to wait. */
  waits?: (error: unknown) => number;
}

/** One check of an input, named by the rows that need it. It may add to the draft, and says what must not be sent. */
export type Part = (draft: Draft, operation: Operation, report: Report) => void | Promise<void>;

/**
 * Fills a draft from its input, or says what keeps it from being sent. JSON is serialised once here:
 * these bytes are signed and sent. Gives a promise only where a part needs time; it comes last but for those that
 * do not look at the body's bytes.
 */
export function draw(
  draft: Draft,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  report: Report,
): Promise<void> | undefined {
  const { input, known } = draft;
  const { parts = [] } = operation;
  for (const name in given) if (!CALL_OPTIONS.includes(name)) input[name] = given[name];
  let pending: Promise<void> | undefined;
  for (const part of parts) pending = part(draft, operation, report) || pending;
  for (const name in input)
    if (!known.includes(name)) report(name, "unknown-option", "is not a parameter or option of this operation.");
  return pending;
}
