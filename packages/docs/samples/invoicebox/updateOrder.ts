import type { InvoiceboxClient } from "@payspec/invoicebox";

/** Changes an order that nobody has paid yet. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const order = await invoicebox.updateOrder({
    uuid,
    body: { description: "Hotel room, three nights" },
  });
  if (order.ok) return order.data.data.description;
  if (order.outcome === "unknown") return { ask: order.reconcile };
  return `not changed: ${order.kind}`;
  // #endregion
}
