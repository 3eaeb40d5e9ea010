export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const MONTHS = { monthly: 1, quarterly: 3, halfyearly: 6, yearly: 12 } as const;
export type RecurringPeriod = "weekly" | keyof typeof MONTHS;
export type Period = "onetime" | RecurringPeriod;

/** How long a trial lasts, by its name. */
export const TRIALS = {
  one_hour: HOUR,
  twelve_hours: 12 * HOUR,
  twenty_four_hours: DAY,
  three_days: 3 * DAY,
  seven_days: 7 * DAY,
} as const;
export type TrialPeriod = keyof typeof TRIALS;

/** Dates of answers: UTC, to the second. */
export const dateTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** The same in seconds, for transactions. */
export const unixSeconds = (ms: number): number => Math.floor(ms / 1000);

/**
 * The end of the n-th period since a first payment. Counted from the start, so that a 31st comes back after a February.
 */
export function endOfPeriod(since: number, period: RecurringPeriod, count: number): number {
  if (period === "weekly") return since + count * 7 * DAY;
  const end = new Date(since);
  end.setUTCMonth(end.getUTCMonth() + count * MONTHS[period], 1);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(new Date(since).getUTCDate(), lastDay));
  return end.getTime();
}
