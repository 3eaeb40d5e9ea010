import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas, unwrap } from "@payspec/tribute";
import { beforeEach, describe, expect, it } from "vitest";
import { stillClock } from "./still-clock.ts";

stillClock();

const sandbox = createSandbox();
const tribute = createTributeClient({
  ...sandbox.credentials.tribute,
  baseUrl: sandbox.baseUrls.tribute,
  fetch: sandbox.fetch,
  retries: 0,
});
const orderUuid = "550e8400-e29b-41d4-a716-446655440000";
const foreign = "550e8400-e29b-41d4-a716-4466554400ff";
const unknown = "550e8400-e29b-41d4-a716-44665544ffff";

beforeEach(() => sandbox.reset());

const create = (fields: Partial<Schemas["CreateOrderRequest"]> = {}) =>
  tribute.createOrder({
    body: { amount: 100_000, currency: "rub", title: "Product X", description: "Its description", ...fields },
  });
const statusOf = async (uuid: string) => unwrap(await tribute.getOrderStatus({ orderUuid: uuid })).status;
const refused = (status: number, error: string, message = "") => ({
  kind: "refused",
  status,
  error: { error, message: expect.stringContaining(message) },
});

describe("shops", () => {
  it("are one with token charging and one that takes Stars instead", async () => {
    const shop = { id: 1, tokenCharging: true, recurrent: true, onlyStars: false, status: 1 };
    expect(await tribute.listShops()).toMatchObject({ data: [shop, { ...shop, id: 3, tokenCharging: false }] });
    expect(await tribute.getShop()).toMatchObject({ data: shop });
    expect(await tribute.getShop({ shopId: 1 })).toMatchObject({ data: shop });
    expect(await tribute.getShop({ shopId: 2 })).toMatchObject(refused(404, "error_not_found"));
  });
});

