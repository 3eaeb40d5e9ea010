import { verifyWebhook } from "@payspec/tribute";

/** Handles deliveries of Tribute. `paid` stands for a table with a unique key: a repeated delivery changes nothing. */
export async function handle(
  request: Request,
  apiKey: string,
  paid: Set<string>,
): Promise<Response> {
  // #region webhook
  // Unread: the signature covers the raw bytes.
  const verified = await verifyWebhook(request, { secret: apiKey });
  if (!verified.ok) return new Response(null, { status: 401 });
  const { event } = verified;
  if (event.name === "shop_order" && !event.payload.isTrial) {
    // With savePaymentMethod it brings payload.paymentToken too.
    paid.add(event.payload.uuid);
  }
  if (event.name === "shop_token_charge_success") {
    paid.add(event.payload.chargeUuid);
  }
  // 200 for every other event too, or it comes again for a day.
  return new Response(null, { status: 200 });
  // #endregion
}
