import type { TributeClient } from "@payspec/tribute";

/** Ends a subscription. */
export async function sample(tribute: TributeClient, orderUuid: string) {
  // #region sample
  const cancelled = await tribute.cancelOrder({ orderUuid });
  if (cancelled.ok) return "cancelled";
  if (cancelled.outcome === "unknown") {
    const order = await tribute.getOrder({ orderUuid });
    if (order.ok && order.data.memberStatus === "cancelled")
      return "cancelled";
    return "ask again";
  }
  return `not cancelled: ${cancelled.kind}`;
  // #endregion
}
