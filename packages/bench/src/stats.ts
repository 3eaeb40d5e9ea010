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

/** One ratio per round: drift of the machine hits both sides alike. */
export const ratiosOf = (values: readonly number[], yardstick: readonly number[]): readonly number[] =>
  values.map((value, round) => value / (yardstick[round] as number));

export const ratioOf = (values: readonly number[], yardstick: readonly number[]): Spread =>
  spreadOf(ratiosOf(values, yardstick));

/**
 * How likely rounds are to fall this unevenly on the two sides of a line by chance alone (sign test, both directions):
 * 7 of 7 come to 0.016, 6 of 7 to 0.125. It asks nothing of how the times are distributed.
 */
export function chanceOf(below: number, above: number): number {
  const rounds = below + above;
  let ways = 0;
  for (let count = 0; count <= Math.min(below, above); count++) ways += choose(rounds, count);
  return Math.min(1, (2 * ways) / 2 ** rounds);
}

function choose(all: number, some: number): number {
  let ways = 1;
  for (let taken = 1; taken <= some; taken++) ways = (ways * (all - some + taken)) / taken;
  return ways;
}

/** `1.23 (1.20–1.31)` */
export const show = ({ median, low, high }: Spread, digits = 2): string =>
  `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
