// The entry @payspec/core/phase: what a status means, by the rows that are compiled from x-phase. Everything here
// is total: no argument throws.
import type { Judged, Phase, PhaseRow, PhaseTest, PhaseValue } from "./phase-types.js";
import { read } from "./pointer.js";

export type { Judged, Phase, PhaseRow, PhaseTable, PhaseTest, PhaseValue } from "./phase-types.js";

/** What to do in each phase, where the spec has no better sentence for the value. */
export const todos: Readonly<Record<Phase, string>> = {
  pending: "Wait and ask again.",
  action_required: "The payer has to act.",
  authorized: "The money is held, not taken.",
  succeeded: "The money moved as asked.",
  done: "It is done. No money moved.",
  failed: "No money moved.",
  canceled: "It was called off. No money moved.",
  expired: "It is too late. No money moved.",
  partially_refunded: "A part of the money went back.",
  refunded: "The money went back.",
  unknown: "Ask again. Do not act on it.",
};

const UNKNOWN: PhaseValue = ["unknown", false];

/**
 * What the status of an answer or event means.
 *
 * @param row The row of the operation or event.
 * @param data The answer or event.
 * @param asked Flat input of the call that made the object, such as that of `createPayment` for the answer of
 * `getPayment`. Some statuses mean something else depending on it; without it the cautious meaning counts.
 * @returns The meaning. It is `unknown` for a value that the spec does not know and for data that
 * can't be read. Never throws.
 */
export function judge(row: PhaseRow, data: unknown, asked?: unknown): Judged {
  let raw: unknown;
  let meaning: PhaseValue = UNKNOWN;
  try {
    raw = read(data, row.at);
    if (typeof raw === "string" && Object.hasOwn(row.values, raw)) {
      const value = row.values[raw] as PhaseRow["values"][string];
      const hit = value[3]?.find(([tests]) => tests.every((test) => holds(test, data, asked)));
      meaning = hit ? hit[1] : (value as PhaseValue);
    }
  } catch {
    // An accessor or a proxy among the data threw: what can't be read is not known.
    meaning = UNKNOWN;
  }
  const [phase, final, todo] = meaning;
  return { phase, final, todo: todo || todos[phase], raw };
}

function holds(test: PhaseTest, data: unknown, asked: unknown): boolean {
  const found = "asked" in test ? read(asked, test.asked) : read(data, test.at);
  if ("is" in test) return found === test.is;
  if ("has" in test) return Array.isArray(found) && found.includes(test.has);
  if ("some" in test)
    return Array.isArray(found) && found.some((item) => test.some.every((one) => holds(one, item, asked)));
  const digits = digitsOf(found);
  if ("positive" in test) return (digits !== undefined && digits !== "0") === test.positive;
  return digits !== undefined && digits === digitsOf(read(data, test.equals));
}

/**
 * The digits of an amount without zeros that carry nothing, so that 200, "200.00" and { value: "200.0" } are equal.
 * Undefined for what is not an amount, as is a text that is longer than any amount.
 */
function digitsOf(amount: unknown): string | undefined {
  const value = amount !== null && typeof amount === "object" ? (amount as { value?: unknown }).value : amount;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const [, whole, fraction = ""] = /^0*(\d{1,30}?)(?:\.(\d{0,30}?)0*)?$/.exec(String(value).slice(0, 99)) ?? [];
  return whole === undefined ? undefined : `${whole}${fraction && `.${fraction}`}`;
}
