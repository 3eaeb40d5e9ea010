import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { createQiwiClient, type Schemas } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";

// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({ undocumented: "kind" });
const options = { ...sandbox.credentials.qiwi, baseUrl: sandbox.baseUrls.qiwi, fetch: sandbox.fetch, retries: 0 };
const qiwi = createQiwiClient(options);
const example = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../specs/qiwi/examples/${name}.json`, import.meta.url), "utf8")).value as T;

const ids = { paymentId: "1811", payoutId: "bxwd8096" };
const body = example<Schemas["PayoutCreateRequest"]>("create-payout-request");
const payment = example<Schemas["PaymentCreateRequest"]>("create-payment-request");
const sell = (value = 1000) =>
  qiwi.createPayment({ paymentId: ids.paymentId, body: { ...payment, amount: { value, currency: "RUB" } } });
const payOut = (value: number, payoutId = ids.payoutId) =>
  qiwi.createPayout({ ...ids, payoutId, body: { ...body, amount: { value, currency: "RUB" } } });
const payouts = () =>
  sandbox.ledger.filter(({ kind }) => kind === "payout").map(({ reference, amount }) => [reference, amount]);

beforeEach(async () => {
  sandbox.reset();
  await sell();
});

describe("createPayout and getPayout", () => {
  it("pay out the documented request as printed", async () => {
    const { createdDateTime: _, status, ...want } = example<Schemas["Payout"]>("create-payout-response");
    const made = await qiwi.createPayout({ ...ids, body });
    expect(made).toMatchObject({ ok: true, data: { ...want, status: { value: status.value } } });
    expect(made.ok && "payoutId" in made.data).toBe(false);
    expect(await qiwi.getPayout(ids)).toMatchObject({ data: { ...want, status: { value: "COMPLETED" } } });
    expect(payouts()).toEqual([[ids.payoutId, "40.00"]]);
  });

  it("pay once however often the identical request comes", async () => {
    const first = await qiwi.createPayout({ ...ids, body });
    expect(await qiwi.createPayout({ ...ids, body })).toEqual(first);
    expect(await payOut(41)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { payoutId: [expect.any(String)] } },
    });
    expect(payouts()).toHaveLength(1);
  });

  it("take a phone number as the receiver", async () => {
    const sbp = example<Schemas["PayoutCreateRequest"]>("create-payout-request-sbp");
    const { status, amount, receiverData, flags } = example<Schemas["Payout"]>("payout-waiting-sbp");
    expect(await qiwi.createPayout({ ...ids, body: sbp })).toMatchObject({
      data: { amount, receiverData, flags, status: { value: status.value } },
    });
  });

  it.each([
    [200, "WAITING", "SUCCESS"],
    [2, "WAITING", "SUCCESS"],
    [500, "DECLINED", "DECLINED"],
    [5, "DECLINED", "DECLINED"],
    [510, "WAITING", "DECLINED"],
    [5.1, "WAITING", "DECLINED"],
    [7, "COMPLETED", "COMPLETED"],
  ])("follow the test rule of %d rubles: %s, later %s", async (value, now, later) => {
    expect(await payOut(value)).toMatchObject({ ok: true, data: { status: { value: now } } });
    await sandbox.advance(5000);
    expect(await qiwi.getPayout(ids)).toMatchObject({ data: { status: { value: later } } });
    expect(payouts()).toHaveLength(later === "DECLINED" ? 0 : 1);
  });

  it("decline a receiver whose card number is wrong", async () => {
    const receiverData = { type: "CARD" as const, pan: "4256000000000004" };
    const declined = await qiwi.createPayout({ ...ids, body: { ...body, receiverData } });
    expect(declined).toMatchObject({
      ok: true,
      data: { status: { value: "DECLINED", reason: "INVALID_RECEIVER_DATA" } },
    });
    expect(payouts()).toEqual([]);
  });

  it("give out no more than the payment brought in, less refunds and earlier payouts", async () => {
    const { cause } = example<Schemas["Error"]>("error-incorrect-payout-amount");
    await qiwi.createRefund({
      paymentId: ids.paymentId,
      refundId: "tcwv3132",
      body: { amount: { value: 300, currency: "RUB" } },
    });
    expect(await payOut(700.01)).toMatchObject({ kind: "refused", status: 400, error: { cause } });
    expect(await payOut(500, "declined")).toMatchObject({ data: { status: { value: "DECLINED" } } });
    expect(await payOut(600, "first")).toMatchObject({ ok: true });
    expect(await payOut(101, "second")).toMatchObject({ kind: "refused", status: 400, error: { cause } });
    expect(await payOut(100, "second")).toMatchObject({ ok: true });
  });

  it("give out nothing of a hold until it is captured", async () => {
    await qiwi.createPayment({ paymentId: "held", body: { ...payment, flags: [] } });
    await qiwi.createRefund({ paymentId: "held", refundId: "part", body: { amount: { value: 150, currency: "RUB" } } });
    const take = (value: number, payoutId: string) =>
      qiwi.createPayout({ paymentId: "held", payoutId, body: { ...body, amount: { value, currency: "RUB" } } });
    expect(await take(1, "early")).toMatchObject({ kind: "refused", status: 400 });
    await qiwi.createCapture({ paymentId: "held", captureId: "bxwd8096" });
    expect(await take(51, "more")).toMatchObject({ kind: "refused", status: 400 });
    expect(await take(50, "all")).toMatchObject({ data: { status: { value: "COMPLETED" } } });
  });

  it("answer 404 for what does not exist", async () => {
    expect(await qiwi.createPayout({ ...ids, paymentId: "none", body })).toMatchObject({
      kind: "refused",
      status: 404,
    });
    expect(await qiwi.getPayout(ids)).toMatchObject({ kind: "refused", status: 404 });
  });

  it.each<[string, Partial<Schemas["PayoutCreateRequest"]>, string]>([
    [
      "a phone number that is too short",
      { receiverData: { type: "SBP", phone: "7999", bankMemberId: "100000000111" } },
      "receiverData.phone",
    ],
    [
      "no receiver's bank",
      { receiverData: { type: "SBP", phone: "79998887766" } as never },
      "receiverData.bankMemberId",
    ],
    ["another currency", { amount: { value: 1, currency: "KZT" } }, "amount.currency"],
  ])("refuse %s and name the field", async (_, wrong, field) => {
    const refused = await qiwi.createPayout({ ...ids, body: { ...body, ...wrong } });
    expect(refused).toMatchObject({ kind: "refused", status: 400 });
    expect(Object.keys((refused as { error: Schemas["Error"] }).error.cause ?? {})).toEqual([field]);
  });
});

describe("completePayout", () => {
  const printed = { ...body, comment: "two-step" };

  it("sends the money of a payout whose status is INIT, once", async () => {
    expect(await qiwi.createPayout({ ...ids, body: printed })).toMatchObject({
      ok: true,
      data: { status: { value: "INIT" } },
    });
    await sandbox.advance(60_000);
    expect(await qiwi.getPayout(ids)).toMatchObject({ data: { status: { value: "INIT" } } });
    expect(payouts()).toEqual([]);
    const { status, amount } = example<Schemas["Payout"]>("complete-payout-response");
    expect(await qiwi.completePayout(ids)).toMatchObject({
      ok: true,
      data: { amount, status: { value: status.value } },
    });
    expect(await qiwi.completePayout(ids)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { payoutId: [expect.any(String)] } },
    });
    expect(payouts()).toEqual([[ids.payoutId, "40.00"]]);
  });

  it("follows the test rules of the amount, and answers 404 for a payout that does not exist", async () => {
    expect(await qiwi.completePayout(ids)).toMatchObject({ kind: "refused", status: 404 });
    await qiwi.createPayout({ ...ids, body: { ...printed, amount: { value: 5, currency: "RUB" } } });
    expect(await qiwi.completePayout(ids)).toMatchObject({ data: { status: { value: "DECLINED" } } });
    expect(payouts()).toEqual([]);
  });
});

describe("signature of a payout", () => {
  it("is refused with 403 when it comes from another key", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const stranger = createQiwiClient({
      ...options,
      signPayout: (bytes) => sign("sha256", bytes, privateKey).toString("base64"),
    });
    expect(await stranger.createPayout({ ...ids, body })).toMatchObject({
      kind: "refused",
      status: 403,
      error: { cause: { "X-Digital-Sign": [expect.any(String)] } },
    });
    expect(payouts()).toEqual([]);
  });

  it("is refused when the bytes differ from the signed ones, or it is not base64", async () => {
    const other = createQiwiClient({
      ...options,
      signPayout: () => options.signPayout(new TextEncoder().encode(JSON.stringify(body, null, 1))),
    });
    expect(await other.createPayout({ ...ids, body })).toMatchObject({ kind: "refused", status: 403 });
    const nonsense = createQiwiClient({ ...options, signPayout: () => "****" });
    expect(await nonsense.createPayout({ ...ids, body })).toMatchObject({ kind: "refused", status: 403 });
  });

  it("is named as missing when the header is", async () => {
    const { token } = sandbox.credentials.qiwi;
    const response = await sandbox.fetch(`${sandbox.baseUrls.qiwi}/v1/sites/test-01/payments/1811/payouts/bxwd8096`, {
      method: "PUT",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ cause: { "X-Digital-Sign": ["is missing"] } });
  });

  it("is asked for by name when the client cannot make one; other calls work without it", async () => {
    const { signPayout: _, ...unable } = options;
    const client = createQiwiClient(unable);
    expect(await client.createPayout({ ...ids, body })).toMatchObject({
      ok: false,
      kind: "invalid",
      attempts: 0,
      outcome: "none",
      problems: [
        {
          field: "signPayout",
          rule: "signature",
          message: "signPayout must be text without line breaks or blanks around it, or a function that gives one.",
        },
      ],
    });
    expect(await client.getPayment({ paymentId: ids.paymentId })).toMatchObject({ ok: true });
    expect(payouts()).toEqual([]);
  });

  it("is made for payouts alone", async () => {
    const signed: string[] = [];
    const client = createQiwiClient({
      ...options,
      signPayout: (bytes) => {
        signed.push(new TextDecoder().decode(bytes));
        return options.signPayout(bytes);
      },
    });
    await client.createRefund({
      paymentId: ids.paymentId,
      refundId: "tcwv3132",
      body: { amount: { value: 1, currency: "RUB" } },
    });
    await client.createPayout({ ...ids, body });
    expect(signed).toEqual([JSON.stringify(body)]);
  });
});
