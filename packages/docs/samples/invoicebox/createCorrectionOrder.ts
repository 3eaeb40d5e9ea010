import type { InvoiceboxClient } from "@payspec/invoicebox";
import { customer, fee } from "./basket.js";

/** Keeps a fee from a draft refund and pays the rest back. */
export async function sample(
  invoicebox: InvoiceboxClient,
  parentId: string,
) {
  // #region sample
  const order = await invoicebox.createCorrectionOrder({
    body: {
      parentId, // the draft refund
      merchantId: "01771534-196a-1105-839a-82422289d6d9",
      merchantOrderId: "f-1608560079-1",
      amount: 60,
      vatAmount: 10,
      currencyId: "RUB",
      description: "Cancellation fee",
      expirationDate: "2099-12-24T00:00:00+00:00",
      basketItems: [fee],
      customer,
    },
  });
  if (order.ok) return order.data.data.status;
  return order.outcome === "unknown"
    ? { ask: order.reconcile }
    : order.kind;
  // #endregion
}
