import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Reads an order before anything is delivered. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const { data: order } = unwrap(await invoicebox.getOrder({ uuid }));
  // Only completed is paid; the payer's return proves nothing.
  return order.status === "completed"
    ? "deliver"
    : `wait: ${order.status}`;
  // #endregion
}
