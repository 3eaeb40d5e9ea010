import type { Qiwi } from "./client.js";

/** Cancels a refund that still waits. */
export async function sample(
  qiwi: Qiwi,
  paymentId: string,
  refundId: string,
) {
  // #region sample
  const refund = await qiwi.declineRefund({ paymentId, refundId });
  if (refund.ok) return "cancelled";
  if (refund.kind === "refused") return "too late: it is being paid back";
  return `read the refund first: ${refund.outcome}`;
  // #endregion
}
