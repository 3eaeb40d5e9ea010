import type { BridgepayClient } from "@payspec/bridgepay";

/** Hands in the receipt of the payer. */
export async function sample(
  bridgepay: BridgepayClient,
  id: string,
  receipt: Blob,
) {
  // #region sample
  const confirmed = await bridgepay.confirmInvoiceTransfer({
    id,
    body: { attachment: receipt }, // 10 MB at most
  });
  if (confirmed.ok) return confirmed.data.deals[0]?.status;
  if (confirmed.kind === "invalid") return confirmed.problems[0]?.message;
  // Again only while the deal is transfer_waiting and isActive.
  if (confirmed.outcome === "unknown")
    return { ask: confirmed.reconcile };
  return `refused: ${confirmed.kind}`;
  // #endregion
}
