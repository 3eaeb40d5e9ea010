import type { Behaviour, Call } from "../types.js";
import { dateTime, MINUTE } from "./dates.js";
import { badRequest, notFound, Refusal } from "./errors.js";
import { endsIn, LIMITS } from "./money.js";
import type { Charge, State, Token } from "./state.js";
import { notify } from "./webhooks.js";

interface ChargeRequest {
  readonly token: string;
  readonly amount: number;
  readonly reference?: string;
  readonly idempotencyKey?: string;
}

/** A charge is pending for a second and processing for two more. */
const PENDING_MS = 1000;
const OVER_MS = 3000;

const DECLINED = { errorCode: "payment_declined", errorMessage: "The bank declined the payment" } as const;

/** Charges of saved cards. Amounts that end in 01 are declined, those that end in 02 time out; every other succeeds. */
export const chargeOperations = (state: State): Behaviour["operations"] => ({
  createCharge: ({ body }) => {
    const request = body as ChargeRequest;
    const { idempotencyKey: key } = request;
    const known = key === undefined ? undefined : [...state.charges.values()].find((charge) => charge.key === key);
    return { status: 200, body: chargeView(state, known ?? create(state, request)) };
  },

  getCharge: ({ path }: Call) => {
    const charge = state.charges.get(path.chargeUuid as string);
    if (!charge) throw notFound("charge");
    return { status: 200, body: chargeView(state, charge) };
  },
});

function create(state: State, { token: id, amount, reference, idempotencyKey }: ChargeRequest): Charge {
  const { context } = state;
  const token = state.tokens.get(id);
  if (!token) throw notFound("token");
  demandChargeable(state, token, amount);
  const charge: Charge = {
    chargeUuid: context.uuid(),
    amount,
    currency: token.currency,
    token: id,
    at: context.now(),
    ...(reference !== undefined && { reference }),
    ...(idempotencyKey !== undefined && { key: idempotencyKey }),
  };
  state.charges.set(charge.chargeUuid, charge);
  token.lastUsedAt = dateTime(charge.at);
  if (fateOf(amount) === "success") {
    const mark = reference !== undefined && { reference };
    context.record({ kind: "charge", id: charge.chargeUuid, ...mark, amount: String(amount), currency: token.currency });
  }
  context.later(OVER_MS, () => tell(state, charge));
  return charge;
}

function demandChargeable({ charges, context }: State, { token, active, currency }: Token, amount: number): void {
  if (!active) throw badRequest("token is not active");
  const [min, max] = LIMITS[currency];
  if (amount < min || amount > max) throw badRequest(`amount must be from ${min} to ${max} for ${currency}`);
  const earlier = [...charges.values()].filter((charge) => charge.token === token);
  if (earlier.some((charge) => ["pending", "processing"].includes(statusOf(charge, context.now())))) {
    throw new Refusal(409, "error_not_permitted", "the token has an unfinished charge");
  }
  const last = Math.max(0, ...earlier.map(({ at }) => at));
  const wait = Math.ceil((last + MINUTE - context.now()) / 1000);
  if (wait > 0) throw new Refusal(429, "error_not_permitted", `charge this token again in ${wait} seconds`);
}

/** Nothing is told about a charge that timed out: nobody knows how it ended. */
function tell({ context }: State, { chargeUuid, token, amount, currency, reference, at }: Charge): void {
  const fate = fateOf(amount);
  const payload = { chargeUuid, token, amount, currency, reference };
  const over = at + OVER_MS;
  if (fate === "success") notify(context, "shop_token_charge_success", over, { ...payload, processedAt: dateTime(over) });
  if (fate === "failed") notify(context, "shop_token_charge_failed", over, { ...payload, ...DECLINED });
}

const fateOf = (amount: number): "success" | "failed" | "timeout" =>
  endsIn(amount, 1) ? "failed" : endsIn(amount, 2) ? "timeout" : "success";

function statusOf({ amount, at }: Charge, now: number): string {
  if (now < at + PENDING_MS) return "pending";
  return now < at + OVER_MS ? "processing" : fateOf(amount);
}

function chargeView({ context }: State, charge: Charge) {
  const { key: _, at, ...view } = charge;
  const status = statusOf(charge, context.now());
  return {
    ...view,
    status,
    ...(status === "failed" && DECLINED),
    createdAt: dateTime(at),
    ...((status === "success" || status === "failed") && { processedAt: dateTime(at + OVER_MS) }),
  };
}
