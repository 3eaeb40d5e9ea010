import type { Qiwi } from "./client.js";

/** Charges a saved SBP token. */
export async function sample(qiwi: Qiwi, token: string) {
  // #region sample
  const charge = await qiwi.payBySbpToken({
    qrCodeUid: "subscription-2", // a code of the sum, made before
    paymentId: "subscription-2-1",
    body: { tokenizationAccount: "customer123", token },
  });
  if (charge.ok) return charge.data.payment?.paymentStatus; // WAITING: read the code
  if (charge.outcome === "unknown") return `ask ${charge.reconcile?.operationId}`;
  return `not charged: ${charge.kind}`;
  // #endregion
}
