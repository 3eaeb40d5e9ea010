import type { ViaClient } from "@payspec/via";

/** Shows whose card a number belongs to. */
export async function sample(via: ViaClient, pan: string) {
  // #region sample
  const card = await via.getCardInfo({ body: { pan } });
  if (!card.ok) return `unknown card: ${card.kind}`;
  const { cardHolder, bankName, processing } = card.data.data;
  return `${cardHolder}, ${bankName}, ${processing}`;
  // #endregion
}
