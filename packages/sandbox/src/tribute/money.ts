/** Currencies and the window of a sum in minor units, the same for charges and for orders. */
export const LIMITS = { eur: [100, 300_000], rub: [10_000, 30_000_000], usd: [100, 300_000] } as const;
export type Currency = keyof typeof LIMITS;

/** Whether a sum ends in these two digits, which is how a caller chooses what happens. */
export const endsIn = (amount: number, digits: number): boolean => amount % 100 === digits;

/** What the platform keeps of a sum: 8 %, as in the documentation's examples. */
export const feeOf = (amount: number): number => Math.round(amount * 0.08);

/** Transactions are in major units, unlike everything else. */
export const major = (amount: number): number => amount / 100;
