import type { ViaClient } from "@payspec/via";

/** The payer says that no code came. */
export async function sample(via: ViaClient, verifyId: string) {
  // #region sample
  // Each call sends an SMS: let the payer ask for it, and not too often.
  const sent = await via.resendMerchantPaymentCode({
    body: { verifyId },
  });
  if (sent.ok) return "look at your phone";
  return sent.outcome === "unknown" ? "it may still come" : "start again";
  // #endregion
}
