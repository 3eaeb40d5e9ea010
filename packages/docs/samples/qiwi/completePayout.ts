import type { Qiwi } from "./client.js";

/** Carries out a payout that waits for a second word. */
export async function sample(
  qiwi: Qiwi,
  paymentId: string,
  payoutId: string,
) {
  // #region sample
  const payout = await qiwi.completePayout({ paymentId, payoutId });
  if (payout.ok) return payout.data.status.value;
  // INIT in getPayout says that this call did not arrive.
  if (payout.outcome === "unknown") return { ask: payout.reconcile };
  return `not carried out: ${payout.kind}`;
  // #endregion
}
