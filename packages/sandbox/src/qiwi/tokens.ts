import type { Behaviour, Context } from "../types.js";
import type { Card } from "./cards.js";
import { firstOfExpiryMonth } from "./dates.js";
import { found, wrong } from "./errors.js";
import type { CardToken, SbpToken, State } from "./state.js";

/**
 * Tokens can be disabled and not read. Whether saved accounts too is not documented; the printed
 * example is one, so they can here.
 */
export const tokenOperations = (state: State): Behaviour["operations"] => ({
  deletePaymentToken: ({ body }) => {
    const { token, customerAccountId } = body as { token: string; customerAccountId: string };
    const known = [state.cardTokens, state.sbpTokens].find(
      (tokens) => tokens.get(token)?.account === customerAccountId,
    );
    found(known).delete(token);
    return { status: 204 };
  },
});

/** Saves a card. */
export function issueCardToken(state: State, card: Card, account: string): CardToken {
  const token = { ...card, token: state.context.uuid(), account };
  state.cardTokens.set(token.token, token);
  return token;
}

/** A new card token as a payment shows it; a card check adds the customer. */
export const cardTokenView = ({ token, maskedPan, expiryDate }: CardToken) => ({
  token,
  name: maskedPan,
  expiredDate: firstOfExpiryMonth(expiryDate),
});

/** The saved card of this customer; refuses any other with the field and the text of the documentation's example. */
export function savedCard(state: State, token: string, account: string | undefined): CardToken {
  const known = state.cardTokens.get(token);
  if (!known || known.account !== account) {
    throw wrong("paymentToken", "Exchange token error. Token disabled, please create new one");
  }
  return known;
}

/** Saves a bank account for five years. How long a token really lives is not documented. */
export function issueSbpToken(state: State, account: string): SbpToken {
  const token = { value: state.context.uuid(), account, expiredDate: fiveYearsFrom(state.context) };
  state.sbpTokens.set(token.value, token);
  return token;
}

const fiveYearsFrom = (context: Context): string => {
  const date = new Date(context.now());
  return `${date.getUTCFullYear() + 5}-01-01T00:00:00+03:00`;
};
