import { read } from "./pointer.js";
import type { Say } from "./problem.js";
import type { MoneyRule } from "./types.js";

/** Decimals of a number or a decimal text; infinitely many where it is neither. */
function decimalsOf(amount: unknown): number {
  const [number, fraction = ""] = /^-?\d+(?:\.(\d+))?$/.exec(String(amount)) ?? [];
  return number === undefined ? Number.POSITIVE_INFINITY : fraction.length;
}

/** Says what is wrong with an amount of a request (spec: `x-money`). */
export function checkAmount(
  { at, unit, decimals, option = "", limits = {} }: MoneyRule,
  input: Readonly<Record<string, unknown>>,
  say: Say,
): void {
  const amount = read(input.body, at);
  if (amount === undefined) return;
  const field = `body${at.replaceAll("/", ".")}`;
  const currency = input[option];
  const [min, max] = (currency !== undefined && new Map(Object.entries(limits)).get(currency as string)) || [];
  if (unit === "minor" && !Number.isSafeInteger(amount)) {
    say(field, "minor-units", "must be a whole number of minor units, such as 10000 for 100.00.");
  } else if (decimals !== undefined && decimalsOf(amount) > decimals) {
    say(field, "decimals", `must have at most ${decimals} decimals: the provider would cut the rest off.`);
  } else if (currency !== undefined && (min === undefined || max === undefined)) {
    say(option, "currency", `must be one of ${Object.keys(limits).join(", ")}.`);
  } else if ((amount as number) < (min as number) || (amount as number) > (max as number)) {
    say(field, "limits", `must be from ${min} to ${max} for ${currency}.`);
  }
}