describe("createOrder", () => {
  it("answers with a pending order and its payment links", async () => {
    const links = unwrap(await create({ comment: "mark-1", email: "customer@example.com" }));
    const { uuid } = links;
    expect(links).toEqual({
      uuid,
      paymentUrl: expect.stringContaining(uuid),
      webappPaymentUrl: expect.stringContaining(uuid),
    });
    const { data } = (await tribute.getOrder({ orderUuid: uuid })) as { data: Record<string, unknown> };
    expect(data).toMatchObject({
      status: "pending",
      shopId: 1,
      amount: 100_000,
      period: "onetime",
      comment: "mark-1",
      failUrl: null,
    });
    expect(data).toMatchObject(links);
    expect(data).not.toHaveProperty("memberStatus");
  });

  it.each([
    ["title of 60 emoji", { title: "🎁".repeat(60) }, "error_title_too_long", "100 UTF-16 code units"],
    ["title of 101 letters", { title: "x".repeat(101) }, "error_title_too_long", "body.title"],
    ["empty title", { title: "" }, "error_title_required", "title is required"],
    [
      "description of 160 emoji",
      { description: "🎁".repeat(160) },
      "error_description_too_long",
      "300 UTF-16 code units",
    ],
    ["description of 301 letters", { description: "x".repeat(301) }, "error_description_too_long", "body.description"],
    ["empty description", { description: "" }, "error_description_required", "description is required"],
    ["amount of 0", { amount: 0 }, "error_amount_too_small", "body.amount"],
    ["amount of 99", { amount: 99 }, "error_amount_too_small", "at least 100"],
    [
      "amount above the window",
      { currency: "eur" as const, amount: 300_001 },
      "error_amount_too_large",
      "at most 300000 for eur",
    ],
    ["currency that is not taken", { currency: "uzs" as never }, "error_invalid_currency", "eur, rub, usd"],
    ["malformed address", { failUrl: "no address" }, "error_invalid_url", "body.failUrl"],
    ["long customerId", { customerId: "x".repeat(257) }, "error_customer_id_too_long", "256"],
    ["malformed e-mail address", { email: "x" }, "error_bad_request", "body.email"],
    [
      "unknown field",
      { failureUrl: "https://merchant.example" } as never,
      "error_bad_request",
      "body.failureUrl is not a field",
    ],
    ["price in Stars beside token charging", { starsAmount: 50 }, "error_bad_request", "Stars"],
    ["first price without a subscription", { firstPeriodAmount: 500 }, "error_bad_request", "recurring"],
    [
      "first price above the price",
      { period: "weekly" as const, firstPeriodAmount: 100_001 },
      "error_bad_request",
      "from 1 to below amount",
    ],
    [
      "first price that is the price",
      { period: "weekly" as const, firstPeriodAmount: 100_000 },
      "error_bad_request",
      "below amount",
    ],
    ["trial without a subscription", { trialPeriod: "three_days" as const }, "error_bad_request", "recurring"],
    [
      "trial of another length",
      { period: "monthly" as const, trialPeriod: "two_days" as never },
      "error_bad_request",
      "three_days",
    ],
    ["picture that is not on https", { imageUrl: "http://shop.example/i.png" }, "error_invalid_url", "body.imageUrl"],
  ])("refuses a %s", async (_, fields, code, text) => {
    expect(await create(fields)).toMatchObject(refused(400, code, text));
    expect(unwrap(await tribute.listOrders())).toHaveLength(1);
  });

  it("takes a title of 50 emoji and rubles below the window of charges", async () => {
    expect(await create({ title: "🎁".repeat(50), amount: 5_000 })).toMatchObject({ ok: true });
  });

  it("takes a picture and shows it", async () => {
    const imageUrl = "https://shop.example/i.png";
    const { uuid } = unwrap(await create({ imageUrl }));
    expect(await tribute.getOrder({ orderUuid: uuid })).toMatchObject({ data: { imageUrl } });
  });

  it("takes a price in Stars without an amount, in the shop without token charging", async () => {
    const stars = { currency: "rub", title: "Product X", description: "Its description", starsAmount: 50 } as const;
    const { uuid, paymentUrl } = unwrap(await tribute.createOrder({ body: { ...stars, shopId: 3 } }));
    expect(paymentUrl).toBeNull();
    await sandbox.advance(11_000);
    expect(await statusOf(uuid)).toBe("paid");
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", amount: "50", currency: "xtr" }]);
    expect(await tribute.createOrder({ body: stars })).toMatchObject(
      refused(400, "error_bad_request", "Stars need a shop without"),
    );
    const { starsAmount: _, ...nothing } = stars;
    expect(await tribute.createOrder({ body: nothing })).toMatchObject(
      refused(400, "error_bad_request", "body.amount is missing"),
    );
    const both = { ...stars, shopId: 3, period: "weekly" } as const;
    expect(await tribute.createOrder({ body: both })).toMatchObject(
      refused(400, "error_bad_request", "onetime and monthly"),
    );
  });

  it("knows no other shop", async () => {
    expect(await create({ shopId: 2 })).toMatchObject(refused(404, "error_not_found", "shop"));
  });

  it("makes two orders of one request, because there is no key", async () => {
    await create({ comment: "mark-1" });
    await create({ comment: "mark-1" });
    expect(unwrap(await tribute.listOrders()).filter(({ comment }) => comment === "mark-1")).toHaveLength(2);
  });
});

