import type { Behaviour, Call } from "../types.js";
import { capture } from "./authorization.js";
import { exactDateTime } from "./dates.js";
import { found, RECORDED, Refusal } from "./errors.js";
import { rubles } from "./money.js";
import { answerOf, repeatOf, textOf } from "./repeats.js";
import { type Capture, type State, statusView } from "./state.js";
import { notifyCapture } from "./webhooks.js";

/** Captures: the whole held sum, once. */
export const captureOperations = (state: State): Behaviour["operations"] => ({
  createCapture: (call) => {
    const known = repeatOf(state, state.captures.get(call.path.captureId as string), call, "captureId");
    return answerOf(
      known,
      () => create(state, call),
      (one) => captureView(one),
    );
  },
  getCapture: ({ path }) => {
    const one = state.captures.get(path.captureId as string);
    return { status: 200, body: captureView(found(one?.paymentId === path.paymentId ? one : undefined), "DECLINED") };
  },
});

/**
 * A payment is captured once: after that, and after SALE, another capture is an error. Where nothing is held for
 * another reason (never completed, or released) the capture exists and is declined, which is the sandbox's choice.
 */
function create(state: State, call: Call): Capture {
  const { paymentId, captureId } = call.path as { paymentId: string; captureId: string };
  const payment = found(state.payments.get(paymentId));
  if (payment.captured > 0) throw new Refusal(400, undefined, RECORDED.secondCapture);
  const amount = payment.held || payment.amount;
  const status = payment.held > 0 ? state.status("COMPLETED") : state.status("DECLINE", { reason: "INVALID_STATE" });
  if (payment.held > 0) capture(state, payment, { id: captureId, reference: captureId });
  const { callbackUrl } = (call.body ?? {}) as { callbackUrl?: string };
  const one = {
    request: textOf(call),
    createdAt: state.context.now(),
    captureId,
    paymentId,
    amount,
    callbackUrl,
    status,
  };
  state.captures.set(captureId, one);
  notifyCapture(state, payment, one);
  return one;
}

/** A declined capture is spelt DECLINE in the answer to its request, and otherwise when it is read. */
function captureView({ captureId, createdAt, amount, status }: Capture, declined = "DECLINE") {
  const shown = statusView(status.value === "DECLINE" ? { ...status, value: declined } : status);
  return { captureId, createdDateTime: exactDateTime(createdAt), amount: rubles(amount), status: shown };
}
