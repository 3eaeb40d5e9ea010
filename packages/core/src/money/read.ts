import { plain, readDecimal } from "./decimal.js";
import { exponentOf, type Money, MoneyError, make, quote } from "./money.js";

/**
 * Reads a decimal text in major units: `parseMoney("10.05", "RUB")`. Zeros may be missing or too many at the end; signs
 * other than minus, spaces, separators of thousands and exponents are refused.
 *
 * @param exponent Decimals of the currency, where they are not known here or differ, such as Bridgepay's `subunit`.
 * @throws MoneyError for a text that is not an amount, that does not fit the decimals, or for a
 * currency without known decimals.
 */
export function parseMoney<C extends string>(text: string, currency: C, exponent?: number): Money<Uppercase<C>> {
  const amount = readDecimal(text);
  if (!amount)
    throw new MoneyError(
      `${quote(text)} is not an amount: give a text of digits with a point before the decimals, such as 10.05.`,
    );
  const decimals = exponentOf(currency, exponent);
  if (amount.scale > decimals) throw new MoneyError(`${text} does not fit ${currency}: it takes ${decimals} decimals.`);
  return make(amount.units * 10n ** BigInt(decimals - amount.scale), currency, decimals);
}

/**
 * Takes whole minor units: `fromMinor(1005, "RUB")` is 10.05 RUB. This is the form of Tribute and VIA.
 *
 * @throws MoneyError for anything but a bigint or a safe integer, or for a currency without known decimals.
 */
export function fromMinor<C extends string>(
  units: bigint | number,
  currency: C,
  exponent?: number,
): Money<Uppercase<C>> {
  if (typeof units !== "bigint" && !Number.isSafeInteger(units)) {
    throw new MoneyError(
      `${quote(units)} is not a whole number of minor units that JavaScript holds exactly. For major units use parseMoney.`,
    );
  }
  return make(BigInt(units), currency, exponentOf(currency, exponent));
}

/**
 * Takes a JSON number in major units as a provider wrote it, by its shortest decimal text:
 * `fromMajorNumber(371.88, "RUB")`. This is the form of Invoicebox and of QIWI's webhooks. Not for results of
 * arithmetic: 0.1 + 0.2 is refused, as it should be.
 *
 * @throws MoneyError for anything but a number, for one that does not fit the decimals, or for a
 * currency without known decimals.
 */
export function fromMajorNumber<C extends string>(major: number, currency: C, exponent?: number): Money<Uppercase<C>> {
  if (!Number.isFinite(major)) {
    throw new MoneyError(`${quote(major)} is not a number of major units. A text is read by parseMoney.`);
  }
  return parseMoney(plain(String(major)), currency, exponent);
}
