import { type BridgepayClient, unwrap } from "@payspec/bridgepay";

/** Reads an invoice before anything is credited. */
export async function sample(bridgepay: BridgepayClient, id: string) {
  // #region sample
  const invoice = unwrap(await bridgepay.getInvoice({ id }));
  // What you get, in USDT.
  if (invoice.status === "paid") return invoice.payoutSum?.amount;
  if (invoice.status === "new") return "wait";
  return `over without money: ${invoice.status}`;
  // #endregion
}
