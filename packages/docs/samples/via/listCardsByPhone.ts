import type { ViaClient } from "@payspec/via";

/** Offers the cards of a phone number. */
export async function sample(via: ViaClient, phone: string) {
  // #region sample
  const cards = await via.listCardsByPhone({ body: { phone } });
  if (!cards.ok) return [];
  // Five at most, masked; the token is what you charge or top up.
  return cards.data.data.map(({ pan, token }) => ({ label: pan, token }));
  // #endregion
}
