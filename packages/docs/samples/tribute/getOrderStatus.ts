import { type TributeClient, unwrap } from "@payspec/tribute";

/** Asks for nothing but the status of an order. */
export async function sample(tribute: TributeClient, orderUuid: string) {
  // #region sample
  const { status } = unwrap(await tribute.getOrderStatus({ orderUuid }));
  return status;
  // #endregion
}
