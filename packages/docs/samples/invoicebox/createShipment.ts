import type { InvoiceboxClient } from "@payspec/invoicebox";
import { phone } from "./basket.js";

/** Reports what was delivered. */
export async function sample(
  invoicebox: InvoiceboxClient,
  orderId: string,
) {
  // #region sample
  const shipment = await invoicebox.createShipment({
    body: {
      orderId,
      documentNumber: "123",
      basketItems: [phone],
      final: true,
    },
  });
  if (shipment.ok) return shipment.data.data.id;
  // A repeat makes a second one: compare documentNumber first.
  if (shipment.outcome === "unknown") return shipment.reconcile;
  return shipment.kind === "refused"
    ? shipment.error.error.code
    : shipment.kind;
  // #endregion
}
