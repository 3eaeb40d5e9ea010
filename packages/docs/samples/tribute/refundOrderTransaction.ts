import type { TributeClient } from "@payspec/tribute";

/** Pays a payment of an order back. */
export async function sample(
  tribute: TributeClient,
  orderUuid: string,
  txId: number,
) {
  // #region sample
  const refund = await tribute.refundOrderTransaction({
    orderUuid,
    txId,
  });
  // The refund is on its way, not done: wait for the webhook.
  if (refund.ok) return refund.data.status;
  // isRefunded of the payment in listOrderTransactions shows it.
  if (refund.outcome === "unknown") return { ask: refund.reconcile };
  return `not refunded: ${refund.kind}`;
  // #endregion
}
