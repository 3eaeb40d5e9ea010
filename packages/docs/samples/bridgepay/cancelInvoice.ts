import type { BridgepayClient } from "@payspec/bridgepay";

/** The customer gave up before paying. */
export async function sample(bridgepay: BridgepayClient, id: string) {
  // #region sample
  // Observed, not documented: ask Bridgepay before you rely on it.
  const canceled = await bridgepay.cancelInvoice({ id });
  if (canceled.ok) return canceled.data.status;
  if (canceled.outcome === "none") return "not cancelled";
  const read = await bridgepay.getInvoice({ id }); // Never again blindly.
  return read.ok ? read.data.status : "ask again";
  // #endregion
}
