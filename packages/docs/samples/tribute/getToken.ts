import { PayspecError, type TributeClient } from "@payspec/tribute";

/** Tells whether a saved card can still be charged. */
export async function sample(tribute: TributeClient, token: string) {
  // #region sample
  const saved = await tribute.getToken({ token });
  if (saved.ok) return saved.data.active;
  // The customer may have removed it.
  if (saved.kind === "refused" && saved.status === 404) return false;
  throw new PayspecError(saved);
  // #endregion
}
