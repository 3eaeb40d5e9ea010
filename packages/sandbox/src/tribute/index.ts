import type { Behaviour, Call, Context, ProviderModule, Reply } from "../types.js";

const MINUTE = 60_000;
const LIMITS = { eur: [100, 300_000], rub: [10_000, 30_000_000], usd: [100, 300_000] } as const;

interface Token {
  token: string;
  cardLast4: string;
  cardBrand: string;
  customerId?: string;
  amount: number;
  currency: keyof typeof LIMITS;
  active: boolean;
  createdAt: string;
  lastUsedAt?: string;
  orderUuid?: string;
}

interface Charge {
  chargeUuid: string;
  amount: number;
  currency: string;
  token: string;
  reference?: string;
  key?: string;
  at: number;
}

const credentials = { apiKey: "sandbox-tribute-key" } as const;

/**
 * Tribute's token charging. A charge is pending for a second, processing for two more, then over. Amounts that end in 01 are declined,
 * those that end in 02 time out; every other succeeds.
 */
export const tribute: ProviderModule<typeof credentials> = { basePath: "/api/v1", credentials, start };

function start(context: Context): Behaviour {
  const tokens = new Map(seedTokens().map((token) => [token.token, token]));
  const charges = new Map<string, Charge>();
  const date = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

  const chargeView = (charge: Charge) => {
    const { chargeUuid, amount, currency, token, reference, at } = charge;
    const state = stateOf(charge, context.now());
    return {
      chargeUuid,
      status: state,
      ...(reference !== undefined && { reference }),
      amount,
      currency,
      token,
      ...(state === "failed" && { errorCode: "payment_declined", errorMessage: "The bank declined the payment" }),
      createdAt: date(at),
      ...((state === "success" || state === "failed") && { processedAt: date(at + 3000) }),
    };
  };
  const tokenView = ({ orderUuid: _, ...token }: Token) => token;
  const open = (token: string) =>
    [...charges.values()].find((charge) => charge.token === token && ["pending", "processing"].includes(stateOf(charge, context.now())));

  const createCharge = ({ body }: Call): Reply => {
    const {
      token: id,
      amount,
      reference,
      idempotencyKey: key,
    } = body as { token: string; amount: number; reference?: string; idempotencyKey?: string };
    const known = key === undefined ? undefined : [...charges.values()].find((charge) => charge.key === key);
    if (known) return { status: 200, body: chargeView(known) };
    const token = tokens.get(id);
    if (!token) return error(404, "error_not_found", "token not found");
    if (!token.active) return error(400, "error_bad_request", "token is not active");
    const [min, max] = LIMITS[token.currency];
    if (amount < min || amount > max) return error(400, "error_bad_request", `amount must be from ${min} to ${max} for ${token.currency}`);
    if (open(id)) return error(409, "error_not_permitted", "the token has an unfinished charge");
    const last = Math.max(0, ...[...charges.values()].filter((charge) => charge.token === id).map(({ at }) => at));
    const wait = Math.ceil((last + MINUTE - context.now()) / 1000);
    if (wait > 0) return error(429, "error_not_permitted", `charge this token again in ${wait} seconds`);
    const charge: Charge = {
      chargeUuid: context.uuid(),
      amount,
      currency: token.currency,
      token: id,
      at: context.now(),
      ...(reference !== undefined && { reference }),
      ...(key !== undefined && { key }),
    };
    charges.set(charge.chargeUuid, charge);
    token.lastUsedAt = date(charge.at);
    if (fate(amount) === "success") {
      context.record({
        kind: "charge",
        id: charge.chargeUuid,
        amount: String(amount),
        currency: token.currency,
        ...(reference !== undefined && { reference }),
      });
    }
    return { status: 200, body: chargeView(charge) };
  };

  return {
    authorize: ({ headers }) =>
      headers.get("api-key") === credentials.apiKey ? undefined : error(401, "no_access", "the API key is missing or wrong"),
    refuse: (violations) => error(400, "error_bad_request", violations.map(({ field, rule }) => `${field} ${rule}`).join("; ")),
    fail: (status) => error(status, "error_bad_request", `the provider answered ${status}`),
    operations: {
      createCharge,
      getCharge: ({ path }) => {
        const charge = charges.get(path.chargeUuid as string);
        return charge ? { status: 200, body: chargeView(charge) } : error(404, "error_not_found", "charge not found");
      },
      listTokens: ({ query }) => {
        const {
          customerId,
          orderUuid,
          active,
          limit = 50,
          offset = 0,
        } = query as { customerId?: string; orderUuid?: string; active?: string; limit?: number; offset?: number };
        const found = [...tokens.values()]
          .filter((token) => customerId === undefined || token.customerId === customerId)
          .filter((token) => orderUuid === undefined || token.orderUuid === orderUuid)
          .filter((token) => active === undefined || String(token.active) === active);
        return { status: 200, body: found.slice(offset, offset + limit).map(tokenView) };
      },
      getToken: ({ path }) => {
        const token = tokens.get(path.token as string);
        return token ? { status: 200, body: tokenView(token) } : error(404, "error_not_found", "token not found");
      },
      deactivateToken: ({ path }) => {
        const token = tokens.get(path.token as string);
        if (!token) return error(404, "error_not_found", "token not found");
        token.active = false;
        return { status: 200, body: { success: true, message: "token deactivated" } };
      },
    },
  };
}

const error = (status: number, code: string, message: string): Reply => ({ status, body: { error: code, message } });

const fate = (amount: number): "success" | "failed" | "timeout" =>
  amount % 100 === 1 ? "failed" : amount % 100 === 2 ? "timeout" : "success";

function stateOf({ amount, at }: Charge, now: number): string {
  if (now < at + 1000) return "pending";
  return now < at + 3000 ? "processing" : fate(amount);
}

/** Tokens of the documentation's examples: rub as printed there, and one per other currency. */
function seedTokens(): Token[] {
  const base = { cardBrand: "VISA", customerId: "user_12345", amount: 100_000, active: true, createdAt: "2025-03-20T01:15:58Z" };
  return [
    {
      ...base,
      token: "550e8400-e29b-41d4-a716-446655440000",
      cardLast4: "1234",
      currency: "rub",
      orderUuid: "550e8400-e29b-41d4-a716-446655440000",
    },
    { ...base, token: "550e8400-e29b-41d4-a716-446655440001", cardLast4: "0042", currency: "eur", customerId: "user_67890" },
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
