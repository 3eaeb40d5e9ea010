import type { Behaviour, Context } from "../types.js";
import type { Card } from "./cards.js";
import { firstOfExpiryMonth } from "./dates.js";
import { found, wrong } from "./errors.js";
import type { Site } from "./store.js";

/** A saved card. */
export interface CardToken extends Card {
  readonly token: string;
  /** The only customer that it works for. */
  readonly account: string;
}

/** A saved bank account of the Faster Payments System. */
export interface SbpToken {
  readonly value: string;
  readonly account: string;
  readonly expiredDate: string;
}

/** Tokens can be disabled and not read. Whether saved accounts too is not documented; the printed example is one, so they can here. */
export const tokenOperations = (site: Site): Behaviour["operations"] => ({
  deletePaymentToken: ({ body }) => {
    const { token, customerAccountId } = body as { token: string; customerAccountId: string };
    const known = [site.cardTokens, site.sbpTokens].find((tokens) => tokens.get(token)?.account === customerAccountId);
    found(known).delete(token);
    return { status: 204 };
  },
});

/** Saves a card. */
export function issueCardToken(site: Site, card: Card, account: string): CardToken {
  const token = { ...card, token: site.context.uuid(), account };
  site.cardTokens.set(token.token, token);
  return token;
}

/** A new card token as a payment shows it; a card check adds the customer. */
export const cardTokenView = ({ token, maskedPan, expiryDate }: CardToken) => ({
  token,
  name: maskedPan,
  expiredDate: firstOfExpiryMonth(expiryDate),
});

/** The saved card of this customer; refuses any other with the field and the text of the documentation's example. */
export function savedCard(site: Site, token: string, account: string | undefined): CardToken {
  const known = site.cardTokens.get(token);
  if (!known || known.account !== account) {
    throw wrong("paymentToken", "Exchange token error. Token disabled, please create new one");
  }
  return known;
}

/** Saves a bank account for five years. How long a token really lives is not documented. */
export function issueSbpToken(site: Site, account: string): SbpToken {
  const token = { value: site.context.uuid(), account, expiredDate: fiveYearsFrom(site.context) };
  site.sbpTokens.set(token.value, token);
  return token;
}

const fiveYearsFrom = (context: Context): string => {
  const date = new Date(context.now());
  return `${date.getUTCFullYear() + 5}-01-01T00:00:00+03:00`;
};

/** Saved cards of the documentation's examples. They exist from the start, so that the examples work as printed. */
export const DOCUMENTED_CARDS: readonly CardToken[] = [
  { token: "cc2451a5-2fdd-4685-912e-8671597948a3", account: "11235813", maskedPan: "561251******6871", expiryDate: "12/30" },
  { token: "1a77343a-dd8a-11eb-ba80-0242ac130004", account: "cat_girl", maskedPan: "111122******4444", expiryDate: "12/34" },
];

/** The same for the Faster Payments System. */
export const DOCUMENTED_ACCOUNTS: readonly SbpToken[] = [
  { value: "c5ba4a05-21c9-4a36-af7a-b709b4caa4d6", account: "customer123", expiredDate: "2037-01-01T00:00:00+03:00" },
];
