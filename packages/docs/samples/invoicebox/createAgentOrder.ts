import type { InvoiceboxClient } from "@payspec/invoicebox";
import { basket, customer, seller } from "./basket.js";

/** Makes an order for a seller that is found by its tax numbers. */
export async function sample(
  invoicebox: InvoiceboxClient,
  merchantOrderId: string,
) {
  // #region sample
  const order = await invoicebox.createAgentOrder({
    body: {
      seller, // the company, by its tax numbers
      merchantOrderId,
      amount: 371.88,
      vatAmount: 61.98,
      currencyId: "RUB",
      description: "Hotel room",
      expirationDate: "2099-12-22T00:00:00+00:00",
      basketItems: basket,
      customer,
    },
  });
  if (order.ok) return { sendPayerTo: order.data.data.paymentUrl };
  return order.outcome === "unknown"
    ? { ask: order.reconcile }
    : { problem: order.kind };
  // #endregion
}
