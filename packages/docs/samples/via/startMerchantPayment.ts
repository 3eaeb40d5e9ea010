import type { ViaClient } from "@payspec/via";

/** Starts a card payment; the card holder gets a code. */
export async function sample(
  via: ViaClient,
  card: { pan: string; expiry: string },
) {
  // #region sample
  const started = await via.startMerchantPayment({
    body: {
      merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
      externalId: "order-1", // yours: store it before this call
      card, // expiry is MMYY
      amount: 100_00, // tiyin: 100.00 UZS
      currency: "UZS",
      accounts: { phone: "998900000001" },
    },
  });
  if (started.ok) return { askForCode: started.data.verifyId };
  if (started.outcome === "unknown") return { ask: started.reconcile };
  return { problem: started.kind };
  // #endregion
}
