// What code that talks to Tribute's shop API sends, replayed over HTTP, and what it reads.
import { verifyWebhook } from "@payspec/tribute";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { foreignClient } from "./field.setup.js";

const { sandbox, send, close } = await foreignClient("tribute", { deliver: async () => new Response() });
const { apiKey } = sandbox.credentials.tribute;
const headers = { "api-key": apiKey, "content-type": "application/json" };
const post = (path: string, body?: object) => send({ method: "POST", path, headers, ...(body && { body }) });
const get = (path: string) => send({ method: "GET", path, headers });

beforeEach(() => sandbox.reset());
afterAll(close);

const order = { amount: 17_900, currency: "rub", title: "T", description: "D" };
const last = (event: string) => sandbox.deliveries.of({ event }).at(-1);

describe("an order of a public shop", () => {
  it.each([
    ["with a picture", { ...order, imageUrl: "https://shop.example/i.png" }],
    ["with a trial", { ...order, period: "monthly", trialPeriod: "three_days" }],
    [
      "in Stars only, in the shop that takes them",
      { currency: "rub", title: "T", description: "D", starsAmount: 50, shopId: 3 },
    ],
  ])("%s is made and paid", async (_what, body) => {
    const made = await post("/shop/orders", body);
    expect(made).toMatchObject({ status: 200, body: { uuid: expect.any(String) } });
    await sandbox.advance(11_000);
    expect(await get(`/shop/orders/${made.body.uuid}/status`)).toEqual({ status: 200, body: { status: "paid" } });
  });

  it("in Stars only is refused by a shop with token charging, as documented", async () => {
    const refused = await post("/shop/orders", { currency: "rub", title: "T", description: "D", starsAmount: 50 });
    expect(refused).toMatchObject({ status: 400, body: { message: "Stars need a shop without token charging" } });
  });

  it("that saves the card brings its token by webhook, typed and ready for a charge", async () => {
    await post("/shop/orders", { ...order, customerId: "user_7", savePaymentMethod: true });
    await sandbox.advance(11_000);
    await sandbox.deliveries.settled();
    const delivery = last("shopOrder");
    const verified = await verifyWebhook(
      { body: delivery?.body ?? "", headers: delivery?.headers ?? {} },
      { secret: apiKey },
    );
    if (!verified.ok || verified.event.name !== "shop_order") throw new Error("There is no such event.");
    const { paymentToken, cardLast4, cardBrand } = verified.event.payload;
    expect([cardLast4, cardBrand]).toEqual(["4242", "VISA"]);
    const charge = await post("/shop/charges", { token: paymentToken, amount: 20_000, idempotencyKey: "k-1" });
    expect(charge).toMatchObject({ status: 200, body: { status: "pending", token: paymentToken } });
  });

  it("sends its lost event again", async () => {
    const { body } = await post("/shop/orders", order);
    await sandbox.advance(11_000);
    expect(await post(`/shop/orders/${body.uuid}/webhooks/resend`, { event: "shop_order" })).toEqual({
      status: 200,
      body: { success: true },
    });
    expect(sandbox.deliveries.of({ event: "shopOrder" })).toHaveLength(2);
  });

  it("is listed by its payment link, and shows its customer", async () => {
    await post("/shop/orders", { ...order, customerId: "user_7" });
    expect(await get("/shop/orders")).toMatchObject({ status: 200, body: [{ customerId: "user_7" }, {}] });
    expect(await get("/shop/orders?paymentLinkUuid=770e8400-e29b-41d4-a716-446655440000")).toEqual({
      status: 200,
      body: [],
    });
  });
});

describe("deliveries that real shops read", () => {
  const sign = async (event: object) => {
    const body = JSON.stringify(event);
    const { createHmac } = await import("node:crypto");
    return verifyWebhook(
      { body, headers: { "trbt-signature": createHmac("sha256", apiKey).update(body).digest("hex") } },
      { secret: apiKey },
    );
  };
  const envelope = { created_at: "2026-07-01T12:00:00Z", sent_at: "2026-07-01T12:00:01Z" };
  const uuid = "550e8400-e29b-41d4-a716-446655440000";

  it.each(["stars_subscription_expired", "seller_unavailable", "last_charge_refunded", "a_reason_of_tomorrow"])(
    "are taken with the reason %s",
    async (cancelReason) => {
      const payload = { uuid, amount: 100, currency: "rub", period: "monthly", cancelReason };
      expect(await sign({ name: "shop_order_cancelled", ...envelope, payload })).toMatchObject({
        ok: true,
        event: { payload },
      });
    },
  );

  it.each([1, 3, 4])("are taken with %i failed charges, whatever the published bound says", async (chargeRetries) => {
    const payload = { uuid, amount: 100, currency: "rub", period: "monthly", chargeRetries };
    expect(await sign({ name: "shop_order_charge_failed", ...envelope, payload })).toMatchObject({
      ok: true,
      event: { payload },
    });
  });
});
