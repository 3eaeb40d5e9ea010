import type { Context } from "../types.js";
import type { Order, State, Token } from "./state.js";

const ID = "550e8400-e29b-41d4-a716-446655440000";

/** Tokens of the documentation's examples: rub as printed there, and one per other currency. */
function documentedTokens(): Token[] {
  const base = {
    cardBrand: "VISA",
    customerId: "user_12345",
    amount: 100_000,
    active: true,
    createdAt: "2025-03-20T01:15:58Z",
  };
  return [
    { ...base, token: ID, cardLast4: "1234", currency: "rub", orderUuid: ID },
    {
      ...base,
      token: "550e8400-e29b-41d4-a716-446655440001",
      cardLast4: "0042",
      currency: "eur",
      customerId: "user_67890",
    },
    {
      ...base,
      token: "550e8400-e29b-41d4-a716-446655440002",
      cardLast4: "5555",
      cardBrand: "MASTERCARD",
      currency: "usd",
      customerId: "user_67890",
    },
  ];
}

/**
 * The paid order of the examples and its payment. The dates are the printed ones, which do not agree with each other.
 */
const documentedOrder = (): Order => ({
  id: 100,
  uuid: ID,
  shopId: 1,
  fields: {
    amount: 100_000,
    currency: "rub",
    title: "Product X",
    description: "Detailed product description",
    email: "customer@example.com",
    successUrl: "https://shop.com/success",
    failUrl: "https://shop.com/fail",
    comment: "Special request",
    customerId: "user_12345",
  },
  outcomes: () => new Set(),
  createdAt: Date.parse("2025-11-13T15:04:05Z"),
  status: "paid",
  transactions: [{ id: 12_345, amount: 100_000, at: 1_731_510_245_000 }],
});

/** An order of somebody else's shop, to meet the 403. */
const foreignOrder = (): Order => ({
  id: 99,
  uuid: "550e8400-e29b-41d4-a716-4466554400ff",
  shopId: 2,
  fields: { amount: 50_000, currency: "rub", title: "Product Y", description: "Of another shop" },
  outcomes: () => new Set(),
  createdAt: Date.parse("2025-11-13T15:04:05Z"),
  status: "pending",
  transactions: [],
});

/** An account with the objects of the documentation's examples and nothing else. */
export function openState(context: Context): State {
  return {
    context,
    tokens: new Map(documentedTokens().map((token) => [token.token, token])),
    charges: new Map(),
    orders: new Map([foreignOrder(), documentedOrder()].map((order) => [order.uuid, order])),
    told: [],
    nextTransaction: 12_346,
  };
}
