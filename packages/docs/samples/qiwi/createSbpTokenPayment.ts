import type { Qiwi } from "./client.js";

/** Charges a saved SBP token without an id of your own. */
export async function sample(qiwi: Qiwi, token: string) {
  // #region sample
  const charge = await qiwi.createSbpTokenPayment({
    qrCodeUid: "subscription-2",
    body: { tokenizationAccount: "customer123", token },
  });
  if (charge.ok) return charge.data.qrCode.status;
  // No id of yours protects it: payBySbpToken is the safer call.
  if (charge.outcome === "unknown") return { ask: charge.reconcile };
  return `not charged: ${charge.kind}`;
  // #endregion
}
