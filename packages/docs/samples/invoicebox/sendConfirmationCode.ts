import type { InvoiceboxClient } from "@payspec/invoicebox";
import { company } from "./basket.js";

/** Sends the payer a code. */
export async function sample(invoicebox: InvoiceboxClient, uuid: string) {
  // #region sample
  const sent = await invoicebox.sendConfirmationCode({ uuid, body: company });
  if (!sent.ok) return { problem: sent.kind }; // a repeat may cost an attempt
  const { result, resultData } = sent.data.data;
  if (result === "success" && "publicCode" in resultData) return { publicCode: resultData.publicCode };
  return { problem: result };
  // #endregion
}
