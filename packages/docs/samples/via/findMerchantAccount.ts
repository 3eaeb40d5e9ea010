import type { ViaClient } from "@payspec/via";

/** Shows the payer whom it is about to pay for. */
export async function sample(via: ViaClient, phone: string) {
  // #region sample
  const found = await via.findMerchantAccount({
    body: {
      merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
      account: { phone },
    },
  });
  // The sums in here are texts for people: never compute with them.
  return found.ok ? found.data.data.name : `not found: ${found.kind}`;
  // #endregion
}
