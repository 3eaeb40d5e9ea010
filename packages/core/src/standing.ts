// The entry @payspec/core/standing: how an object is, by the rows that are compiled from a spec. Nothing here
// throws, whatever it is given.
import { fromMajorNumber, fromMinor, type Money, parseMoney } from "./money.js";
import { judge } from "./phase.js";
import type { Judged, PhaseTable } from "./phase-types.js";
import { read } from "./pointer.js";

/** Where the amount of an answer is, and what it is in. */
export interface AmountRow {
  /** JSON Pointer of the number or text. */
  readonly at: string;
  readonly unit: "minor" | "major";
  /** The currency itself, or `{ at }`, the JSON Pointer of its name in the answer. */
  readonly currency: string | { readonly at: string };
  /** JSON Pointer of the number of decimals, where the answer says it. */
  readonly decimals?: string;
}

/** What is known of a provider beyond its operations, compiled from the spec. */
export interface Facts {
  /** By operationId: the amount of its answer. */
  readonly amounts: Readonly<Record<string, AmountRow>>;
  /** By operationId, of those that only read one object: the names that find it, each list on its own. */
  readonly reads: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** How an object is: its phase, whether that can still change, its amount, and what to do. */
export interface Standing extends Judged {
  /** The amount that the answer names, exact. Absent where it names none or none that can be read. */
  readonly money?: Money;
}

/**
 * How the object in an answer is.
 *
 * @param asked Flat input of the call that made the object, where the meaning of its status depends on it.
 * @returns The standing; undefined where the answer of this operation has no status.
 */
export function standingFrom(
  phases: PhaseTable,
  facts: Facts,
  operationId: unknown,
  data: unknown,
  asked?: unknown,
): Standing | undefined {
  if (typeof operationId !== "string" || !Object.hasOwn(phases, operationId)) return undefined;
  const judged = judge(phases[operationId] as PhaseTable[string], data, asked);
  const row = Object.hasOwn(facts.amounts, operationId) ? facts.amounts[operationId] : undefined;
  const money = row && moneyIn(row, data);
  return { ...judged, ...(money && { money }) };
}

function moneyIn({ at, unit, currency, decimals }: AmountRow, data: unknown): Money | undefined {
  try {
    const amount = read(data, at);
    const name = typeof currency === "string" ? currency : read(data, currency.at);
    if (typeof name !== "string" || (typeof amount !== "number" && typeof amount !== "string")) return undefined;
    const exponent = decimals === undefined ? undefined : (read(data, decimals) as number | undefined);
    if (unit === "minor") return fromMinor(typeof amount === "string" ? BigInt(amount) : amount, name, exponent);
    return typeof amount === "string" ? parseMoney(amount, name, exponent) : fromMajorNumber(amount, name, exponent);
  } catch {
    return undefined; // no amount, a currency without known decimals, or an accessor that throws
  }
}

/** The operation that reads an object by these names, and no others; undefined where none does. */
export function readerOf({ reads }: Facts, ref: object): string | undefined {
  const given = Object.keys(ref).sort().join(" ");
  return Object.keys(reads).find((id) => reads[id]?.some((names) => [...names].sort().join(" ") === given));
}
