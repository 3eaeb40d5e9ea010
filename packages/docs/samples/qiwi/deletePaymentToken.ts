import type { Qiwi } from "./client.js";

/** Disables a saved payment token. */
export async function sample(qiwi: Qiwi, token: string) {
  // #region sample
  const removed = await qiwi.deletePaymentToken({
    body: { customerAccountId: "cat_girl", token },
  });
  if (removed.ok) return "gone"; // 204, no body
  // After a lost answer a 404 says the same.
  if (removed.kind === "refused" && removed.status === 404) return "gone";
  return `not removed: ${removed.kind}`;
  // #endregion
}
