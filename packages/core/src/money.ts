// The entry @payspec/core/money: exact amounts, and their three forms on the wire. No amount ever goes through floating point arithmetic.

declare const exact: unique symbol;

/**
 * An exact amount. It can only be made by the functions here, each of which names the unit it takes: a text in major units
 * ({@link parseMoney}), a number in major units ({@link fromMajorNumber}) or minor units ({@link fromMinor}). It fits no amount of a
 * request until one of {@link toMinorNumber}, {@link toDecimal} and {@link toMajorNumber} says which unit goes out; `JSON.stringify`
 * refuses it.
 */
export interface Money<Currency extends string = string> {
  /** Whole minor units, such as kopecks: 10.05 RUB is 1005n. */
  readonly minor: bigint;
  /** In upper case. */
  readonly currency: Currency;
  /** How many decimals one major unit has: 2 for RUB. */
  readonly exponent: number;
  readonly [exact]: true;
}

/** An amount that cannot be what was asked for: it does not fit its currency, or two currencies meet. The message is a sentence. */
export class MoneyError extends Error {
  override readonly name = "MoneyError";
}

/** Decimals of the currencies that the specs name. ISO 4217 counts; USDT has the 8 that Bridgepay gives it. */
export const exponents = { CNY: 2, EUR: 2, GBP: 2, KZT: 2, RUB: 2, USD: 2, USDT: 8, UZS: 2 } as const;

/**
 * Reads a decimal text in major units: `parseMoney("10.05", "RUB")`. Zeros may be missing or too many at the end; signs other than
 * minus, spaces, separators of thousands and exponents are refused.
 *
 * @param exponent Decimals of the currency, where they are not known here or differ, such as Bridgepay's `subunit`.
 * @throws MoneyError for a text that is no amount, that does not fit the decimals, or for a currency without known decimals.
 */
export function parseMoney<C extends string>(text: string, currency: C, exponent?: number): Money<Uppercase<C>> {
  const [, sign, whole, digits = ""] = (typeof text === "string" && /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text)) || [];
  if (whole === undefined)
    throw new MoneyError(`${quote(text)} is no amount: give a text of digits with a point before the decimals, such as 10.05.`);
  const decimals = exponentOf(currency, exponent);
  const fraction = digits.replace(/0+$/, "");
  if (fraction.length > decimals) throw new MoneyError(`${text} does not fit ${currency}: it takes ${decimals} decimals.`);
  return make(BigInt(`${sign}${whole}${fraction.padEnd(decimals, "0")}`), currency, decimals);
}

/**
 * Takes whole minor units: `fromMinor(1005, "RUB")` is 10.05 RUB. This is the form of Tribute and VIA.
 *
 * @throws MoneyError for a number that is no safe integer, or for a currency without known decimals.
 */
export function fromMinor<C extends string>(units: bigint | number, currency: C, exponent?: number): Money<Uppercase<C>> {
  if (typeof units === "number" && !Number.isSafeInteger(units)) {
    throw new MoneyError(`${units} is no whole number of minor units that JavaScript holds exactly. For major units use parseMoney.`);
  }
  return make(BigInt(units), currency, exponentOf(currency, exponent));
}

/**
 * Takes a JSON number in major units as a provider wrote it, by its shortest decimal text: `fromMajorNumber(371.88, "RUB")`. This is
 * the form of Invoicebox and of QIWI's webhooks. Not for results of arithmetic: 0.1 + 0.2 is refused, as it should be.
 *
 * @throws MoneyError for a number that is no amount or does not fit the decimals, or for a currency without known decimals.
 */
export function fromMajorNumber<C extends string>(major: number, currency: C, exponent?: number): Money<Uppercase<C>> {
  return parseMoney(plain(String(major)), currency, exponent);
}

/**
 * Whole minor units as a JSON number, for Tribute and VIA.
 *
 * @throws MoneyError beyond 2^53, where a number would not hold every unit.
 */
export function toMinorNumber({ minor, currency }: Money): number {
  const units = Number(minor);
  if (!Number.isSafeInteger(units)) throw new MoneyError(`${minor} minor units of ${currency} are more than a JSON number holds exactly.`);
  return units;
}

/** Major units as a decimal text with all decimals of the currency, such as `10.05` and `10.00`: for Bridgepay, and for people. */
export function toDecimal({ minor, exponent }: Money): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  return `${minor < 0n ? "-" : ""}${whole}${exponent > 0 ? `.${digits.slice(-exponent)}` : ""}`;
}

/**
 * Major units as a JSON number, for QIWI and Invoicebox.
 *
 * @throws MoneyError for an amount that JSON would write with other digits than it has, which begins at 16 digits.
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

/** What may be added to `Money<A>` or compared with it: the same currency, or one that is only known when it runs. */
export type Alike<A extends string, B extends string> = [A & B] extends [never] ? Money<NoInfer<A>> : Money<B>;

/** The sum. @throws MoneyError when the currencies or their decimals differ. */
export function add<A extends string, B extends string>(one: Money<A>, other: Alike<A, B>): Money<A & B> {
  return { ...one, minor: one.minor + alike(one, other).minor } as Money<A & B>;
}

/** The difference; it may be negative. @throws MoneyError when the currencies or their decimals differ. */
export function subtract<A extends string, B extends string>(one: Money<A>, other: Alike<A, B>): Money<A & B> {
  return { ...one, minor: one.minor - alike(one, other).minor } as Money<A & B>;
}

/** -1, 0 or 1, for sorting and for `compare(paid, due) === 0`. @throws MoneyError when the currencies or their decimals differ. */
export function compare<A extends string, B extends string>(one: Money<A>, other: Alike<A, B>): -1 | 0 | 1 {
  const { minor } = alike(one, other);
  return one.minor < minor ? -1 : one.minor > minor ? 1 : 0;
}

function alike(one: Money, other: Money): Money {
  if (one.currency === other.currency && one.exponent === other.exponent) return other;
  throw new MoneyError(
    `${toDecimal(one)} ${one.currency} and ${toDecimal(other)} ${other.currency} are not of one currency and precision.`,
  );
}

function exponentOf(currency: string, given: number | undefined): number {
  const known: Readonly<Record<string, number>> = exponents;
  const name = currency.toUpperCase();
  const exponent = given ?? (Object.hasOwn(known, name) ? known[name] : undefined);
  if (exponent === undefined) throw new MoneyError(`The decimals of ${quote(currency)} are not known here: give them as the exponent.`);
  if (Number.isInteger(exponent) && exponent >= 0 && exponent <= 18) return exponent;
  throw new MoneyError(`${exponent} is no exponent: it is a whole number from 0 to 18.`);
}

const make = <C extends string>(minor: bigint, currency: C, exponent: number): Money<Uppercase<C>> =>
  ({ minor, currency: currency.toUpperCase(), exponent }) as unknown as Money<Uppercase<C>>;

/** Writes a number's text without an exponent, by moving its point. */
function plain(text: string): string {
  const [, sign, first, rest = "", power] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === undefined) return text;
  const digits = `${first}${rest}`;
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}`;
  return `${sign}${digits.padEnd(shift + 1, "0")}`;
}

const quote = (text: unknown): string => (typeof text === "string" ? JSON.stringify(text.slice(0, 40)) : String(text));
