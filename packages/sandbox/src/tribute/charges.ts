import { outcomesOf } from "../test-rules.js";
import type { Behaviour, Call } from "../types.js";
import { dateTime, HOUR, MINUTE } from "./dates.js";
import { badRequest, notFound, Refusal } from "./errors.js";
import { LIMITS } from "./money.js";
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
 * Charges of saved cards; the spec's rules for the amount say which fail, and which time out and are settled an hour
 * later. How and when a `timeout` really ends is not documented: the late success is what hurts a
 * caller who took it for a failure.
 */
export const chargeOperations = (state: State): Behaviour["operations"] => ({
  createCharge: ({ body, operation }) => {
    const request = body as ChargeRequest;
    const { idempotencyKey: key } = request;
    const known = key === undefined ? undefined : [...state.charges.values()].find((charge) => charge.key === key);
    return {
      status: 200,
      body: chargeView(
        state,
        known ?? create(state, request, fateOf(outcomesOf(operation, "/amount", request.amount))),
      ),
      carriedOut: known === undefined,
    };
  },

  getCharge: ({ path }: Call) => {
    const charge = state.charges.get(path.chargeUuid as string);
    if (!charge) throw notFound("charge");
    return { status: 200, body: chargeView(state, charge) };
  },
});

function create(
  state: State,
  { token: id, amount, reference, idempotencyKey }: ChargeRequest,
  fate: Charge["fate"],
): Charge {
  const { context } = state;
  const token = state.tokens.get(id);
  if (!token) throw notFound("token");
  demandChargeable(state, token, amount);
  const charge: Charge = {
    chargeUuid: context.uuid(),
    amount,
    currency: token.currency,
    token: id,
    fate,
    at: context.now(),
    ...(reference !== undefined && { reference }),
    ...(idempotencyKey !== undefined && { key: idempotencyKey }),
  };
  state.charges.set(charge.chargeUuid, charge);
  token.lastUsedAt = dateTime(charge.at);
  const { late } = fate;
  if (!late) commit(state, charge);
  context.later(late ? SETTLED_MS : OVER_MS, () => {
    if (late) commit(state, charge);
    notifyEnd(state, charge);
  });
  return charge;
}

/** The money of a charge moves, unless it is declined. */
function commit({ context }: State, { chargeUuid: id, amount, currency, reference, fate }: Charge): void {
  if (fate.end === "failed") return;
  context.record({
    kind: "charge",
    id,
    ...(reference !== undefined && { reference }),
    amount: String(amount),
    currency,
  });
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

/** Sends the webhook of how a charge ended. A charge that timed out has none: nobody knows then. */
function notifyEnd(state: State, charge: Charge): void {
  const { chargeUuid, token, amount, currency, reference, fate } = charge;
  const payload = { chargeUuid, token, amount, currency, reference };
  const over = endOf(charge);
  if (fate.end === "success")
    notify(state, "shop_token_charge_success", over, { ...payload, processedAt: dateTime(over) });
  else notify(state, "shop_token_charge_failed", over, { ...payload, ...DECLINED });
}

/** How a charge ends by the rules of the spec, and whether it times out first. */
const fateOf = (rules: ReadonlySet<string>): Charge["fate"] => ({
  end: rules.has("failed") || rules.has("late-failed") ? "failed" : "success",
  late: rules.has("late-success") || rules.has("late-failed"),
});

const endOf = ({ fate, at }: Charge): number => at + (fate.late ? SETTLED_MS : OVER_MS);

function statusOf(charge: Charge, now: number): string {
  const { fate, at } = charge;
  if (now < at + PENDING_MS) return "pending";
  if (now < at + OVER_MS) return "processing";
  return now < endOf(charge) ? "timeout" : fate.end;
}

function chargeView({ context }: State, charge: Charge) {
  const { key: _, fate: __, at, ...view } = charge;
  const status = statusOf(charge, context.now());
  return {
    ...view,
    status,
    ...(status === "failed" && DECLINED),
    createdAt: dateTime(at),
    ...((status === "success" || status === "failed") && { processedAt: dateTime(endOf(charge)) }),
  };
}
