import type { Behaviour, Call } from "../types.js";
import { dateTime, HOUR, MINUTE } from "./dates.js";
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

/** A charge is pending for a second and processing for two more. One that timed out is settled an hour later. */
const PENDING_MS = 1000;
const OVER_MS = 3000;
const SETTLED_MS = HOUR;

const DECLINED = { errorCode: "payment_declined", errorMessage: "The bank declined the payment" } as const;

/**
 * Charges of saved cards. Amounts that end in 01 are declined; those that end in 02 and 05 time out and are settled an hour later, 02 as
 * taken and 05 as failed; every other succeeds. How and when a `timeout` really ends is not documented: the late success is what hurts a
 * caller who took it for a failure.
 */
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
  const { late } = fateOf(amount);
  if (!late) commit(state, charge);
  context.later(late ? SETTLED_MS : OVER_MS, () => {
    if (late) commit(state, charge);
    tell(state, charge);
  });
  return charge;
}

/** The money of a charge moves, unless it is declined. */
function commit({ context }: State, { chargeUuid: id, amount, currency, reference }: Charge): void {
  if (fateOf(amount).end === "failed") return;
  context.record({ kind: "charge", id, ...(reference !== undefined && { reference }), amount: String(amount), currency });
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

/** Tells how a charge ended. Nothing is told when it times out: nobody knows then. */
function tell(state: State, charge: Charge): void {
  const { chargeUuid, token, amount, currency, reference } = charge;
  const payload = { chargeUuid, token, amount, currency, reference };
  const over = endOf(charge);
  if (fateOf(amount).end === "success") notify(state, "shop_token_charge_success", over, { ...payload, processedAt: dateTime(over) });
  else notify(state, "shop_token_charge_failed", over, { ...payload, ...DECLINED });
}

/** How a charge of this sum ends, and whether it times out first. */
const fateOf = (amount: number): { readonly end: "success" | "failed"; readonly late: boolean } => ({
  end: endsIn(amount, 1) || endsIn(amount, 5) ? "failed" : "success",
  late: endsIn(amount, 2) || endsIn(amount, 5),
});

const endOf = ({ amount, at }: Charge): number => at + (fateOf(amount).late ? SETTLED_MS : OVER_MS);

function statusOf(charge: Charge, now: number): string {
  const { amount, at } = charge;
  if (now < at + PENDING_MS) return "pending";
  if (now < at + OVER_MS) return "processing";
  return now < endOf(charge) ? "timeout" : fateOf(amount).end;
}

function chargeView({ context }: State, charge: Charge) {
  const { key: _, at, ...view } = charge;
  const status = statusOf(charge, context.now());
  return {
    ...view,
    status,
    ...(status === "failed" && DECLINED),
    createdAt: dateTime(at),
    ...((status === "success" || status === "failed") && { processedAt: dateTime(endOf(charge)) }),
  };
}
