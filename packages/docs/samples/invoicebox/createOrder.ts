import type { InvoiceboxClient } from "@payspec/invoicebox";
import { basket, customer } from "./basket.js";

/** Makes an order and gives the page where it is paid. */
export async function sample(
  invoicebox: InvoiceboxClient,
  merchantOrderId: string,
) {
  // #region sample
  const order = await invoicebox.createOrder({
    body: {
      merchantId: "01771534-196a-1105-839a-82422289d6d9",
      merchantOrderId, // yours and unique: it finds a lost order again
      amount: 371.88, // the sum of the basket, to the kopeck
      vatAmount: 61.98,
      currencyId: "RUB",
      description: "Hotel room",
      expirationDate: "2099-12-22T00:00:00+00:00",
      basketItems: basket,
      customer,
    },
  });
  if (order.ok) return { sendPayerTo: order.data.data.paymentUrl };
  if (order.outcome === "unknown") return { ask: order.reconcile };
  if (order.kind === "refused")
    return { problem: order.error.error.code };
  return { problem: order.kind };
  // #endregion
}
