import type { Qiwi } from "./client.js";

/** Pays a part of a payment back. */
export async function sample(qiwi: Qiwi, paymentId: string) {
  // #region sample
  const refund = await qiwi.createRefund({
    paymentId,
    refundId: "r-1", // a new id refunds again
    body: { amount: { value: "2.34", currency: "RUB" } },
  });
  // A decline is a 200 too.
  if (refund.ok) return refund.data.status.value;
  if (refund.outcome === "unknown") return { ask: refund.reconcile };
  return `not refunded: ${refund.kind}`;
  // #endregion
}
