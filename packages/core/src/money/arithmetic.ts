import { readDecimal } from "./decimal.js";
import { type Money, MoneyError, quote, sound } from "./money.js";
import { divide, type Rounding } from "./round.js";
import { toDecimal } from "./write.js";

/** What may be added to `Money<A>` or compared with it: the same currency, or one that is only known when it runs. */
export type Alike<A extends string, B extends string> = [A & B] extends [never] ? Money<NoInfer<A>> : Money<B>;

/** The sum of two. @throws MoneyError when the currencies or their decimals differ. */
export function add<A extends string, B extends string>(one: Money<A>, other: Alike<A, B>): Money<A & B> {
  const { minor } = alike(one, other);
  return { ...one, minor: one.minor + minor } as Money<A & B>;
}

/** The difference; it may be negative. @throws MoneyError when the currencies or their decimals differ. */
export function subtract<A extends string, B extends string>(one: Money<A>, other: Alike<A, B>): Money<A & B> {
  const { minor } = alike(one, other);
  return { ...one, minor: one.minor - minor } as Money<A & B>;
}

/**
 * The sum of a list, such as the items of a basket.
 *
 * @throws MoneyError when the currencies or their decimals differ, and for an empty list, which has no currency: put a
 * zero in front, `sum([fromMinor(0, "RUB"), ...prices])`, where it may be empty.
 */
export function sum<C extends string>(list: readonly Money<C>[]): Money<C> {
  if (!Array.isArray(list)) throw new MoneyError(`${quote(list)} is not a list of money.`);
  const [first, ...others] = list as readonly Money<C>[];
  if (list.length === 0)
    throw new MoneyError("An empty list has no currency: put a zero of the currency in front of it.");
  const start = sound(first as Money<C>);
  return { ...start, minor: others.reduce((total, one) => total + alike(start, one).minor, start.minor) };
}

/**
 * So many times the amount: `times(price, 3)`, or of a decimal text, `times(price, "0.2", "half-up")`. A number has to
 * be whole, as 0.1 is not a tenth in JavaScript.
 *
 * @param rounding What happens to parts of a minor unit. Without it they are refused, so
 * that nothing is rounded unseen.
 * @throws MoneyError for a factor that is neither whole nor a decimal text, and for a product between two minor
 * units without a `rounding`.
 */
export function times<C extends string>(
  money: Money<C>,
  factor: bigint | number | string,
  rounding?: Rounding,
): Money<C> {
  const { minor } = sound(money);
  const isWhole = typeof factor === "bigint" || Number.isSafeInteger(factor);
  const by = readDecimal(isWhole ? String(factor) : factor);
  if (!by) throw new MoneyError(`${quote(factor)} is not a factor: give a whole number, or a text such as "0.2".`);
  const product = divide(minor * by.units, 10n ** BigInt(by.scale), rounding);
  if (product !== undefined) return { ...money, minor: product };
  throw new MoneyError(
    `${quote(factor)} times ${toDecimal(money)} ${money.currency} is not a whole minor unit: say how to round it.`,
  );
}

/**
 * -1, 0 or 1, for sorting and for `compare(paid, due) === 0`. @throws MoneyError when the
 * currencies or their decimals differ.
 */
export function compare<A extends string, B extends string>(one: Money<A>, other: Alike<A, B>): -1 | 0 | 1 {
  const { minor } = alike(one, other);
  return one.minor < minor ? -1 : one.minor > minor ? 1 : 0;
}

function alike(one: Money, other: Money): Money {
  if (sound(one).currency === sound(other).currency && one.exponent === other.exponent) return other;
  throw new MoneyError(
    `${toDecimal(one)} ${one.currency} and ${toDecimal(other)} ${other.currency} are not of one currency and precision.`,
  );
}
