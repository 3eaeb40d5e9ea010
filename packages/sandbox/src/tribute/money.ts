/** Currencies and the window of a sum in minor units, the same for charges and for orders. */
export const LIMITS = { eur: [100, 300_000], rub: [10_000, 30_000_000], usd: [100, 300_000] } as const;
export type Currency = keyof typeof LIMITS;

/** What the platform keeps of a sum: 8 %, as in the documentation's examples. */
export const feeOf = (amount: number): number => Math.round(amount * 0.08);

/** Transactions are in major units, unlike everything else. */
export const major = (amount: number): number => amount / 100;
