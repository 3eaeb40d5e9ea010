import { MoneyError, quote } from "./money.js";

/**
 * What happens to parts of a minor unit: both take the nearest unit. Where two are equally near, `half-up` takes the
 * one further from zero, as tax offices and invoices do, and `half-even` the even one (banker's rounding), which
 * favours nobody over many amounts.
 */
export type Rounding = "half-up" | "half-even";

/** A quotient in whole units; undefined where it has parts and no rounding is given. The divisor is above 0. */
export function divide(value: bigint, by: bigint, rounding: Rounding | undefined): bigint | undefined {
  checkRounding(rounding);
  const sign = value < 0n ? -1n : 1n;
  const whole = (sign * value) / by;
  const rest = (sign * value) % by;
  if (rest === 0n) return sign * whole;
  if (rounding === undefined) return undefined;
  const isUp = rest * 2n === by ? rounding === "half-up" || whole % 2n === 1n : rest * 2n > by;
  return sign * (isUp ? whole + 1n : whole);
}

/** Refuses a word that code without types made up. */
export function checkRounding(rounding: Rounding | undefined): void {
  if (rounding !== undefined && rounding !== "half-up" && rounding !== "half-even") {
    throw new MoneyError(`${quote(rounding)} is not a rounding: it is half-up or half-even.`);
  }
}
