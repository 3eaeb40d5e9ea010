import { type BridgepayClient, verifyWebhook } from "@payspec/bridgepay";

/** Handles notifications of Bridgepay. `tokens` holds the token that was made up for each invoice, `paid` what may be credited. */
export async function handle(
  request: Request,
  bridgepay: BridgepayClient,
  tokens: ReadonlyMap<string, string>,
  paid: Map<string, string>,
): Promise<Response> {
  // #region webhook
  const verified = await verifyWebhook(request, {
    secret: (event) => ("invoice" in event ? tokens.get(event.invoice.id) : undefined),
  });
  if (!verified.ok) return new Response(null, { status: 403 });
  if (!("invoice" in verified.event)) return new Response(null, { status: 200 });
  // Nothing of the body is signed: read the invoice before you credit.
  const invoice = await bridgepay.getInvoice({ id: verified.event.invoice.id });
  if (!invoice.ok) return new Response(null, { status: 503 });
  const { id, status, payoutSum } = invoice.data;
  if (status === "paid" && payoutSum) paid.set(id, payoutSum.amount);
  return new Response(null, { status: 200 }); // exactly 200
  // #endregion
}
