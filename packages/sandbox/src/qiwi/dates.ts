const MOSCOW_MS = 3 * 3_600_000;

const moscow = (ms: number): string => new Date(ms + MOSCOW_MS).toISOString();

/** Moscow time with milliseconds and offset, as payments, captures, refunds and errors have it. */
export const exactDateTime = (ms: number): string => `${moscow(ms).slice(0, 23)}+03:00`;

/** Moscow time with seconds and offset, as payouts, QR codes and card checks have it. */
export const dateTime = (ms: number): string => `${moscow(ms).slice(0, 19)}+03:00`;

/** Moscow time without an offset: that is how bills are printed, and what a client has to cope with. */
export const bareDateTime = (ms: number): string => moscow(ms).slice(0, 19);

/** First day of the month in which a card written as `MM/YY` expires. */
export const firstOfExpiryMonth = (expiryDate: string): string =>
  `20${expiryDate.slice(3)}-${expiryDate.slice(0, 2)}-01T00:00:00+03:00`;