describe("an order", () => {
  it("is paid ten seconds after its creation, once", async () => {
    const { uuid } = unwrap(await create({ comment: "mark-1" }));
    await sandbox.advance(9000);
    expect(await statusOf(uuid)).toBe("pending");
    expect(sandbox.ledger).toHaveLength(0);
    await sandbox.advance(1500);
    expect(await tribute.getOrder({ orderUuid: uuid })).toMatchObject({
      data: { status: "paid", lastPaidTransactionAt: expect.any(String) },
    });
    expect(sandbox.ledger).toMatchObject([
      { provider: "tribute", kind: "charge", id: "12346", reference: "mark-1", amount: "100000", currency: "rub" },
    ]);
  });

  it("stays pending when the payment fails", async () => {
    const { uuid } = unwrap(await create({ amount: 10_001 }));
    await sandbox.advance(86_400_000);
    expect(await statusOf(uuid)).toBe("pending");
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("can be prepaid for an hour, which is not paid", async () => {
    const { uuid } = unwrap(await create({ amount: 10_002 }));
    await sandbox.advance(11_000);
    expect(await statusOf(uuid)).toBe("prepaid");
    expect(sandbox.ledger).toHaveLength(0);
    await sandbox.advance(3_600_000);
    expect(await statusOf(uuid)).toBe("paid");
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("leaves a token of the customer that can be charged", async () => {
    const { uuid } = unwrap(
      await create({ customerId: "user_1", savePaymentMethod: true, amount: 2_500, currency: "eur" }),
    );
    expect(unwrap(await tribute.listTokens({ orderUuid: uuid }))).toEqual([]);
    await sandbox.advance(11_000);
    const [saved] = unwrap(await tribute.listTokens({ orderUuid: uuid }));
    if (!saved) throw new Error("There is no token.");
    expect(saved).toMatchObject({ customerId: "user_1", currency: "eur", amount: 2_500, active: true });
    expect(unwrap(await tribute.listTokens({ customerId: "user_1" }))).toEqual([saved]);
    const charge = await tribute.createCharge({ body: { token: saved.token, amount: 1_000 } });
    expect(charge).toMatchObject({ data: { status: "pending", currency: "eur" } });
  });

  it.each([false, undefined])("leaves no token with savePaymentMethod %s", async (savePaymentMethod) => {
    const { uuid } = unwrap(await create(savePaymentMethod === undefined ? {} : { savePaymentMethod }));
    await sandbox.advance(11_000);
    expect(await statusOf(uuid)).toBe("paid");
    expect(unwrap(await tribute.listTokens({ orderUuid: uuid }))).toEqual([]);
  });
});

describe("reading orders", () => {
  it("plays the documented order", async () => {
    expect(await tribute.getOrder({ orderUuid })).toMatchObject({
      data: { title: "Product X", status: "paid", comment: "Special request" },
    });
    expect(await statusOf(orderUuid)).toBe("paid");
  });

  it("lists them newest first and by UTC days", async () => {
    const { uuid } = unwrap(await create());
    const uuids = async (input = {}) => unwrap(await tribute.listOrders(input)).map((order) => order.uuid);
    expect(await uuids()).toEqual([uuid, orderUuid]);
    expect(await uuids({ dateFrom: "2025-11-13", dateTo: "2025-11-13" })).toEqual([orderUuid]);
    expect(await uuids({ dateFrom: "2025-11-14" })).toEqual([uuid]);
    expect(await uuids({ dateTo: "2025-11-12", shopId: 1 })).toEqual([]);
    expect(await uuids({ paymentLinkUuid: unknown })).toEqual([]);
  });

  it("answers 403 for an order of another shop and 404 for none", async () => {
    for (const read of [tribute.getOrder, tribute.getOrderStatus, tribute.listOrderTransactions, tribute.cancelOrder]) {
      expect(await read({ orderUuid: foreign })).toMatchObject(refused(403, "no_access"));
      expect(await read({ orderUuid: unknown })).toMatchObject(refused(404, "error_not_found", "order"));
    }
  });

  it("answers 404 to what names nothing, where no 400 is documented", async () => {
    expect(await tribute.getOrder({ orderUuid: "x" })).toMatchObject(refused(404, "error_not_found", "path.orderUuid"));
    expect(await tribute.listOrders({ dateFrom: "yesterday" })).toMatchObject(
      refused(404, "error_not_found", "query.dateFrom"),
    );
    expect(await tribute.listOrders({ shopId: 2 })).toMatchObject(refused(404, "error_not_found", "shop"));
  });

  it("ignores what listShops does not take", async () => {
    const response = await sandbox.fetch(`${sandbox.baseUrls.tribute}/shops?page=2`, {
      headers: { "api-key": sandbox.credentials.tribute.apiKey },
    });
    expect(response.status).toBe(200);
  });
});
