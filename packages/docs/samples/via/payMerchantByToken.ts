import type { ViaClient } from "@payspec/via";

/** Charges a stored card. */
export async function sample(
  via: ViaClient,
  externalId: string,
  localToken: string,
) {
  // #region sample
  const receipt = await via.payMerchantByToken({
    body: {
      merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
      localToken,
      externalId,
      amount: 10_000_00,
      currency: "UZS",
      metadata: { phone: "998900000001" },
    },
  });
  if (receipt.ok) return { follow: receipt.data.transactionId };
  // "Unknown" in getTransaction is not a proof that nothing was charged.
  if (receipt.outcome === "unknown") return { settleWithVia: externalId };
  return { problem: receipt.kind };
  // #endregion
}
