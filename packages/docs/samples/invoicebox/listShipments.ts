import { type InvoiceboxClient, unwrap } from "@payspec/invoicebox";

/** Looks for a shipment by its document. */
export async function sample(
  invoicebox: InvoiceboxClient,
  orderId: string,
  documentNumber: string,
) {
  // #region sample
  const { data: shipments } = unwrap(
    await invoicebox.listShipments({ orderId }),
  );
  return shipments.some((one) => one.documentNumber === documentNumber);
  // #endregion
}
