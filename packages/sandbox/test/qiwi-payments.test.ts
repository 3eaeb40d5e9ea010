import { readFileSync } from "node:fs";
import { createQiwiClient, type Schemas } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { stillClock } from "./still-clock.ts";

stillClock();

// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({ undocumented: "kind" });
const qiwi = createQiwiClient({
  ...sandbox.credentials.qiwi,
  baseUrl: sandbox.baseUrls.qiwi,
  fetch: sandbox.fetch,
  retries: 0,
});
const example = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../specs/qiwi/examples/${name}.json`, import.meta.url), "utf8")).value as T;

const paymentId = "1811";
const printed = example<Schemas["PaymentCreateRequest"]>("create-payment-request");
const method = printed.paymentMethod as Schemas["CardPaymentMethod"];
const withCard = (more: Partial<Schemas["CardPaymentMethod"]>): Schemas["PaymentCreateRequest"] => ({
  ...printed,
  paymentMethod: { ...method, ...more },
});
const twoStep = { ...printed, flags: [] };
const pay = (body: Schemas["PaymentCreateRequest"] = printed, id = paymentId) =>
  qiwi.createPayment({ paymentId: id, body });
const zero = { value: "0.00", currency: "RUB" };

beforeEach(() => sandbox.reset());

describe("createPayment", () => {
  it("takes the documented request at once, with the documented mask of the card", async () => {
    const { amount, paymentMethod } = example<Schemas["Payment"]>("create-payment-response");
    const { callbackUrl, comment, customFields } = printed;
    const paid = await pay();
    expect(paid).toMatchObject({
      ok: true,
      data: {
        paymentId,
        billId: "string",
        amount,
        capturedAmount: amount,
        refundedAmount: zero,
        status: { value: "COMPLETED" },
      },
    });
    expect(paid).toMatchObject({
      data: { paymentMethod, callbackUrl, comment, customFields, paymentCardInfo: { paymentSystem: "VISA" } },
    });
    expect(JSON.stringify(paid)).not.toContain(method.pan);
    expect(sandbox.ledger).toMatchObject([
      { kind: "charge", id: paymentId, reference: paymentId, amount: "200.00", currency: "RUB" },
    ]);
  });

  it("only holds the money without SALE, until QIWI captures it after 72 hours", async () => {
    expect(await pay(twoStep)).toMatchObject({ data: { status: { value: "COMPLETED" }, capturedAmount: zero } });
    await sandbox.advance(72 * 3_600_000 - 1000);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { capturedAmount: zero } });
    await sandbox.advance(1000);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { capturedAmount: { value: "200.00" } } });
    expect(sandbox.ledger.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["hold", "200.00"],
      ["capture", "200.00"],
    ]);
  });

  it("is charged once however often the identical request comes, and refuses another body", async () => {
    const first = await pay();
    const second = await pay();
    expect(second).toEqual(first);
    expect(await pay({ ...printed, amount: { value: 201, currency: "RUB" } })).toMatchObject({
      kind: "refused",
      status: 400,
    });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it.each([
    ["02", "DECLINED", "DECLINED"],
    ["03", "WAITING", "COMPLETED"],
    ["04", "WAITING", "DECLINED"],
    ["05", "COMPLETED", "COMPLETED"],
  ])("follows the test rule of expiry month %s: %s, after three seconds %s", async (month, now, later) => {
    expect(await pay(withCard({ expiryDate: `${month}/30` }))).toMatchObject({
      ok: true,
      data: { status: { value: now } },
    });
    await sandbox.advance(2900);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { status: { value: now } } });
    await sandbox.advance(100);
    const after = await qiwi.getPayment({ paymentId });
    expect(after).toMatchObject({
      data: { status: { value: later, ...(later === "DECLINED" && { reason: "ACQUIRING_INSUFFICIENT_FUNDS" }) } },
    });
    expect(sandbox.ledger).toHaveLength(later === "COMPLETED" ? 1 : 0);
  });

  const send = (amount: string) =>
    sandbox.fetch(`${sandbox.baseUrls.qiwi}/v1/sites/test-01/payments/raw`, {
      method: "PUT",
      headers: { authorization: `Bearer ${sandbox.credentials.qiwi.token}`, "content-type": "application/json" },
      body: JSON.stringify(printed).replace(/"amount":\{[^}]*\}/, `"amount":${amount}`),
    });

  it.each(['"3.00"', "3.00", "200.00"])("takes the literal %s", async (literal) => {
    const response = await send(`{"currency":"RUB","value":${literal}}`);
    expect([response.status, await response.json()]).toMatchObject([200, { status: { value: "COMPLETED" } }]);
  });

  it.each(["3.0", "3", "100.5", "2.349", '"3"', '"3.0"', '"100.5"', '"3.000"'])(
    "refuses the literal %s, as recorded",
    async (literal) => {
      const response = await send(`{"currency":"RUB","value":${literal}}`);
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { errorCode: "validation.error", cause: { amount: ["Invalid money format. Should have 2 fraction digits"] } },
      ]);
      expect(sandbox.ledger).toHaveLength(0);
    },
  );

  it("refuses such a literal in a share too", async () => {
    const share = '{"type":"MERCHANT_DETAILS","siteUid":"Obuc-02","splitAmount":{"value":200,"currency":"RUB"}}';
    const response = await send(`{"currency":"RUB","value":"200.00"},"paymentSplits":[${share}]`);
    expect(await response.json()).toMatchObject({
      cause: { "paymentSplits.0.splitAmount": [expect.stringContaining("2 fraction digits")] },
    });
  });

  it("takes whatever the client is given, because the client writes it so", async () => {
    expect(await pay({ ...printed, amount: { value: 100.5, currency: "RUB" } }, "number")).toMatchObject({
      data: { amount: { value: "100.50" } },
    });
    expect(await pay({ ...printed, amount: { value: "8", currency: "RUB" } }, "text")).toMatchObject({
      data: { amount: { value: "8.00" } },
    });
  });

  it("confirms a phone bill after a while", async () => {
    expect(await pay(example("create-payment-request-mobile-commerce"))).toMatchObject({
      data: { status: { value: "WAITING" }, paymentMethod: { type: "MOBILE_COMMERCE", phone: "+79991234567" } },
    });
    await sandbox.advance(3000);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { status: { value: "COMPLETED" } } });
  });

  it.each<[string, Schemas["PaymentCreateRequest"], string]>([
    ["a card number with a wrong check digit", withCard({ pan: "4444443616621048" }), "paymentMethod.pan"],
    ["an expiry month 13", withCard({ expiryDate: "13/30" as string }), "paymentMethod.expiryDate"],
    [
      "a token without the customer",
      { ...example<object>("create-payment-request-token"), customer: {} } as never,
      "customer.account",
    ],
    [
      "a payment method without its type",
      { ...printed, paymentMethod: { paymentToken: "x" } as never, customer: {} },
      "paymentMethod",
    ],
    ["a callback that is not an address", { ...printed, callbackUrl: "nowhere" }, "callbackUrl"],
    ["an unknown flag", { ...printed, flags: ["SELL" as "SALE"] }, "flags.0"],
    [
      "splits that do not add up",
      {
        ...printed,
        paymentSplits: [{ type: "MERCHANT_DETAILS", siteUid: "Obuc-02", splitAmount: { value: 1, currency: "RUB" } }],
      },
      "paymentSplits",
    ],
  ])("refuses %s and names the field", async (_, body, field) => {
    const refused = await pay(body);
    expect(refused).toMatchObject({
      kind: "refused",
      status: 400,
      outcome: "none",
      error: { errorCode: "validation.error" },
    });
    expect(Object.keys((refused as { error: Schemas["Error"] }).error.cause ?? {})).toEqual([field]);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ kind: "refused", status: 404 });
  });
});

describe("the flag SALE", () => {
  it("is in every answer about the payment, and is missing for a hold", async () => {
    expect(await pay()).toMatchObject({ data: { flags: ["SALE"] } });
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { flags: ["SALE"] } });
    expect(await pay(twoStep, "held")).toMatchObject({ data: { flags: [] } });
  });
});

describe("a receipt", () => {
  const position = (quantity: number, value: number): Schemas["ChequePosition"] => ({
    quantity,
    price: { value, currency: "RUB" },
    tax: "NO_NDS",
    description: "Socks",
    paymentMethod: "FULL_PAYMENT",
    paymentSubject: "COMMODITY",
  });
  const chequeOf = (...positions: Schemas["ChequePosition"][]): Schemas["Cheque"] => ({
    sellerId: 7727401209,
    chequeType: "COLLECT",
    customerContact: "payer@example.com",
    taxSystem: "OSN",
    positions,
  });
  const refusedFor = (field: string) => ({
    kind: "refused",
    status: 400,
    error: { cause: { [field]: [expect.any(String)] } },
  });

  it("is made by the payment and by its refund, and answered as chequeData", async () => {
    const chequeData = { id: expect.any(Number), url: expect.stringMatching(/^https:/) };
    expect(
      await pay({ ...printed, cheque: chequeOf(position(2, 99.5), position(1, 1), position(1, 0)) }),
    ).toMatchObject({
      data: { amount: { value: "200.00" }, chequeData },
    });
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { chequeData } });
    const cheque = { ...chequeOf(position(1, 99.5)), chequeType: "COLLECT_RETURN" as const };
    const refund = { amount: { value: "99.50", currency: "RUB" }, cheque };
    expect(await qiwi.createRefund({ paymentId, refundId: "r-1", body: refund })).toMatchObject({
      data: { chequeData },
    });
  });

  it("over another sum is refused, and nothing is paid", async () => {
    const strict = createSandbox(); // by default the sandbox plays the worst that the documents leave open
    const client = createQiwiClient({
      ...strict.credentials.qiwi,
      baseUrl: strict.baseUrls.qiwi,
      fetch: strict.fetch,
      retries: 0,
    });
    const over = { amount: { value: "8.00", currency: "RUB" }, cheque: chequeOf(position(1, 999)) };
    expect(await client.createPayment({ paymentId, body: { ...printed, ...over } })).toMatchObject(
      refusedFor("cheque"),
    );
    expect(await client.getPayment({ paymentId })).toMatchObject({ kind: "refused", status: 404 });
    await client.createPayment({ paymentId, body: printed });
    expect(await client.createRefund({ paymentId, refundId: "r-1", body: over })).toMatchObject(refusedFor("cheque"));
    expect(strict.ledger).toHaveLength(1);
  });

  it("is for card payments only", async () => {
    const body = example<Schemas["PaymentCreateRequest"]>("create-payment-request-mobile-commerce");
    const cheque = chequeOf(position(1, Number(body.amount.value)));
    expect(await pay({ ...body, cheque })).toMatchObject(refusedFor("cheque"));
  });

  it("of a payment that is declined is not made", async () => {
    const declined = await pay({ ...withCard({ expiryDate: "02/30" }), cheque: chequeOf(position(1, 200)) });
    expect(declined.ok && declined.data.chequeData).toBeUndefined();
  });
});

describe("3-D Secure", () => {
  const { threeDS } = example<{ threeDS: { pares: string } }>("complete-payment-request");
  const { amount } = example<Schemas["Payment"]>("complete-payment-response");

  it.each([{ cvv2: "849" }, { holderName: "Card 3DS" }, { holderName: "unknown name" }])(
    "is asked for by %o and passed",
    async (more) => {
      expect(await pay(withCard(more))).toMatchObject({
        data: {
          status: { value: "WAITING" },
          requirements: { threeDS: { pareq: expect.any(String), acsUrl: expect.stringMatching(/^https:/) } },
        },
      });
      expect(sandbox.ledger).toHaveLength(0);
      const done = await qiwi.completePayment({ paymentId, body: { threeDS } });
      expect(done).toMatchObject({ data: { amount, status: { value: "COMPLETED" }, requirements: { threeDS: {} } } });
      expect(sandbox.ledger).toHaveLength(1);
    },
  );

  it.each<[string, Schemas["PaymentCompleteRequest"]]>([
    ["DECLINED", { threeDS: { pares: "DECLINED" } }],
    ["nothing", {}],
  ])("declines the payment when the bank's page returned %s", async (_, body) => {
    await pay(withCard({ cvv2: "849" }));
    const done = await qiwi.completePayment({ paymentId, body });
    expect(done).toMatchObject({ ok: true, data: { status: { value: "DECLINED", reason: "PAYMENT_EXPIRED_3DS" } } });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("works once, and only for a payment that waits for it", async () => {
    await pay(withCard({ cvv2: "849", expiryDate: "03/30" }));
    expect(await qiwi.completePayment({ paymentId, body: { threeDS } })).toMatchObject({
      data: { status: { value: "WAITING" } },
    });
    const again = await qiwi.completePayment({ paymentId, body: { threeDS } });
    expect(again).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { paymentId: [expect.any(String)] } },
    });
    expect(await qiwi.completePayment({ paymentId: "none", body: { threeDS } })).toMatchObject({
      kind: "refused",
      status: 404,
    });
    await sandbox.advance(3000);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { status: { value: "COMPLETED" } } });
  });
});

describe("saved cards", () => {
  it("are made by BIND_PAYMENT_TOKEN and charged for the same customer", async () => {
    const bound = await pay({ ...printed, flags: ["SALE", "BIND_PAYMENT_TOKEN"] });
    const created = bound.ok ? bound.data.createdToken : undefined;
    expect(created).toMatchObject({ name: "444444******1049", expiredDate: "2019-12-01T00:00:00+03:00" });
    const body = {
      amount: printed.amount,
      paymentMethod: { type: "TOKEN" as const, paymentToken: created?.token ?? "" },
      customer: { account: "string" },
    };
    expect(await pay(body, "by-token")).toMatchObject({
      data: { status: { value: "COMPLETED" }, paymentMethod: { type: "TOKEN", maskedPan: "444444******1049" } },
    });
    expect(await pay({ ...body, customer: { account: "another" } }, "stranger")).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: example<Schemas["Error"]>("create-payment-error-validation").cause },
    });
  });

  it("are not made by a payment that was declined", async () => {
    const body = { ...withCard({ expiryDate: "02/30" }), flags: ["BIND_PAYMENT_TOKEN" as const] };
    const declined = await pay(body);
    expect(declined).toMatchObject({ data: { status: { value: "DECLINED" } } });
    expect(declined.ok && declined.data.createdToken).toBeUndefined();
  });

  it("can be disabled", async () => {
    const body = example<Schemas["PaymentCreateRequest"]>("create-payment-request-token");
    const { paymentToken } = body.paymentMethod as Schemas["TokenPaymentMethod"];
    expect(
      await qiwi.deletePaymentToken({ body: { token: paymentToken, customerAccountId: "11235813" } }),
    ).toMatchObject({ status: 204 });
    expect(await pay(body)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { paymentToken: [expect.any(String)] } },
    });
  });

  it("include the token of the documentation's example", async () => {
    expect(await pay(example("create-payment-request-token"))).toMatchObject({
      data: { status: { value: "COMPLETED" } },
    });
  });
});
