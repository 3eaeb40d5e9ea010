import { wrong } from "./errors.js";
import { type AmountInput, kopecksOf } from "./money.js";
import type { Receipt, State } from "./state.js";
import { isKind } from "./undocumented.js";

/** A receipt under 54-FZ as requests write it. */
export interface Cheque {
  readonly positions: readonly { readonly quantity: number; readonly price: AmountInput }[];
}

/**
 * Makes the receipt of an operation; its positions have to add up to the sum. The pages describe no such check, but no
 * shop may hand out a receipt over another sum.
 */
export function receiptOf(state: State, cheque: Cheque | undefined, total: number): Receipt | undefined {
  if (!cheque) return undefined;
  const sums = cheque.positions.map(
    // A position is rounded to kopecks, and may be free.
    ({ quantity, price }, index) =>
      Number(price.value) === 0 ? 0 : Math.round(kopecksOf(price, `cheque.positions.${index}.price`) * quantity),
  );
  const differs = sums.reduce((sum, one) => sum + one, 0) !== total;
  if (differs && !isKind(state.context, "receiptSum"))
    throw wrong("cheque", "The sum of the positions must equal the amount");
  const id = state.nextReceipt++;
  return { id, url: `https://receipts.sandbox.payspec.test/${id}` };
}
