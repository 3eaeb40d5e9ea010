import type { Call } from "../types.js";
import { complete } from "./authorization.js";
import { wrong } from "./errors.js";
import { NOTHING_MOVED } from "./payments.js";
import { repeatOf, textOf } from "./repeats.js";
import type { Code, Payment, State } from "./state.js";
import { issueSbpToken } from "./tokens.js";
import { isKind } from "./undocumented.js";
import { notifyToken } from "./webhooks.js";

interface TokenRequest {
  readonly token: string;
  readonly tokenizationAccount?: string;
}

const SLOW_MS = 5000;

/**
 * Charges a saved account with the amount of a code, over in five seconds. On a real test site that is not possible, so
 * no rule of the test mode applies to the amount. False for a repeat, which charges nothing.
 */
export function payWithToken(state: State, code: Code, call: Call): boolean {
  const paymentId = call.path.paymentId as string;
  if (repeatOf(state, state.payments.get(paymentId), call, "paymentId")) return false;
  checkToken(state, code, call);
  payCode(state, code, { paymentId, reference: paymentId, request: textOf(call), afterMs: SLOW_MS });
  return true;
}

/**
 * The same without an id of the merchant's: nothing distinguishes a repeat from a second payment, and the payment
 * shows only when it is over.
 */
export function payNamelessly(state: State, code: Code, call: Call): void {
  const again = code.paidNamelessly && !isKind(state.context, "secondTokenPayment");
  checkToken(state, code, call, again);
  code.paidNamelessly = true;
  code.status = "INIT_PAYMENT_BY_TOKEN";
  state.context.later(SLOW_MS, () => payCode(state, code, { ...idsOf(state, code), afterMs: 0 }));
}

/** The ids of a payment that QIWI names. */
export const idsOf = (state: State, { qrCodeUid }: Code) => ({
  paymentId: `A${state.context.uuid().replaceAll("-", "").slice(1).toUpperCase()}`,
  reference: qrCodeUid,
  request: "",
});

function checkToken(state: State, code: Code, call: Call, again = false): void {
  const { token, tokenizationAccount } = call.body as TokenRequest;
  const known = state.sbpTokens.get(token);
  if (!known) throw wrong("token", "Token is unknown or disabled");
  if (tokenizationAccount !== undefined && tokenizationAccount !== known.account) {
    throw wrong("tokenizationAccount", "The token belongs to another customer");
  }
  if (again) return;
  if (code.type !== "DYNAMIC" || code.status !== "CREATED" || code.paymentUid !== undefined) {
    throw wrong("qrCodeUid", "INVALID_STATE: this code takes no payment, or has one already");
  }
}

/**
 * Saves the payer's account, where a token was asked for. The pages print a token that was refused although the payment
 * had succeeded, and name no test rule for it; here the word in the purpose asks for that.
 */
export function saveAccount(state: State, code: Code): void {
  if (code.bindTo === undefined) return;
  code.token = code.rejectsToken ? "REJECTED" : issueSbpToken(state, code.bindTo);
  notifyToken(state, code, code.token);
}

/** The payment of a code, known to the payment calls under its id. There is no hold: the money is taken at once. */
export function payCode(
  state: State,
  code: Code,
  { afterMs, ...ids }: Pick<Payment, "paymentId" | "reference" | "request"> & { readonly afterMs: number },
): void {
  const payment: Payment = {
    ...ids,
    ...NOTHING_MOVED,
    createdAt: state.context.now(),
    billId: undefined,
    amount: code.amount as number,
    sale: true,
    method: { type: "SBP" },
    card: undefined,
    fate: { declines: false, afterMs },
    echo: { customer: {}, customFields: {}, flags: ["SALE"] },
    receipt: undefined,
    splits: undefined,
    bindTo: undefined,
    createdToken: undefined,
    threeDS: undefined,
    awaits3ds: false,
    status: state.status("WAITING"),
  };
  state.payments.set(payment.paymentId, payment);
  code.paymentUid = payment.paymentId;
  const end = () => {
    complete(state, payment);
    code.status = "PAYED";
    saveAccount(state, code);
  };
  if (afterMs > 0) state.context.later(afterMs, end);
  else end();
}
