import { type BridgepayClient, unwrap } from "@payspec/bridgepay";

/** Lists the banks of a currency. */
export async function sample(
  bridgepay: BridgepayClient,
  currency: string,
) {
  // #region sample
  // Observed, not documented: what an entry looks like is not recorded.
  const methods = unwrap(
    await bridgepay.listPaymentMethods({ currency }),
  );
  return methods.filter((one) => typeof one === "string");
  // #endregion
}
