import type { InvoiceboxClient } from "@payspec/invoicebox";

/** Hands an order over to another shop. */
export async function sample(
  invoicebox: InvoiceboxClient,
  orderId: string,
) {
  // #region sample
  const order = await invoicebox.moveOrderToMerchant({
    body: { orderId, merchantId: "01771534-1a57-f184-dee3-ebeb91dded76" },
  });
  if (order.ok) return order.data.data.merchantId;
  // merchantId in getOrder says where it is.
  return order.outcome === "unknown" ? order.reconcile : order.kind;
  // #endregion
}
