import { type TributeClient, unwrap } from "@payspec/tribute";

/** Reads what the shop may do. */
export async function sample(tribute: TributeClient) {
  // #region sample
  const shop = unwrap(await tribute.getShop());
  return shop.tokenCharging
    ? "createCharge works"
    : "ask a manager of Tribute to switch on token charging";
  // #endregion
}
