import type { Qiwi } from "./client.js";

/** Checks a card and keeps it as a token. */
export async function sample(
  qiwi: Qiwi,
  card: { pan: string; expiryDate: string; cvv2: string },
) {
  // #region sample
  const check = await qiwi.createCardCheck({
    requestUid: "check-1",
    body: { cardData: card, tokenizationData: { account: "cat_girl" } },
  });
  if (!check.ok) return `no answer: ${check.kind}`;
  const { status, isValidCard, createdToken, requirements } = check.data;
  if (status === "WAITING_3DS") return requirements?.acsUrl;
  return isValidCard ? createdToken?.token : "the card can't be charged";
  // #endregion
}
