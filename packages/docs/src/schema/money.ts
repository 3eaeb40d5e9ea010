import type { Schema } from "../spec.js";
import type { Words } from "../words.js";

type Money = Exclude<NonNullable<Schema["x-money"]>, false>;

/** What an amount means, as Markdown: its unit, where the currency is and its limits. */
export function moneyText(money: Money, words: Words): string {
  return [unitText(money, words), wireText(money, words), currencyText(money, words), ...limitTexts(money, words)]
    .filter(Boolean)
    .join(" ");
}

function unitText({ unit, decimals }: Money, words: Words): string {
  if (unit === "minor") return words.text("Whole minor units: `10000` is 100.00.");
  if (decimals === undefined) return words.text("Major units: `100` is 100.00.");
  return words.text("Major units, up to {decimals}: `100` is 100.00.", {
    decimals: words.count(decimals, "{count} decimal|{count} decimals"),
  });
}

/** What the wire carries, whatever the caller gave. */
const wireText = ({ wire, decimals = 0 }: Money, words: Words): string =>
  wire
    ? words.text("Goes out as text with exactly {decimals}, {example}: the client writes a number so too.", {
        decimals: words.count(decimals, "{count} decimal|{count} decimals"),
        example: `\`"${(100).toFixed(decimals)}"\``,
      })
    : "";

function currencyText({ currency }: Money, words: Words): string {
  if (currency.const) return words.text("Always {currency}.", { currency: currency.const });
  if (currency.pointer) {
    const field = `\`${currency.pointer.replace(/^\d+\/?/, "").replaceAll("/", ".")}\``;
    return words.text(/^1\/[^/]+$/.test(currency.pointer) ? "Currency: {field} beside it." : "Currency: {field}.", {
      field,
    });
  }
  if (currency.option)
    return words.text(
      "The request carries no currency. Give the call option {option} and the limits are checked before anything is sent.",
      { option: `\`${currency.option}\`` },
    );
  return currency.unstated ?? "";
}

/** Limits in the unit of the wire, and as a person would write them. */
function limitTexts({ unit, limits }: Money, words: Words): string[] {
  if (!limits) return [];
  const human = (value: number) => (unit === "minor" ? ` (${(value / 100).toFixed(2)})` : "");
  const rows = Object.entries(limits).map(([currency, { min, max }]) =>
    words.text("{currency} {least} to {most}", {
      currency: currency.toUpperCase(),
      least: `\`${min}\`${human(min)}`,
      most: `\`${max}\`${human(max)}`,
    }),
  );
  return [words.text("Limits: {rows}.", { rows: rows.join("; ") })];
}
