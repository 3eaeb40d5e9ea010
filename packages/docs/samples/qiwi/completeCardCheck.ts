import type { Qiwi } from "./client.js";

/** Hands in what the bank of the card holder answered. */
export async function sample(
  qiwi: Qiwi,
  requestUid: string,
  pares: string,
) {
  // #region sample
  const check = await qiwi.completeCardCheck({
    requestUid,
    body: { pares },
  });
  if (check.ok) return check.data.isValidCard ? "valid" : "not valid";
  // The issuer takes it once: read the check before any repeat.
  if (check.outcome === "unknown") return { ask: check.reconcile };
  return `refused: ${check.kind}`;
  // #endregion
}
