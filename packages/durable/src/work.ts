import { type ConnectionTools, readPointer } from "@payspec/core";
import type { Learned, ReconcileRow, SettleClock, VerdictTable } from "@payspec/core/settle";
import { IntentInputError } from "./errors.js";
import type { Intent, IntentStore, Lease } from "./store.js";
import type { DurableEvent, DurableOptions } from "./types.js";
import { looksLikeCard, sha256, withhold } from "./withhold.js";

/** What all parts of a durable client work with. */
export interface Work {
  readonly connection: ConnectionTools;
  readonly table: VerdictTable;
  readonly store: IntentStore;
  readonly account: string;
  readonly lease: Lease;
  readonly clock: SettleClock;
  readonly options: DurableOptions & {
    readonly deadlineMs: number;
    readonly maxSends: number;
    readonly keyWindowMs: number;
  };
  readonly emit: (event: Omit<DurableEvent, "provider">) => void;
}

export const FRESH: Learned = { facts: {}, seen: false, lost: false, refused: false, streak: null };

/** The row of an operation that may change something. */
export function reconcileRow({ table }: Work, operationId: string): ReconcileRow {
  const row = table.operations[operationId];
  if (row) return row;
  throw new IntentInputError(
    `${operationId} only reads, or is not an operation of ${table.provider}: call it on the client itself.`,
  );
}

/** What finds the call again, as one text. */
export function markOf(row: ReconcileRow, input: unknown): string | null {
  const values = (row.mark ?? []).map((origin) => readPointer(input, origin));
  return values.length > 0 && values.every((value) => value !== undefined && value !== null)
    ? values.map(String).join("\n")
    : null;
}

/** Refuses, before anything is written, an intent by which nothing could ever be found again. */
export function checkIntent(id: unknown, row: ReconcileRow, operationId: string, input: unknown): asserts id is string {
  if (typeof id !== "string" || id.trim() !== id || id === "" || id.length > 200) {
    throw new IntentInputError(
      "intent must be a text of 1 to 200 characters: your own name of the business operation, such as order-17/charge.",
    );
  }
  if (looksLikeCard(id))
    throw new IntentInputError(
      "intent looks like a card number, and it is stored: name the business operation instead.",
    );
  const mark = markOf(row, input);
  const names = (row.mark ?? []).map((origin) => origin.slice(1).replaceAll("/", "."));
  if (row.mark && mark === null) {
    throw new IntentInputError(
      `${operationId} needs ${names.join(" and ")}: without it a call whose answer is lost could never be found again.`,
    );
  }
  if (mark !== null && looksLikeCard(mark)) {
    throw new IntentInputError(
      `${names.join(" and ")} looks like a card number, and it is stored: give the operation another name.`,
    );
  }
}

/** The idempotency key is made of the intent, so that it survives a store that was restored from an older copy. */
export function withKey(
  { connection, table, account }: Work,
  operationId: string,
  intent: string,
  input: Record<string, unknown>,
) {
  const operation = connection.operations[operationId];
  if (operation?.retry !== "keyed" || !operation.key || readPointer(input.body, operation.key) !== undefined)
    return input;
  const hash = sha256(`${table.provider}\n${account}\n${intent}`);
  const key = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { ...input, body: { ...(input.body as object), [operation.key.slice(1)]: key } };
}

/** An answer as it may be stored. */
export function storable({ table, options }: Work, operationId: string, data: unknown): string | null {
  return data === undefined ? null : withhold(data, table.sensitive[operationId] ?? {}, options.keep).text;
}

/** The id that a provider gave a call: the first that follow learns. */
export function refOf(row: ReconcileRow, { facts }: Learned): string | null {
  const [origin] = Object.values(row.follow?.[1] ?? {})[0] ?? [];
  const ref = origin === undefined ? undefined : facts[origin];
  return ref === undefined ? null : String(ref);
}

/** Whether a stored input lacks something that was given. */
export const isPartial = ({ withheld }: Intent): boolean => withheld.length > 0;
