import type { BridgepayClient } from "@payspec/bridgepay";

/** Asks for bank details that the payer can send money to. */
export async function sample(
  bridgepay: BridgepayClient,
  order: { id: string; notificationToken: string },
) {
  // #region sample
  const invoice = await bridgepay.createInvoice({
    body: {
      type: "in",
      amount: "666.00", // a string: never a float
      currency: "RUB",
      internalId: order.id,
      notificationUrl: "https://shop.example/bridgepay",
      notificationToken: order.notificationToken, // a new one each time
      startDeal: true,
    },
  });
  if (invoice.ok) {
    const [deal] = invoice.data.deals; // none: no bank details are free
    return deal ? deal.requisites?.requisites : "offer another bank";
  }
  // Nothing can be asked, and a pay-out sent twice pays twice.
  if (invoice.outcome === "unknown") return "wait for the notification";
  return `not made: ${invoice.kind}`;
  // #endregion
}
