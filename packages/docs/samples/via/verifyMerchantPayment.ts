import type { ViaClient } from "@payspec/via";

/** Hands in the code of the card holder and takes the money. */
export async function sample(
  via: ViaClient,
  verifyId: string,
  verifyCode: string,
) {
  // #region sample
  const payment = await via.verifyMerchantPayment({
    body: { verifyId, verifyCode },
  });
  if (payment.ok) {
    if (payment.data.status === "SUCCESS") return "paid";
    if (payment.data.status === "REJECT") return "declined";
    return "not over: read the transaction";
  }
  if (payment.outcome === "unknown") return { ask: payment.reconcile };
  if (payment.kind === "refused") return payment.error.error.message.en;
  return payment.kind;
  // #endregion
}
