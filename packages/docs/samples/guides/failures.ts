import type { Failure } from "@payspec/qiwi";
import { PayspecError, unwrap } from "@payspec/qiwi";
import { type Provider, phaseOf } from "payspec";
import type { Qiwi } from "../qiwi/client.js";

/** Every way in which a call can end. */
export async function refund(qiwi: Qiwi, paymentId: string) {
  // #region kinds
  const refund = await qiwi.createRefund({
    paymentId,
    refundId: "r-1",
    body: { amount: { value: "2.00", currency: "RUB" } },
  });
  if (refund.ok) return refund.data.status.value; // typed by the spec

  switch (refund.kind) {
    case "refused": // a documented error answer, typed by its status
      return `${refund.status}: ${refund.error.errorCode}`;
    case "undocumented": // an answer that the spec does not describe
      return `unexpected status ${refund.status}`;
    case "malformed": // HTML, truncated, empty, or not what the spec says
      return refund.problem;
    case "invalid": // refused here: nothing was sent
      return refund.problems.map(({ message }) => message).join(" ");
    default: // "timeout", "network", "aborted": no complete answer
      return refund.kind;
  }
  // #endregion
}

/** What matters for the money, in one place. */
export async function decide(
  qiwi: Qiwi,
  paymentId: string,
  failure: Failure,
) {
  // #region outcome
  if (failure.outcome === "none") {
    return failure.retryable ? "try again later" : "tell the payer";
  }
  // "unknown": money may have moved. Look before you do anything else.
  const payment = await qiwi.getPayment({ paymentId });
  if (payment.ok) return payment.data.status.value; // now you know
  if (payment.kind === "refused" && payment.status === 404) {
    return "it never arrived: send the identical call again";
  }
  return "still unknown: ask again later";
  // #endregion
}

/** For those who like exceptions. */
export async function read(qiwi: Qiwi, paymentId: string) {
  // #region unwrap
  try {
    return unwrap(await qiwi.getPayment({ paymentId })).status.value;
  } catch (error) {
    if (error instanceof PayspecError) return error.message;
    throw error;
  }
  // #endregion
}

/** A decline is a success of the call. `asked` is the input of the call that made the payment. */
export async function decideOrder(
  qiwi: Qiwi,
  paymentId: string,
  asked?: object,
) {
  const payment = await qiwi.getPayment({ paymentId });
  if (!payment.ok) return "ask again";
  return reaction("qiwi", "getPayment", payment.data, asked);
}

/** The same for every status of every provider. */
export function reaction(
  provider: Provider,
  operationId: string,
  data: unknown,
  asked?: object,
) {
  // #region phase
  switch (phaseOf(provider, operationId, data, asked)) {
    case "succeeded":
      return "deliver";
    case "partially_refunded":
      return "deliver what was not paid back";
    case "authorized":
      return "capture, then deliver"; // the money is held only
    case "action_required":
      return "do what the status asks for";
    case "done":
      return "go on"; // it worked, and no money moved by it
    case "failed":
    case "canceled":
    case "expired":
    case "refunded":
      return "do not deliver";
    default:
      return "wait and ask again";
  }
  // #endregion
}
