import { plain } from "./decimal.js";
import { type Money, MoneyError, sound } from "./money.js";

/**
 * Whole minor units as a JSON number, for Tribute and VIA.
 *
 * @throws MoneyError beyond 2^53, where a number would not hold every unit, and for what is not money.
 */
export function toMinorNumber(money: Money): number {
  const { minor, currency } = sound(money);
  const units = Number(minor);
  if (!Number.isSafeInteger(units))
    throw new MoneyError(`${minor} minor units of ${currency} are more than a JSON number holds exactly.`);
  return units;
}

/**
 * Major units as a decimal text with all decimals of the currency, such as `10.05` and `10.00`: for
 * QIWI, Bridgepay, and for people.
 *
 * @throws MoneyError for what is not money.
 */
export function toDecimal(money: Money): string {
  const { minor, exponent } = sound(money);
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  return `${minor < 0n ? "-" : ""}${whole}${exponent > 0 ? `.${digits.slice(-exponent)}` : ""}`;
}

/**
 * Major units as a JSON number, for Invoicebox.
 *
 * @throws MoneyError for an amount that JSON would write with other digits than it has, which begins at 16
 * digits, and for what is not money.
 */
export function toMajorNumber(money: Money): number {
  const text = toDecimal(money);
  const major = Number(text);
  const [, whole, fraction = ""] = /^(-?\d+)(?:\.(\d*?)0*)?$/.exec(text) as RegExpExecArray;
  if (plain(String(major)) !== (fraction === "" ? whole : `${whole}.${fraction}`)) {
    throw new MoneyError(`${text} ${money.currency} has more digits than a JSON number holds exactly.`);
  }
  return major;
}
