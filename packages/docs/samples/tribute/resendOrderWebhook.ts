import type { TributeClient } from "@payspec/tribute";

/** Asks for a delivery that never arrived. The receiver has to recognise it when it comes twice. */
export async function sample(tribute: TributeClient, orderUuid: string) {
  // #region sample
  const resent = await tribute.resendOrderWebhook({
    orderUuid,
    body: { event: "shop_order" },
  });
  if (resent.ok) return "on its way";
  // Nothing to send again: the order itself says what became of it.
  if (resent.kind === "refused" && resent.status === 404) {
    const order = await tribute.getOrder({ orderUuid });
    return order.ok ? order.data.status : "no such order";
  }
  return `ask again: ${resent.kind}`;
  // #endregion
}
