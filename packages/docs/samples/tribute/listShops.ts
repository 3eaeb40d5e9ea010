import { type TributeClient, unwrap } from "@payspec/tribute";

/** Lists the shops of the key. */
export async function sample(tribute: TributeClient) {
  // #region sample
  const shops = unwrap(await tribute.listShops());
  return shops.map(({ id, name }) => `${id}: ${name}`);
  // #endregion
}
