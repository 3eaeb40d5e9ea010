/** An exact decimal number: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** How a sum is rounded; `halfUp` and `halfDown` differ only when exactly a half is left. */
export type Rounding = "floor" | "ceil" | "halfUp" | "halfDown";

/** The decimal number that a JSON number was written as. Its shortest text is exact, its binary value is not. */
function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** The exact product. */
export function times(one: number, other: number): Decimal {
  const [a, b] = [decimalOf(one), decimalOf(other)];
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** A number that is not negative, rounded to `decimals`; 371.88 with two decimals is 37188n. */
export function rounded({ digits, scale }: Decimal, decimals: number, rounding: Rounding = "halfUp"): bigint {
  if (scale <= decimals) return digits * 10n ** BigInt(decimals - scale);
  const unit = 10n ** BigInt(scale - decimals);
  const below = digits / unit;
  const twice = (digits % unit) * 2n;
  const up =
    rounding === "ceil"
      ? twice > 0n
      : rounding === "halfUp"
        ? twice >= unit
        : rounding === "halfDown"
          ? twice > unit
          : false;
  return up ? below + 1n : below;
}

/** True for an amount with at most two decimals; the shortest text has no zeros at its end. */
export const isWholeKopecks = (amount: number): boolean => decimalOf(amount).scale <= 2;

/** Whole kopecks of an amount that has been checked. */
export const kopecksOf = (amount: number): bigint => rounded(decimalOf(amount), 2);

/** The amount in major units, as the wire has it. */
export const amountOf = (kopecks: bigint): number => Number(kopecks) / 100;

/** The sum of amounts that have been checked, in kopecks. */
export const sumOf = (amounts: readonly number[]): bigint =>
  amounts.reduce((sum, amount) => sum + kopecksOf(amount), 0n);
