import type { ViaClient } from "@payspec/via";

/** Pays a service out of the deposit. */
export async function sample(via: ViaClient, externalId: string) {
  // #region sample
  const receipt = await via.payMerchantFromDeposit({
    body: {
      merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
      externalId,
      amount: 10_000_00,
      currency: "UZS",
      accounts: { phone: "998900000001" },
    },
  });
  // A receipt has no status: read the transaction before you deliver.
  if (receipt.ok) return { follow: receipt.data.transactionId };
  if (receipt.outcome === "unknown") return { ask: receipt.reconcile };
  return { problem: receipt.kind };
  // #endregion
}
