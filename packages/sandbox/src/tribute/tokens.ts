import type { Behaviour, Call } from "../types.js";
import { dateTime } from "./dates.js";
import { notFound } from "./errors.js";
import { shopOf } from "./shops.js";
import { type Order, priceOf, type State, type Token } from "./state.js";
import { isKind } from "./undocumented.js";

/** Saved cards: found, read, switched off. */
export const tokenOperations = (state: State): Behaviour["operations"] => ({
  listTokens: ({ query }) => {
    const { customerId, orderUuid, active, limit = 50, offset = 0 } = query as Filter;
    const found = [...state.tokens.values()]
      .filter((token) => customerId === undefined || token.customerId === customerId)
      .filter((token) => orderUuid === undefined || token.orderUuid === orderUuid)
      .filter((token) => active === undefined || String(token.active) === active);
    return { status: 200, body: found.slice(offset, offset + limit).map(tokenView) };
  },

  getToken: ({ path }) => ({ status: 200, body: tokenView(tokenAt(state, path)) }),

  /** A second call is answered like the first; the pages are silent. */
  deactivateToken: ({ path }) => {
    tokenAt(state, path).active = false;
    return { status: 200, body: { success: true, message: "token deactivated" } };
  },
});

interface Filter {
  readonly customerId?: string;
  readonly orderUuid?: string;
  readonly active?: string;
  readonly limit?: number;
  readonly offset?: number;
}

function tokenAt(state: State, { token: id }: Call["path"]): Token {
  const token = state.tokens.get(id as string);
  if (!token) throw notFound("token");
  return token;
}

/**
 * Keeps the card of a paid order, where the order asks for it and its shop may charge it. What happens without
 * `savePaymentMethod` is not documented; by default there is no token then, so that a test finds a forgotten field.
 */
export function saveCard({ tokens, context }: State, { uuid, shopId, fields }: Order, at: number): Token | undefined {
  const asked = fields.savePaymentMethod ?? isKind(context, "unaskedToken");
  if (!asked || !shopOf(shopId).tokenCharging) return undefined;
  const { currency, customerId } = fields;
  const card = { cardLast4: "4242", cardBrand: "VISA", ...(customerId !== undefined && { customerId }) };
  const about = { amount: priceOf(fields), currency, active: true, createdAt: dateTime(at), orderUuid: uuid };
  const token: Token = { token: context.uuid(), ...card, ...about };
  tokens.set(token.token, token);
  return token;
}

const tokenView = ({ orderUuid: _, ...token }: Token) => token;
