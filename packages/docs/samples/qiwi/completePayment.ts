import type { Qiwi } from "./client.js";

/** Hands in what the bank of the payer answered. */
export async function sample(
  qiwi: Qiwi,
  paymentId: string,
  pares: string,
) {
  // #region sample
  const payment = await qiwi.completePayment({
    paymentId,
    body: { threeDS: { pares } },
  });
  if (payment.ok) return payment.data.status.value;
  // The bank takes a PaRes once: read the payment before any repeat.
  if (payment.outcome === "unknown") return { ask: payment.reconcile };
  return `refused: ${payment.kind}`;
  // #endregion
}
