import type { InvoiceboxClient } from "@payspec/invoicebox";
import { company } from "./basket.js";

/** Sends the payer a code. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const sent = await invoicebox.sendConfirmationCode({
    uuid,
    body: company,
  });
  // Do not repeat by yourself: it may cost an attempt.
  if (!sent.ok) return { problem: sent.kind };
  const { result, resultData } = sent.data.data;
  if (result !== "success") return { problem: result };
  // A code comes with a success only; otherwise this is an empty list.
  return "publicCode" in resultData
    ? { publicCode: resultData.publicCode }
    : {};
  // #endregion
}
