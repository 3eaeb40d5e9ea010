import { type TributeClient, unwrap } from "@payspec/tribute";

/** Reads an order before anything is delivered. */
export async function sample(tribute: TributeClient, orderUuid: string) {
  // #region sample
  const order = unwrap(await tribute.getOrder({ orderUuid }));
  // The payer's return to successUrl proves nothing; this does.
  return order.status === "paid" ? "deliver" : "wait";
  // #endregion
}
