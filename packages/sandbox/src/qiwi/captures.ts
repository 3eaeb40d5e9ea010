import type { Behaviour, Call } from "../types.js";
import { capture } from "./authorization.js";
import { exactDateTime } from "./dates.js";
import { found } from "./errors.js";
import { rubles } from "./money.js";
import { repeatOf, textOf } from "./repeats.js";
import { type Capture, type Site, stateView } from "./store.js";
import { notifyCapture } from "./webhooks.js";

/** Captures: the whole held sum, once. */
export const captureOperations = (site: Site): Behaviour["operations"] => ({
  createCapture: (call) => {
    const known = repeatOf(site.captures.get(call.path.captureId as string), call, "captureId");
    return { status: 200, body: captureView(known ?? create(site, call)) };
  },
  getCapture: ({ path }) => {
    const one = site.captures.get(path.captureId as string);
    return { status: 200, body: captureView(found(one?.paymentId === path.paymentId ? one : undefined), "DECLINED") };
  },
});

/** Where nothing is held (never completed, captured, released, or taken at once with SALE) the capture exists and is declined. */
function create(site: Site, call: Call): Capture {
  const { paymentId, captureId } = call.path as { paymentId: string; captureId: string };
  const payment = found(site.payments.get(paymentId));
  const amount = payment.held || payment.amount;
  const state = payment.held > 0 ? site.state("COMPLETED") : site.state("DECLINE", { reason: "INVALID_STATE" });
  if (payment.held > 0) capture(site, payment, { id: captureId, reference: captureId });
  const { callbackUrl } = (call.body ?? {}) as { callbackUrl?: string };
  const one = { request: textOf(call), createdAt: site.context.now(), captureId, paymentId, amount, callbackUrl, state };
  site.captures.set(captureId, one);
  notifyCapture(site, payment, one);
  return one;
}

/** A declined capture is spelt DECLINE in the answer to its request, and otherwise when it is read. */
function captureView({ captureId, createdAt, amount, state }: Capture, declined = "DECLINE") {
  const status = stateView(state.value === "DECLINE" ? { ...state, value: declined } : state);
  return { captureId, createdDateTime: exactDateTime(createdAt), amount: rubles(amount), status };
}
