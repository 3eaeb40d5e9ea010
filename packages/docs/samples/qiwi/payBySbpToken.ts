import type { Qiwi } from "./client.js";

/** Charges a saved SBP token. */
export async function sample(qiwi: Qiwi, token: string) {
  // #region sample
  const charge = await qiwi.payBySbpToken({
    qrCodeUid: "subscription-2", // a code of the sum, made before
    paymentId: "subscription-2-1",
    body: { tokenizationAccount: "customer123", token },
  });
  // WAITING: read the code again.
  if (charge.ok) return charge.data.payment?.paymentStatus;
  if (charge.outcome === "unknown") return { ask: charge.reconcile };
  return `not charged: ${charge.kind}`;
  // #endregion
}
