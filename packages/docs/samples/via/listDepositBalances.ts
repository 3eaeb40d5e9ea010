import { unwrap, type ViaClient } from "@payspec/via";

/** Reads what is left on the deposits. */
export async function sample(via: ViaClient) {
  // #region sample
  const { data: deposits } = unwrap(await via.listDepositBalances());
  return deposits
    .filter(({ status }) => status === "ACTIVE")
    .map(({ balance, currency }) => `${balance / 100} ${currency}`);
  // #endregion
}
