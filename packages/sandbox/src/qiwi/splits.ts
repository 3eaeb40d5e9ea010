import { wrong } from "./errors.js";
import { type Amount, type AmountInput, kopecksOf, rubles } from "./money.js";

/** One merchant's share as requests write it. */
export interface SplitInput {
  readonly type: string;
  readonly siteUid: string;
  readonly splitAmount: AmountInput;
  readonly orderId?: string;
  readonly comment?: string;
}

/** One merchant's share as answers write it. */
export type Split = Omit<SplitInput, "splitAmount"> & { readonly splitAmount: Amount };

/** The shares of an operation as its answer writes them; they have to add up to its amount, which no schema can say. */
export function splitsOf(
  splits: readonly SplitInput[] | undefined,
  total: number,
  field: string,
): readonly Split[] | undefined {
  if (!splits) return undefined;
  const shares = splits.map(({ splitAmount }, index) => kopecksOf(splitAmount, `${field}.${index}.splitAmount`));
  if (shares.reduce((sum, share) => sum + share, 0) !== total)
    throw wrong(field, "The sum of the splits must equal the amount");
  return splits.map((split, index) => ({ ...split, splitAmount: rubles(shares[index] as number) }));
}
