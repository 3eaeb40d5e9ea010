import type { InvoiceboxClient } from "@payspec/invoicebox";
import { company } from "./basket.js";

/** Asks whether this company can confirm. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const answer = await invoicebox.validatePaymentMethod({
    uuid,
    body: company,
  });
  if (!answer.ok) return `no answer: ${answer.kind}`;
  // A 200 is not a yes: read `result`.
  const { result } = answer.data.data;
  return result === "available" ? "offer it" : result;
  // #endregion
}
