// Medians with quartiles, and ratios of measurements that were made in the same round.

/** Middle, lower and upper quartile. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Ratio per round: drift of the machine hits both sides alike. */
export const ratioOf = (values: readonly number[], yardstick: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (yardstick[round] as number)));

/** `1.23 (1.20–1.31)` */
export const show = ({ median, low, high }: Spread, digits = 2): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
