import type { Behaviour, Call } from "../types.js";
import { dateTime } from "./dates.js";
import { notFound } from "./errors.js";
import { shop } from "./shops.js";
import type { Order, State, Token } from "./state.js";

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

/** Keeps the card of a paid order where the shop or the order wants it. `listTokens` finds it by the order or the customer. */
export function saveCard({ tokens, context }: State, { uuid, fields }: Order, at: number): void {
  if (!shop.tokenCharging && !fields.savePaymentMethod) return;
  const { amount, currency, customerId } = fields;
  const token = context.uuid();
  const card = { cardLast4: "4242", cardBrand: "VISA", ...(customerId !== undefined && { customerId }) };
  tokens.set(token, { token, ...card, amount, currency, active: true, createdAt: dateTime(at), orderUuid: uuid });
}

const tokenView = ({ orderUuid: _, ...token }: Token) => token;
