import type { Qiwi } from "./client.js";

/** Takes held money. */
export async function sample(qiwi: Qiwi, paymentId: string) {
  // #region sample
  const capture = await qiwi.createCapture({
    paymentId,
    captureId: "c-1",
  });
  if (capture.ok) {
    const { status, amount } = capture.data;
    if (status.value === "COMPLETED") return `took ${amount.value}`;
    return `declined: ${status.reason}`; // inside a 200
  }
  if (capture.outcome === "unknown") return { ask: capture.reconcile };
  if (
    capture.kind === "refused" &&
    capture.error.errorCode === "payin.incorrect-method-invocation"
  )
    return "captured before"; // under another captureId, or by SALE
  return `not taken: ${capture.kind}`;
  // #endregion
}
