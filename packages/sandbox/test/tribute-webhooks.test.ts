import { createHmac } from "node:crypto";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas, unwrap } from "@payspec/tribute";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answers } from "../src/generated/answers.js";
import { stillClock } from "./still-clock.ts";

stillClock();

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const token = "550e8400-e29b-41d4-a716-446655440000";

interface Event {
  readonly name: string;
  readonly created_at: string;
  readonly sent_at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const received: { url: string; signature: string | null; body: string }[] = [];
let answer = 200;
const sandbox = createSandbox({
  deliver: async (input, init) => {
    const request = new Request(input, init);
    received.push({ url: request.url, signature: request.headers.get("trbt-signature"), body: await request.text() });
    return new Response(null, { status: answer });
  },
});
const { apiKey } = sandbox.credentials.tribute;
const tribute = createTributeClient({ apiKey, baseUrl: sandbox.baseUrls.tribute, fetch: sandbox.fetch, retries: 0 });

beforeEach(() => {
  sandbox.reset();
  received.length = 0;
  answer = 200;
});

// Whatever a test was about: every event is as the spec describes it, and signed.
afterEach(() => {
  for (const { event, body } of sandbox.deliveries.entries)
    expect([event, answers.tribute.webhooks[event]?.(JSON.parse(body))]).toEqual([event, true]);
  for (const { body, signature } of received)
    expect(signature).toBe(createHmac("sha256", apiKey).update(body).digest("hex"));
});

/** In the order in which they happened. Those of one moment are sent at once and may overtake each other. */
const events = () => sandbox.deliveries.entries.map(({ body }) => JSON.parse(body) as Event);
const names = () => events().map(({ name }) => name);
const last = () => events().at(-1);
const order = async (fields: Partial<Schemas["CreateOrderRequest"]> = {}) => {
  const body = {
    amount: 100_000,
    currency: "rub",
    title: "Product X",
    description: "Its description",
    ...fields,
  } as const;
  const { uuid } = unwrap(await tribute.createOrder({ body }));
  await sandbox.advance(11_000);
  return uuid;
};

describe("events of an order", () => {
  it("are a payment that was noticed, which is not a confirmation, and then shop_order", async () => {
    const uuid = await order({ customerId: "user_1", email: "customer@example.com" });
    expect(names()).toEqual(["shop_order_payment_received", "shop_order"]);
    expect(received[0]?.url).toBe(unwrap(await tribute.getShop()).callbackUrl);
    const { transactions } = unwrap(await tribute.listOrderTransactions({ orderUuid: uuid }));
    expect(last()?.payload).toEqual({
      uuid,
      amount: 100_000,
      currency: "rub",
      fee: 8000,
      status: "paid",
      email: "customer@example.com",
      period: "onetime",
      shopId: 1,
      customerId: "user_1",
      transactionId: transactions[0]?.id,
      isRecurrent: false,
    });
  });

  it("bring the token of a card that the order saved, ready to be charged", async () => {
    const uuid = await order({ customerId: "user_1", savePaymentMethod: true });
    const [saved] = unwrap(await tribute.listTokens({ orderUuid: uuid }));
    expect(last()).toMatchObject({
      name: "shop_order",
      payload: { uuid, paymentToken: saved?.token, cardLast4: saved?.cardLast4, cardBrand: saved?.cardBrand },
    });
    const paymentToken = last()?.payload.paymentToken as string;
    expect(await tribute.createCharge({ body: { token: paymentToken, amount: 20_000 } })).toMatchObject({
      data: { status: "pending" },
    });
  });

  it("say that a payment failed", async () => {
    const uuid = await order({ amount: 10_001 });
    expect(events()).toMatchObject([
      { name: "shop_order_payment_failed", payload: { uuid, errorCode: "payment_declined" } },
    ]);
  });

  it("say that an order is prepaid, an hour before it is paid", async () => {
    const uuid = await order({ amount: 10_002 });
    expect(last()).toMatchObject({ name: "shop_order_prepaid", payload: { uuid } });
    await sandbox.advance(60 * MINUTE);
    expect(names()).toEqual(["shop_order_payment_received", "shop_order_prepaid", "shop_order"]);
  });

  it("report a refund when it starts and when the money is back", async () => {
    const uuid = await order();
    const [payment] = unwrap(await tribute.listOrderTransactions({ orderUuid: uuid })).transactions;
    await tribute.refundOrderTransaction({ orderUuid: uuid, txId: payment?.id ?? 0 });
    await sandbox.deliveries.settled();
    const payload = { uuid, transactionId: payment?.id, amount: 100_000, currency: "rub" };
    expect(last()).toMatchObject({ name: "shop_order_refunded", payload: { ...payload, status: "initiated" } });
    expect(last()?.payload).not.toHaveProperty("refundedAt");
    await sandbox.advance(MINUTE);
    expect(last()).toMatchObject({
      name: "shop_order_refunded",
      payload: { ...payload, status: "completed", refundedAt: expect.any(String) },
    });
  });
});

describe("events of a subscription", () => {
  it("report the first payment, each further one and the end", async () => {
    const uuid = await order({ period: "weekly", firstPeriodAmount: 50_000 });
    expect(last()).toMatchObject({
      name: "shop_order",
      payload: { uuid, isRecurrent: true, firstPeriodAmount: 50_000, fee: 4000 },
    });
    await sandbox.advance(WEEK);
    const { memberExpiresAt } = unwrap(await tribute.getOrder({ orderUuid: uuid }));
    expect(last()).toMatchObject({
      name: "shop_order_charge_success",
      payload: { uuid, amount: 100_000, period: "weekly", memberExpiresAt },
    });
    await tribute.cancelOrder({ orderUuid: uuid });
    await sandbox.deliveries.settled();
    expect(last()).toMatchObject({
      name: "shop_order_cancelled",
      payload: { uuid, cancelReason: "cancelled_by_seller", memberExpiresAt },
    });
  });

  it("count the failed charges and report that they ended it", async () => {
    await order({ period: "weekly", amount: 100_001, firstPeriodAmount: 50_000 });
    await sandbox.advance(2 * WEEK);
    const [, , ...rest] = events();
    expect(rest).toMatchObject([
      ...[1, 2, 3].map((chargeRetries) => ({ name: "shop_order_charge_failed", payload: { chargeRetries } })),
      { name: "shop_order_cancelled", payload: { cancelReason: "charge_failed" } },
    ]);
  });
});

describe("a trial", () => {
  it("is reported as one, moves no money, and is charged when it ends", async () => {
    const uuid = await order({ period: "weekly", trialPeriod: "three_days" });
    expect(last()).toMatchObject({
      name: "shop_order",
      payload: {
        uuid,
        isTrial: true,
        trialPeriod: "three_days",
        trialEndsAt: expect.any(String),
        fee: 0,
        memberStatus: "active",
      },
    });
    expect(sandbox.ledger).toHaveLength(0);
    await sandbox.advance(3 * 24 * 60 * MINUTE);
    expect(last()).toMatchObject({ name: "shop_order_charge_success", payload: { uuid, amount: 100_000 } });
    expect(sandbox.ledger).toHaveLength(1);
    await sandbox.advance(WEEK);
    expect(sandbox.ledger).toHaveLength(2);
  });
});

describe("resendOrderWebhook", () => {
  it("sends the same event again, with a new time of sending and a signature of its own", async () => {
    const uuid = await order();
    const first = received.at(-1);
    await sandbox.advance(60 * MINUTE);
    expect(await tribute.resendOrderWebhook({ orderUuid: uuid, body: { event: "shop_order" } })).toMatchObject({
      data: { success: true },
    });
    await sandbox.deliveries.settled();
    const again = received.at(-1);
    const [one, other] = [first, again].map((delivery) => JSON.parse(delivery?.body ?? "") as Event);
    expect(other).toMatchObject({ name: "shop_order", created_at: one?.created_at, payload: one?.payload });
    expect(other?.sent_at).not.toBe(one?.sent_at);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("finds nothing where the event never happened", async () => {
    const uuid = await order({ amount: 10_001 });
    const refused = { kind: "refused", status: 404, error: { error: "error_not_found" } };
    expect(await tribute.resendOrderWebhook({ orderUuid: uuid, body: { event: "shop_order" } })).toMatchObject(refused);
  });
});

describe("events of a charge", () => {
  const charge = async (amount: number) => {
    const { chargeUuid } = unwrap(await tribute.createCharge({ body: { token, amount, reference: "order-123" } }));
    await sandbox.advance(4000);
    return { chargeUuid, token, amount, currency: "rub", reference: "order-123" };
  };

  it("say that it succeeded", async () => {
    const payload = await charge(100_000);
    expect(events()).toMatchObject([
      { name: "shop_token_charge_success", payload: { ...payload, processedAt: expect.any(String) } },
    ]);
  });

  it("say that it failed", async () => {
    const payload = await charge(10_001);
    expect(events()).toMatchObject([
      { name: "shop_token_charge_failed", payload: { ...payload, errorCode: "payment_declined" } },
    ]);
  });

  it("say nothing when nobody knows, and an hour later how it ended", async () => {
    const payload = await charge(10_002);
    expect(received).toHaveLength(0);
    await sandbox.advance(60 * MINUTE);
    expect(events()).toMatchObject([{ name: "shop_token_charge_success", payload }]);
  });
});

describe("delivery", () => {
  it("is repeated eight times over a day, each with its own sent_at and signature, until the answer is 200", async () => {
    answer = 204;
    await order({ amount: 10_001 });
    for (const minutes of [5, 15, 30, 60, 120, 240, 480, 480]) {
      const before = received.length;
      await sandbox.advance(minutes * MINUTE - 5000);
      expect(received).toHaveLength(before);
      await sandbox.advance(5000);
      expect(received).toHaveLength(before + 1);
    }
    await sandbox.advance(WEEK);
    expect(received).toHaveLength(9);
    expect(new Set(received.map(({ body, signature }) => `${signature} ${body}`)).size).toBe(9);
    const told = received.map(({ body }) => JSON.parse(body) as { sent_at: string });
    expect(new Set(told.map(({ sent_at: _, ...same }) => JSON.stringify(same))).size).toBe(1);
    expect(told.map(({ sent_at }) => Date.parse(sent_at))).toEqual(
      told.map(({ sent_at }) => Date.parse(sent_at)).sort((a, b) => a - b),
    );
    for (const { body, signature } of received)
      expect(signature).toBe(createHmac("sha256", apiKey).update(body).digest("hex"));
    expect(sandbox.deliveries.entries).toMatchObject([{ event: "shopOrderPaymentFailed", state: "given up" }]);
  });

  it("stops as soon as it is accepted", async () => {
    answer = 500;
    await order({ amount: 10_001 });
    answer = 200;
    await sandbox.advance(5 * MINUTE);
    await sandbox.advance(WEEK);
    expect(received).toHaveLength(2);
    expect(sandbox.deliveries.entries).toMatchObject([
      { state: "delivered", attempts: [{ status: 500 }, { status: 200 }] },
    ]);
  });

  it("goes nowhere when nobody listens", async () => {
    const alone = createSandbox();
    const client = createTributeClient({ apiKey, baseUrl: alone.baseUrls.tribute, fetch: alone.fetch });
    await client.createOrder({ body: { amount: 10_000, currency: "rub", title: "X", description: "Y" } });
    await alone.advance(11_000);
    expect(alone.deliveries.of({ provider: "tribute" })).toMatchObject([
      { state: "not sent" },
      { event: "shopOrder", state: "not sent" },
    ]);
  });
});
