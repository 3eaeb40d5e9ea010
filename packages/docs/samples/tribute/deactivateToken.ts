import type { TributeClient } from "@payspec/tribute";

/** Makes a saved card unusable. */
export async function sample(tribute: TributeClient, token: string) {
  // #region sample
  const removed = await tribute.deactivateToken({ token });
  if (removed.ok) return "removed";
  // After a lost answer a 404 says the same.
  if (removed.kind === "refused" && removed.status === 404)
    return "removed";
  return `still there: ${removed.kind}`;
  // #endregion
}
