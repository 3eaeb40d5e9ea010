// What code that talks to VIA sends, replayed over HTTP, and what it reads.
import { createViaClient, servers } from "@payspec/via";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { foreignClient } from "./field.setup.js";

const { sandbox, send, close } = await foreignClient("via");
const headers = {
  "client-id": sandbox.credentials.via.clientId,
  "client-secret": sandbox.credentials.via.clientSecret,
  "content-type": "application/json",
};
const post = (path: string, body: object) => send({ method: "POST", path, headers, body });

beforeEach(() => sandbox.reset());
afterAll(close);

const payment = {
  amount: 1_000_000,
  merchantId: "mrt_2V4M5svbNoQ68tB0ul8LoLWJOZQ",
  card: { pan: "8600000000000001", expiry: "1230" },
  externalId: "550e8400-e29b-41d4-a716-446655440000",
  accounts: {},
  currency: "UZS",
  note: "",
};

describe("a card payment of a merchant without accounts", () => {
  it("starts with empty accounts, shows the masked phone, sends the code again and is paid", async () => {
    const started = await post("/partner/merchant/confirm/pay", payment);
    expect(started).toMatchObject({
      status: 200,
      body: { verifyId: expect.stringMatching(/^trx_/), phone: "998*******01" },
    });
    const { verifyId } = started.body;
    expect(await post("/partner/merchant/pay/resend", { verifyId })).toEqual({ status: 200, body: {} });
    const paid = await post("/partner/merchant/confirm/pay/verify", { verifyId, verifyCode: "005646" });
    expect(paid).toMatchObject({ status: 200, body: { status: "SUCCESS", amount: 1_000_000 } });
  });

  it("refuses another code for a payment that is over, and for one that never began", async () => {
    const { verifyId } = (await post("/partner/merchant/confirm/pay", payment)).body;
    await post("/partner/merchant/confirm/pay/verify", { verifyId, verifyCode: "005646" });
    expect(await post("/partner/merchant/pay/resend", { verifyId })).toMatchObject({ status: 400 });
    expect(await post("/partner/merchant/pay/resend", { verifyId: "trx_none" })).toMatchObject({ status: 404 });
  });

  it("gives no try back with another code", async () => {
    const { verifyId } = (await post("/partner/merchant/confirm/pay", payment)).body;
    const wrong = () => post("/partner/merchant/confirm/pay/verify", { verifyId, verifyCode: "1" });
    await wrong();
    await wrong();
    await post("/partner/merchant/pay/resend", { verifyId });
    await wrong();
    expect(await post("/partner/merchant/confirm/pay/verify", { verifyId, verifyCode: "005646" })).toMatchObject({
      status: 400,
    });
  });
});

it("a card is registered with the phone of its holder beside it", async () => {
  const card = { pan: "8600000000000001", expMonth: "12", expYear: "30", phone: "998900000001" };
  expect(await post("/card/api/v1/card/register", card)).toMatchObject({
    status: 200,
    body: { verifyId: expect.any(String) },
  });
});

it("a payment by token carries a number in its metadata", async () => {
  const { card: _, accounts: __, ...rest } = payment;
  const body = { ...rest, localToken: "TESTTOKEN00000000000000000000001", metadata: { order_id: 17 } };
  expect(await post("/ps/api/v1/pvpay/partner/pay", body)).toMatchObject({ status: 200, body: { amount: 1_000_000 } });
});

describe("a failure that has a message and nothing else", () => {
  const message = { uz: "Karta topilmadi", ru: "Карта не найдена", en: "Card not found" };
  it.each([
    [400, "none"],
    [200, "unknown"],
  ])("under status %d is refused with its text", async (status, outcome) => {
    const fetch = async () => Response.json({ error: { message } }, { status });
    const via = createViaClient({ ...sandbox.credentials.via, baseUrl: "https://via.example", fetch });
    const result = await via.startMerchantPayment({ body: { ...payment, currency: "UZS" } });
    if (result.ok || result.kind !== "refused") throw new Error("expected a refusal");
    expect(result).toMatchObject({ status, outcome, error: { error: { message } } });
    expect(result.error.error.message.en).toBe("Card not found");
  });
});

it("the test environment that integrators use is the second server", () => {
  expect(servers).toEqual(["https://{host}", "https://api.viasandbox.uz"]);
});
