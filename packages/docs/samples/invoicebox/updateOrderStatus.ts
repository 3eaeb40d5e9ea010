import type { InvoiceboxClient } from "@payspec/invoicebox";

/** Closes an order that the shop drives by itself. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const order = await invoicebox.updateOrderStatus({
    uuid,
    body: { status: "completed" },
  });
  if (order.ok) return order.data.data.status;
  if (order.kind === "refused") return order.error.error.code;
  return `ask getOrder: ${order.kind}`;
  // #endregion
}
