import { unitsOf, usdt } from "./money.js";

const units = (text: string): bigint => unitsOf(text, 8) as bigint;

/**
 * The merchant's account, with the sums of the documented example, in 1/10⁸ of a USDT. What is frozen
 * is still part of the balance.
 */
export class Account {
  #sum = units("1250");
  #frozen = units("6.25012347");

  /** Adds what a paid invoice brings. */
  add(amount: bigint): void {
    this.#sum += amount;
  }

  /** Sets aside what a pay-out will cost; false when there is not enough. */
  freeze(amount: bigint): boolean {
    if (this.#sum - this.#frozen < amount) return false;
    this.#frozen += amount;
    return true;
  }

  /** Ends a {@link freeze}: the money is spent, or free again. */
  release(amount: bigint, spent: boolean): void {
    this.#frozen -= amount;
    if (spent) this.#sum -= amount;
  }

  view(): object {
    const id = "5c7f2f0e-1a0b-4a55-9a3e-0d7a0f6f8b11";
    return {
      id,
      currency: "USDT",
      sum: usdt(this.#sum),
      frozenSum: usdt(this.#frozen),
      withdrawalFee: usdt(units("3")),
    };
  }
}
