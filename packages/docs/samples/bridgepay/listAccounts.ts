import { type BridgepayClient, unwrap } from "@payspec/bridgepay";

/** Reads what can be paid out. */
export async function sample(bridgepay: BridgepayClient) {
  // #region sample
  const [account] = unwrap(await bridgepay.listAccounts());
  // Decimal strings with `subunit` decimals: parse them into a bigint.
  return `${account?.sum.amount} ${account?.sum.currency}`;
  // #endregion
}
