import type { InvoiceboxClient } from "@payspec/invoicebox";
import { night } from "./basket.js";

/** Pays one of the nights back. */
export async function sample(
  invoicebox: InvoiceboxClient,
  parentId: string,
  merchantOrderId: string,
) {
  // #region sample
  const refund = await invoicebox.createRefund({
    body: {
      parentId, // the order
      merchantOrderId, // of the refund: it finds a lost one again
      amount: 123.96,
      vatAmount: 20.66,
      basketItems: [night],
      description: "Guest left early",
    },
  });
  // created: not paid back yet.
  if (refund.ok) return refund.data.data.status;
  if (refund.outcome === "unknown") return { ask: refund.reconcile };
  return refund.kind === "refused"
    ? refund.error.error.code
    : refund.kind;
  // #endregion
}
