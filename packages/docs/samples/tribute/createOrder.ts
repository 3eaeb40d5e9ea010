import type { TributeClient } from "@payspec/tribute";

/** Makes an order and gives the page where it is paid. */
export async function sample(tribute: TributeClient, mark: string) {
  // #region sample
  const order = await tribute.createOrder({
    body: {
      amount: 1_000_00,
      currency: "rub",
      title: "Product X",
      description: "Detailed product description",
      comment: mark, // yours, to find the order again
    },
  });
  if (order.ok) return { sendPayerTo: order.data.paymentUrl };
  // A repeat would make a second order: look for your mark first.
  if (order.outcome === "unknown") return { ask: order.reconcile };
  return { problem: order.kind };
  // #endregion
}
