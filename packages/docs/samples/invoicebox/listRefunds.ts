import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Finds a refund whose answer was lost. */
export async function sample(
  invoicebox: InvoiceboxClient,
  merchantOrderId: string,
) {
  // #region sample
  const { data: refunds } = unwrap(
    await invoicebox.listRefunds({ merchantOrderId }),
  );
  return refunds[0]?.status ?? "not made";
  // #endregion
}
