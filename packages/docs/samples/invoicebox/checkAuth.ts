import type { InvoiceboxClient } from "@payspec/invoicebox";

/** Checks the token once, at the start. */
export async function sample(invoicebox: InvoiceboxClient) {
  // #region sample
  const auth = await invoicebox.checkAuth();
  if (auth.ok) return auth.data.data.userId; // null: the token did not arrive
  return auth.kind === "refused" ? "the token is wrong" : `ask again: ${auth.kind}`;
  // #endregion
}
