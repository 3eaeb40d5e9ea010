import type { InvoiceboxClient } from "@payspec/invoicebox";
import { company } from "./basket.js";

/** Pays with the code that the payer got. */
export async function sample(
  invoicebox: InvoiceboxClient,
  uuid: string,
  publicCode: string,
  code: string,
) {
  // #region sample
  const paid = await invoicebox.payWithCode({
    uuid,
    body: { ...company, customerPaymentData: { publicCode, code } },
  });
  if (paid.ok) {
    const { result } = paid.data.data; // a 200 is not yet a payment
    if (result === "success" || result === "alreadyPaid") return "paid";
    return result === "wrongCode"
      ? "ask for the code again"
      : `not paid: ${result}`;
  }
  // completed in getOrder means that it went through.
  return paid.outcome === "unknown" ? { ask: paid.reconcile } : paid.kind;
  // #endregion
}
