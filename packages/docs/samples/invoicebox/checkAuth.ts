import type { InvoiceboxClient } from "@payspec/invoicebox";

/** Checks the token once, at the start. */
export async function sample(invoicebox: InvoiceboxClient) {
  // #region sample
  const auth = await invoicebox.checkAuth();
  // null: the token did not arrive.
  if (auth.ok) return auth.data.data.userId;
  if (auth.kind === "refused") return "the token is wrong";
  return `ask again: ${auth.kind}`;
  // #endregion
}
