/** An amount as Bridgepay writes it: a decimal text in major units. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
  readonly subunit: number;
}

/** Decimals of the fiat currencies, RUB and KZT. */
const FIAT_SUBUNIT = 2;
const SETTLEMENT = { currency: "USDT", subunit: 8 } as const;

/** Fiat money for one USDT, and the fee in percent: those of the documented invoice. */
export const RATE = "101.23";
const FEE_PERCENT = 5n;

/** A decimal text as whole units, or undefined when it has more decimals than the currency. */
export function unitsOf(text: string, subunit: number = FIAT_SUBUNIT): bigint | undefined {
  const [whole = "", fraction = ""] = text.split(".");
  return fraction.length > subunit ? undefined : BigInt(whole + fraction.padEnd(subunit, "0"));
}

const moneyOf = (units: bigint, { currency, subunit }: { currency: string; subunit: number }): Money => {
  const digits = String(units).padStart(subunit + 1, "0");
  return { amount: `${digits.slice(0, -subunit)}.${digits.slice(-subunit)}`, currency, subunit };
};

/** Kopecks, or tiyn, in the store's currency. */
export const fiat = (kopecks: bigint, currency: string): Money => moneyOf(kopecks, { currency, subunit: FIAT_SUBUNIT });

/** 1/10⁸ of a USDT as USDT. */
export const usdt = (units: bigint): Money => moneyOf(units, SETTLEMENT);

/** What a payment is worth in the settlement currency, in 1/10⁸. */
export interface Settlement {
  readonly maker: bigint;
  readonly fee: bigint;
  readonly payout: bigint;
}

/**
 * Settles a sum in kopecks by the relations of the documented examples: the fiat sum divided by the rate and cut after
 * 8 decimals, a fee that is rounded up, and the difference as what the merchant gets.
 */
export function settle(kopecks: bigint): Settlement {
  const rate = unitsOf(RATE) as bigint; // Two decimals like the kopecks, so these factors cancel out.
  const maker = (kopecks * 10n ** BigInt(SETTLEMENT.subunit)) / rate;
  const fee = (maker * FEE_PERCENT + 99n) / 100n;
  return { maker, fee, payout: maker - fee };
}
