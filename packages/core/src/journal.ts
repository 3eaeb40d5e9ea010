import type { Failure } from "./types/index.js";

/** What may be stored of a failed call, as plain JSON. */
export interface JournalEntry {
  readonly operationId: string;
  readonly kind: Failure["kind"];
  readonly outcome: "none" | "unknown";
  readonly retryable: boolean;
  readonly attempts: number;
  readonly idempotencyKey?: string;
  /** The flat input without what its spec marks as sensitive. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The operation to ask, and its input without what is sensitive. */
  readonly reconcile?: { readonly operationId: string; readonly input: Readonly<Record<string, unknown>> };
  /**
   * Where something was left out of an input, as JSON Pointers: `/body/paymentMethod/pan`. Whoever
   * goes on has to give it again.
   */
  readonly withheld: readonly string[];
  /** The other facts of the failure, such as `status`, `error` and `requestId`. */
  readonly [fact: string]: unknown;
}

/**
 * What may be stored of a failure: its facts, whom to ask, and the input without card data, tokens and whatever else
 * the spec marks as sensitive. The raw answer and the error behind it are left out: nobody knows what they hold.
 */
export function toJournal(failure: Failure): JournalEntry {
  const { input = {}, operation, reconcile } = failure;
  const { sensitive = [] } = operation ?? {};
  const withheld: string[] = [];
  return {
    ...(failure as Omit<Failure, "reconcile">),
    input: without(input, sensitive, "", withheld) as Record<string, unknown>,
    ...(reconcile && {
      reconcile: {
        operationId: reconcile.operationId,
        input: without(reconcile.input, sensitive, `/reconcile`, []) as Record<string, unknown>,
      },
    }),
    withheld,
  } as JournalEntry;
}

/**
 * A copy without the members of these names. Inputs were serialised before, so they are not deep; files are left out.
 */
function without(value: unknown, names: readonly string[], at: string, withheld: string[]): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item, index) => without(item, names, `${at}/${index}`, withheld));
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const here = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (names.includes(name) || inner instanceof Blob || ArrayBuffer.isView(inner)) withheld.push(here);
    else kept[name] = without(inner, names, here, withheld);
  }
  return kept;
}
