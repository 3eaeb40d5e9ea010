import { type TributeClient, unwrap } from "@payspec/tribute";

/** Lists the cards that a customer saved. */
export async function sample(tribute: TributeClient, customerId: string) {
  // #region sample
  const tokens = unwrap(
    await tribute.listTokens({ customerId, active: true }),
  );
  return tokens.map(({ token, cardBrand, cardLast4 }) => {
    return { token, label: `${cardBrand} ${cardLast4}` };
  });
  // #endregion
}
