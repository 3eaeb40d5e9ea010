import {
  type BridgepayClient,
  type BridgepayEvent,
  verifyWebhook,
} from "@payspec/bridgepay";

/** Handles notifications of Bridgepay. `tokens` holds the token that was made up for each invoice, `paid` what may be credited. */
export async function handle(
  request: Request,
  bridgepay: BridgepayClient,
  tokens: ReadonlyMap<string, string>,
  paid: Map<string, string>,
): Promise<Response> {
  // #region webhook
  const idOf = (event: BridgepayEvent) =>
    "invoice" in event ? event.invoice.id : "";
  const verified = await verifyWebhook(request, {
    secret: (event) => tokens.get(idOf(event)), // yours, one per invoice
  });
  if (!verified.ok) return new Response(null, { status: 403 });
  // Nothing of the body is signed: read the invoice before you credit.
  const invoice = await bridgepay.getInvoice({
    id: idOf(verified.event),
  });
  if (!invoice.ok) return new Response(null, { status: 503 });
  const { id, status, payoutSum } = invoice.data;
  if (status === "paid" && payoutSum) paid.set(id, payoutSum.amount);
  return new Response(null, { status: 200 }); // exactly 200
  // #endregion
}
