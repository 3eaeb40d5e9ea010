import type { Schema } from "@payspec/spec-model/openapi";

type Money = Exclude<NonNullable<Schema["x-money"]>, false>;

/** What an amount means, as Markdown: its unit, where the currency stands and its limits. */
export function moneyText(money: Money): string {
  return [unitText(money), ...wireText(money), currencyText(money), ...limitTexts(money)].join(" ");
}

function unitText({ unit, decimals }: Money): string {
  if (unit === "minor") return "Whole minor units: `10000` is 100.00.";
  return `Major units${decimals === undefined ? "" : `, up to ${decimals} ${decimals === 1 ? "decimal" : "decimals"}`}: \`100\` is 100.00.`;
}

/** What the wire carries, whatever the caller gave. */
const wireText = ({ wire, decimals = 0 }: Money): string[] =>
  wire ? [`Goes out as text with exactly ${decimals} decimals, \`"${(100).toFixed(decimals)}"\`: the client writes a number so too.`] : [];

function currencyText({ currency }: Money): string {
  if (currency.const) return `Always ${currency.const}.`;
  if (currency.pointer)
    return `Currency: \`${currency.pointer.replace(/^\d+\/?/, "").replaceAll("/", ".")}\`${/^1\/[^/]+$/.test(currency.pointer) ? " beside it" : ""}.`;
  if (currency.option)
    return `The request carries no currency. Give the call option \`${currency.option}\` and the limits are checked before anything is sent.`;
  return currency.unstated ?? "";
}

/** Limits in the unit of the wire, and as a person would write them. */
function limitTexts({ unit, limits }: Money): string[] {
  if (!limits) return [];
  const human = (value: number) => (unit === "minor" ? ` (${(value / 100).toFixed(2)})` : "");
  const rows = Object.entries(limits).map(
    ([currency, { min, max }]) => `${currency.toUpperCase()} \`${min}\`${human(min)} to \`${max}\`${human(max)}`,
  );
  return [`Limits: ${rows.join("; ")}.`];
}
