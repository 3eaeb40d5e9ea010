// The caller's ledger beside the provider's.
import type { LedgerEntry } from "@payspec/sandbox";
import type { Settlement } from "./settle.ts";

/** A movement of money as its caller expects to find it in the provider's ledger. */
export type Expected = Pick<LedgerEntry, "kind" | "amount" | "currency"> & { readonly reference: string };

/** A movement with what the caller has learned about it. */
export interface Booked extends Expected {
  readonly end: Settlement["end"];
  /** The operation that moved it. */
  readonly operationId: string;
}

/** What a comparison of two ledgers found. All but `unknown` must be empty for every provider. */
export interface Comparison {
  /** Moved more than once. */
  readonly doubled: readonly Expected[];
  /** Moved, and the caller believes that it was not. */
  readonly lost: readonly Expected[];
  /** Not moved, and the caller believes that it was. */
  readonly imagined: readonly Expected[];
  /** Moved with another amount or currency than asked for. */
  readonly wrong: readonly Expected[];
  /** Moved without anybody having asked for it. */
  readonly stray: readonly LedgerEntry[];
  /** Left open by the caller. */
  readonly unknown: readonly Booked[];
}

const keyOf = ({ kind, reference }: Pick<LedgerEntry, "kind" | "reference">): string => `${kind} ${reference}`;

/** Compares what the caller has booked with what the provider has moved. */
export function compare(booked: readonly Booked[], ledger: readonly LedgerEntry[]): Comparison {
  const moved = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) moved.set(keyOf(entry), [...(moved.get(keyOf(entry)) ?? []), entry]);
  const known = new Set(booked.map(keyOf));
  const of = (entry: Booked): readonly LedgerEntry[] => moved.get(keyOf(entry)) ?? [];
  const differs = (entry: Booked) =>
    of(entry).some(({ amount, currency }) => amount !== entry.amount || currency !== entry.currency);
  return {
    doubled: booked.filter((entry) => of(entry).length > 1),
    lost: booked.filter((entry) => entry.end === "not done" && of(entry).length > 0),
    imagined: booked.filter((entry) => entry.end === "done" && of(entry).length === 0),
    wrong: booked.filter(differs),
    stray: ledger.filter((entry) => !known.has(keyOf(entry))),
    unknown: booked.filter(({ end }) => end === "unknown"),
  };
}
