declare const exact: unique symbol;

/**
 * An exact amount. It can only be made by functions that name the unit which they take: a text in major units
 * (`parseMoney`), a number in major units (`fromMajorNumber`) or minor units (`fromMinor`). It fits no amount of a
 * request until one of `toMinorNumber`, `toDecimal` and `toMajorNumber` says which unit goes out;
 * `JSON.stringify` refuses it.
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

/**
 * An amount that cannot be what was asked for: it is none, it does not fit its currency, or two currencies
 * meet. The message is a sentence.
 */
export class MoneyError extends Error {
  override readonly name = "MoneyError";
}

/** Decimals of the currencies that the specs name. ISO 4217 counts; USDT has the 8 that Bridgepay gives it. */
export const exponents = { CNY: 2, EUR: 2, GBP: 2, KZT: 2, RUB: 2, USD: 2, USDT: 8, UZS: 2 } as const;

/** Makes money of whole minor units. */
export const make = <C extends string>(minor: bigint, currency: C, exponent: number): Money<Uppercase<C>> =>
  ({ minor, currency: currency.toUpperCase(), exponent }) as unknown as Money<Uppercase<C>>;

/** The decimals of a currency: those given, or those known here. */
export function exponentOf(currency: unknown, given: number | undefined): number {
  if (typeof currency !== "string")
    throw new MoneyError(`${quote(currency)} is not a currency: give a text such as RUB.`);
  const known: Readonly<Record<string, number>> = exponents;
  const name = currency.toUpperCase();
  const exponent = given ?? (Object.hasOwn(known, name) ? known[name] : undefined);
  if (exponent === undefined)
    throw new MoneyError(`The decimals of ${quote(currency)} are not known here: give them as the exponent.`);
  if (Number.isInteger(exponent) && exponent >= 0 && exponent <= 18) return exponent;
  throw new MoneyError(`${quote(exponent)} is not an exponent: it is a whole number from 0 to 18.`);
}

/** The money itself, where it is one: code without types gives anything. */
export function sound<M extends Money>(money: M): M {
  if (typeof money?.minor === "bigint" && typeof money.currency === "string" && Number.isInteger(money.exponent))
    return money;
  throw new MoneyError(`${quote(money)} is not money: make it with parseMoney, fromMinor or fromMajorNumber.`);
}

/** How a message shows what it was given: a text in quotes and cut off, other values by what they are. */
export function quote(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  return typeof value === "object" && value !== null
    ? "An object"
    : typeof value === "function"
      ? "A function"
      : String(value);
}
