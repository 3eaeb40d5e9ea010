import { wrong } from "./errors.js";

/** An amount as requests write it. */
export interface AmountInput {
  readonly value: number | string;
  readonly currency: string;
}

/** An amount as answers write it. */
export interface Amount {
  readonly currency: "RUB";
  readonly value: string;
}

/** Kopecks as an answer writes them. */
export const rubles = (kopecks: number): Amount => ({ currency: "RUB", value: decimal(kopecks) });

/** Kopecks as a decimal of rubles, always with two decimals. */
export const decimal = (kopecks: number): string =>
  `${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, "0")}`;

/** Kopecks of a request's amount. Further decimals are cut off, as QIWI does. */
export function kopecksOf({ value, currency }: AmountInput, field = "amount"): number {
  if (currency !== "RUB") throw wrong(`${field}.currency`, "A site in test mode takes RUB only");
  const [whole = "", fraction = ""] = (typeof value === "number" ? value.toFixed(10) : value).split(".");
  const kopecks = Number(whole) * 100 + Number(fraction.padEnd(2, "0").slice(0, 2));
  if (!Number.isSafeInteger(kopecks)) throw wrong(`${field}.value`, "Amount value is too large");
  if (kopecks === 0) throw wrong(`${field}.value`, "Amount value must be greater then zero");
  return kopecks;
}
