import type { Qiwi } from "./client.js";

/** Reads a card check. */
export async function sample(qiwi: Qiwi, requestUid: string) {
  // #region sample
  const check = await qiwi.getCardCheck({ requestUid });
  if (check.ok) return check.data.status;
  if (check.kind === "refused" && check.status === 404)
    return "never made";
  return `ask again: ${check.kind}`;
  // #endregion
}
