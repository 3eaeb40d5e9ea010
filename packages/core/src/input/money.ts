import { readAll } from "../pointer.js";
import type { MoneyRule, Operation } from "../types/index.js";
import type { Draft, Part } from "./draft.js";

/** Calls `look` for every amount of a request with its place (spec: `x-money`). */
function amountsOf(
  { input }: Draft,
  { money = [] }: Operation,
  look: (amount: unknown, field: string, rule: MoneyRule) => void,
): void {
  for (const rule of money) for (const [at, amount] of readAll(input.body, rule.at)) look(amount, `body${at}`, rule);
}

/** Amounts in minor units are whole. */
export const minor: Part = (draft, operation, report) =>
  amountsOf(draft, operation, (amount, field, { unit }) => {
    if (unit === "minor" && !Number.isSafeInteger(amount))
      report(field, "minor-units", "must be a whole number of minor units, such as 10000 for 100.00.");
  });

/** Amounts in major units have no more decimals than the provider takes. */
export const major: Part = (draft, operation, report) =>
  amountsOf(draft, operation, (amount, field, { decimals }) => {
    if (decimals !== undefined && !(decimalsOf(amount) <= decimals))
      report(
        field,
        "decimals",
        `must be a decimal number with at most ${decimals} decimals: the provider would cut the rest off.`,
      );
  });

/** Decimals of a number or a decimal text; undefined where it is neither. */
function decimalsOf(amount: unknown): number {
  const [number, fraction = ""] = /^-?\d+(?:\.(\d+))?$/.exec(String(amount)) ?? [];
  return number === undefined ? Number.NaN : fraction.length;
}

/** Amounts are within the limits of their currency, where the caller names it in an option of the call. */
export const limits: Part = (draft, operation, report) => {
  for (const { option } of operation.money ?? []) if (option) draft.known.push(option);
  amountsOf(draft, operation, (amount, field, { option = "", limits: all = {} }) => {
    const currency = draft.input[option];
    if (currency === undefined) return;
    const [least, most] = (Object.hasOwn(all, currency as string) && all[currency as string]) || [];
    if (least === undefined || most === undefined)
      report(option, "currency", `must be one of ${Object.keys(all).join(", ")}.`);
    else if (!((amount as number) >= least && (amount as number) <= most))
      report(field, "limits", `must be from ${least} to ${most} for ${currency}.`);
  });
};
