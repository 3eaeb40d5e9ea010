import type { ViaClient } from "@payspec/via";

/** Hands in the code and gets the token of the card. */
export async function sample(
  via: ViaClient,
  verifyId: string,
  verifyCode: string,
) {
  // #region sample
  const card = await via.verifyCardRegistration({
    body: { verifyId, verifyCode },
  });
  // The token charges without a code: keep it like a secret.
  if (card.ok) return { token: card.data.token, last4: card.data.last4 };
  if (card.kind === "refused")
    return { problem: card.error.error.message.en };
  return { problem: card.kind };
  // #endregion
}
