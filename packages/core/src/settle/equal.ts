import { fromMajorNumber, type Money, parseMoney } from "../money.js";

/**
 * Whether two members say the same: amounts by value (100, "100.0" and "100.00"), everything else as text
 * in any case (`rub`, `RUB`).
 */
export function sameValue(one: unknown, other: unknown): boolean {
  const [a, b] = [amountOf(one), amountOf(other)];
  if (a && b) return a.minor === b.minor;
  return sameText(String(one).toLowerCase(), String(other).toLowerCase()) && present(one) && present(other);
}

/** Whether two ids are the same, to the letter. What is missing equals nothing. */
export function sameText(one: unknown, other: unknown): boolean {
  return present(one) && present(other) && typeof one !== "object" && String(one) === String(other);
}

const present = (value: unknown): boolean => value !== undefined && value !== null;

/** Any decimal, exact. The unit and the currency are the same on both sides, so neither matters here. */
function amountOf(value: unknown): Money | undefined {
  try {
    if (typeof value === "number") return fromMajorNumber(value, "XXX", 18);
    return typeof value === "string" ? parseMoney(value, "XXX", 18) : undefined;
  } catch {
    return undefined; // no amount
  }
}
