import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Finds an order whose answer was lost. */
export async function sample(
  invoicebox: InvoiceboxClient,
  merchantOrderId: string,
) {
  // #region sample
  const { data: orders } = unwrap(
    await invoicebox.listOrders({ merchantOrderId }),
  );
  // Give the server a moment before an empty list means "not made".
  return orders[0]?.id ?? "not made";
  // #endregion
}
