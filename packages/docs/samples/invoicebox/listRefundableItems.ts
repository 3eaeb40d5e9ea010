import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Shows what can still be paid back. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const { data: items } = unwrap(
    await invoicebox.listRefundableItems({ uuid }),
  );
  return items.map(
    ({ name, availableAmount }) => `${name}: ${availableAmount}`,
  );
  // #endregion
}
