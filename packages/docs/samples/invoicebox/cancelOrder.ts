import type { InvoiceboxClient } from "@payspec/invoicebox";

/** Calls an order off. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const order = await invoicebox.cancelOrder({ uuid });
  if (order.ok) return order.data.data.status; // canceled
  // canceled in getOrder means done, created means not done.
  if (order.outcome === "unknown") return { ask: order.reconcile };
  return order.kind === "refused" ? order.error.error.code : order.kind;
  // #endregion
}
