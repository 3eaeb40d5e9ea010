import type { InvoiceboxClient, Schemas } from "@payspec/invoicebox";
import { basket } from "./basket.js";

/** Pays one of the nights back. */
export async function sample(invoicebox: InvoiceboxClient, parentId: string, merchantOrderId: string) {
  // #region sample
  const night = basket[0] as Schemas["BasketItem"];
  const refund = await invoicebox.createRefund({
    body: {
      parentId, // the order
      merchantOrderId, // of the refund: it finds a lost one again
      amount: 123.96,
      vatAmount: 20.66,
      basketItems: [{ ...night, quantity: 1, totalAmount: 123.96, totalVatAmount: 20.66 }],
      description: "Guest left early",
    },
  });
  if (refund.ok) return refund.data.data.status; // created: not paid back yet
  if (refund.outcome === "unknown") return `ask ${refund.reconcile?.operationId}`;
  return refund.kind === "refused" ? refund.error.error.code : refund.kind;
  // #endregion
}
