import { signWebhook, verifyWebhook } from "@payspec/tribute";

/** A delivery for one's own tests. */
export async function testDelivery(secret: string) {
  // #region sign
  const delivery = await signWebhook(
    {
      name: "shop_token_charge_success",
      created_at: "2025-03-20T01:16:03Z",
      sent_at: "2025-03-20T01:16:03Z",
      payload: {
        chargeUuid: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        token: "550e8400-e29b-41d4-a716-446655440000",
        amount: 100_000,
        currency: "rub",
        processedAt: "2025-03-20T01:16:03Z",
      },
    },
    { secret },
  );
  const request = new Request("https://shop.example/hooks", {
    method: "POST",
    ...delivery,
  });
  // #endregion
  return verifyWebhook(request, { secret });
}
