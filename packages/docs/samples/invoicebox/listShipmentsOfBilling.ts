import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Reads the shipments of an order at the address of the newest official client. */
export async function sample(
  invoicebox: InvoiceboxClient,
  orderId: string,
) {
  // #region sample
  // Observed, not documented: prefer listShipments, which finds the same.
  const { data } = unwrap(
    await invoicebox.listShipmentsOfBilling({ orderId }),
  );
  return data.map(({ id, status }) => `${id}: ${status}`);
  // #endregion
}
