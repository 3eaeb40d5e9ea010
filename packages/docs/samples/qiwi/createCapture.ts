import type { Qiwi } from "./client.js";

/** Takes held money. */
export async function sample(qiwi: Qiwi, paymentId: string) {
  // #region sample
  const capture = await qiwi.createCapture({ paymentId, captureId: "c-1" });
  if (capture.ok) {
    const { status, amount } = capture.data;
    return status.value === "COMPLETED" ? `took ${amount.value}` : `declined: ${status.reason}`;
  }
  if (capture.outcome === "unknown") return `ask ${capture.reconcile?.operationId}`;
  return `not taken: ${capture.kind}`;
  // #endregion
}
