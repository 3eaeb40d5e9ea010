/**
 * Codes of the documented examples. Every SMS for a payment has the first, every SMS for a
 * card's registration the second.
 */
export const PAYMENT_CODE = "005646";
export const REGISTRATION_CODE = "012345";

const TRIES = 3;

/**
 * A code that VIA has sent by SMS: it works once and forgives two wrong tries. How many the real one
 * forgives is not documented.
 */
export class Challenge {
  readonly #code: string;
  #left = TRIES;
  #used = false;

  constructor(code: string) {
    this.#code = code;
  }

  /** Whether the code can still be handed in, and so sent again. */
  get isOpen(): boolean {
    return !this.#used && this.#left > 0;
  }

  /**
   * Hands in a code; with `again` a code that worked works once more. `ended` is the third
   * wrong try, `over` any later one.
   */
  try(code: string, { again }: { readonly again: boolean }): "right" | "wrong" | "ended" | "over" {
    if ((this.#used && !again) || this.#left === 0) return "over";
    if (code === this.#code) {
      this.#used = true;
      return "right";
    }
    this.#left--;
    return this.#left === 0 ? "ended" : "wrong";
  }
}
