import { readDecimal } from "./decimal.js";
import { type Money, MoneyError, quote, sound } from "./money.js";
import { checkRounding, type Rounding } from "./round.js";

/**
 * Parts of an amount by weight, which add up to it: `const [vat, net] = share(gross, [20, 100])` takes 20 % VAT out of
 * a price that includes it, `share(total, [1, 1, 1])` divides by three, and the amounts of a basket as
 * weights spread a discount over it.
 *
 * Each part is less than one minor unit away from its exact value; of two parts each is the nearest unit. The units
 * that rounding down leaves go to the parts with the largest remainders. Where remainders are equal, `half-up` gives
 * the unit to the earlier part, so that the first of two is rounded half up; with `half-even` (banker's rounding) the
 * first of two comes out even, as parts with odd units go first.
 *
 * @param weights Whole numbers, bigints or decimal texts such as "7.5"; none negative, and not all zero.
 * @throws MoneyError for other weights, and for what is not money.
 */
export function share<C extends string, const Weights extends readonly (bigint | number | string)[]>(
  money: Money<C>,
  weights: Weights,
  rounding: Rounding = "half-up",
): { -readonly [Part in keyof Weights]: Money<C> } {
  const { minor } = sound(money);
  checkRounding(rounding);
  const parts = unitsOf(weights);
  const total = parts.reduce((sum, part) => sum + part, 0n);
  if (total === 0n) throw new MoneyError("Weights that are all zero share nothing out.");
  const amount = minor < 0n ? -minor : minor;
  const shares = parts.map((part) => (amount * part) / total);
  const rest = (index: number): bigint => (amount * (parts[index] as bigint)) % total;
  const isOdd = (index: number): number => Number((shares[index] as bigint) % 2n);
  const onTie = (a: number, b: number): number =>
    rounding === "half-up" ? a - b : isOdd(b) - isOdd(a) || (isOdd(a) ? a - b : b - a);
  const order = [...parts.keys()].sort((a, b) => Number(rest(a) < rest(b)) - Number(rest(a) > rest(b)) || onTie(a, b));
  const left = Number(amount - shares.reduce((sum, one) => sum + one, 0n));
  for (const index of order.slice(0, left)) shares[index] = (shares[index] as bigint) + 1n;
  const signed = shares.map((one) => ({ ...money, minor: minor < 0n ? -one : one }));
  return signed as { -readonly [Part in keyof Weights]: Money<C> };
}

/** The weights as whole numbers of one unit. */
function unitsOf(weights: unknown): bigint[] {
  if (!Array.isArray(weights)) throw new MoneyError(`${quote(weights)} is not a list of weights.`);
  const read = weights.map((weight) => {
    const isWhole = typeof weight === "bigint" || Number.isSafeInteger(weight);
    const decimal = readDecimal(isWhole ? String(weight) : weight);
    if (decimal && decimal.units >= 0n) return decimal;
    throw new MoneyError(
      `${quote(weight)} is not a weight: give a whole number, or a text such as "7.5", that is not negative.`,
    );
  });
  const scale = Math.max(0, ...read.map((one) => one.scale));
  return read.map((one) => one.units * 10n ** BigInt(scale - one.scale));
}
