import { outcomesOf } from "../test-rules.js";
import type { Behaviour, Call } from "../types.js";
import { maskOf, passesLuhn } from "./cards.js";
import { dateTime } from "./dates.js";
import { found, wrong } from "./errors.js";
import { type AmountInput, decimal, kopecksOf, rubles } from "./money.js";
import { answerOf, repeatOf, textOf } from "./repeats.js";
import { type SplitInput, splitsOf } from "./splits.js";
import { type Payment, type Payout, type State, statusView } from "./state.js";
import { isKind } from "./undocumented.js";
import { notifyPayout } from "./webhooks.js";

type Receiver =
  | {
      readonly type: "CARD";
      readonly pan: string;
      readonly receiverFirstName?: string;
      readonly receiverLastName?: string;
    }
  | { readonly type: "SBP"; readonly phone: string; readonly bankMemberId: string };

interface PayoutRequest {
  readonly amount: AmountInput;
  readonly receiverData: Receiver;
  readonly comment?: string;
  readonly callbackUrl?: string;
  readonly payoutSplits?: readonly SplitInput[];
}

const SLOW_MS = 5000;

/** Payouts out of what a payment brought in. Their signature was checked before. */
export const payoutOperations = (state: State): Behaviour["operations"] => ({
  createPayout: (call) => {
    const known = repeatOf(state, state.payouts.get(call.path.payoutId as string), call, "payoutId");
    return answerOf(known, () => create(state, call), payoutView);
  },
  getPayout: (call) => ({ status: 200, body: payoutView(payoutAt(state, call)) }),
  completePayout: (call) => {
    const payout = payoutAt(state, call);
    const repeated = payout.inTwoSteps && payout.status.value !== "INIT";
    if (repeated ? isKind(state.context, "secondCompletion") : !payout.inTwoSteps)
      throw wrong("payoutId", "INVALID_STATE: this payout does not wait for its second step");
    payout.status = state.status("WAITING");
    send(state, payout);
    return { status: 200, body: payoutView(payout) };
  },
});

function payoutAt(state: State, { path }: Call): Payout {
  const payout = state.payouts.get(path.payoutId as string);
  return found(payout?.paymentId === path.paymentId ? payout : undefined);
}

function create(state: State, call: Call): Payout {
  const { paymentId, payoutId } = call.path as { paymentId: string; payoutId: string };
  const { amount: input, receiverData, comment, callbackUrl, payoutSplits } = call.body as PayoutRequest;
  const payment = found(state.payments.get(paymentId));
  const amount = kopecksOf(input);
  if (amount > availableOf(state, payment)) throw wrong("amount", "Incorrect payout amount");
  // Two steps are a setting of the site at QIWI; here a word in the comment asks for them.
  const inTwoSteps = outcomesOf(call.operation, "/comment", comment).has("two-step");
  const payout: Payout = {
    request: textOf(call),
    createdAt: state.context.now(),
    payoutId,
    paymentId,
    amount,
    receiver: receiverView(receiverData),
    rules: outcomesOf(call.operation, "/amount/value", decimal(amount)),
    inTwoSteps,
    reachable: receiverData.type === "SBP" || passesLuhn(receiverData.pan),
    echo: { comment, callbackUrl },
    splits: splitsOf(payoutSplits, amount, "payoutSplits"),
    status: state.status(inTwoSteps ? "INIT" : "WAITING"),
  };
  state.payouts.set(payoutId, payout);
  if (inTwoSteps) notifyPayout(state, payout);
  else send(state, payout);
  return payout;
}

/** What a payment brought in less what has left it. A hold brought in nothing yet. */
function availableOf(state: State, { paymentId, captured, refunded, amount }: Payment): number {
  const released = amount - captured; // A release before the capture counts as refunded, but was never captured.
  const out = [...state.payouts.values()].filter(
    (payout) => payout.paymentId === paymentId && payout.status.value !== "DECLINED",
  );
  return captured - Math.max(0, refunded - released) - out.reduce((sum, payout) => sum + payout.amount, 0);
}

function send(state: State, payout: Payout): void {
  const { amount, payoutId, rules, reachable } = payout;
  const succeed = (value: string) => {
    payout.status = state.status(value);
    state.record("payout", amount, { id: payoutId, reference: payoutId });
    notifyPayout(state, payout);
  };
  const decline = (reason: string) => {
    payout.status = state.status("DECLINED", { reason });
    notifyPayout(state, payout);
  };
  if (!reachable) decline("INVALID_RECEIVER_DATA");
  else if (rules.has("declined")) decline("DECLINED_BY_PAYOUT_GATEWAY");
  else if (rules.size === 0) succeed("COMPLETED");
  else {
    notifyPayout(state, payout);
    // How long a payout waits is not documented. Success is called SUCCESS by the rules of the test
    // mode and COMPLETED otherwise.
    state.context.later(SLOW_MS, () =>
      rules.has("waits") ? succeed("SUCCESS") : decline("DECLINED_BY_PAYOUT_GATEWAY"),
    );
  }
}

function receiverView(receiver: Receiver): Record<string, unknown> {
  if (receiver.type === "SBP") return { ...receiver };
  const { pan, ...rest } = receiver;
  return { ...rest, maskedPan: maskOf(pan) };
}

/** As printed, without the id. */
const payoutView = ({ createdAt, status, amount, receiver, echo, splits }: Payout) => ({
  createdDateTime: dateTime(createdAt),
  status: statusView(status, dateTime),
  amount: rubles(amount),
  receiverData: receiver,
  ...echo,
  flags: ["TEST"],
  payoutSplits: splits,
});
