import { readFileSync } from "node:fs";
import { createQiwiClient, type QiwiEvent, type Schemas, unwrap, verifyWebhook } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answers } from "../src/generated/answers.js";
import { jsonText, Literal } from "../src/qiwi/json-text.js";
import { qiwiNotificationKey } from "../src/qiwi/notification.js";
import { stillClock } from "./still-clock.ts";

stillClock();

const MINUTE = 60_000;
const received: { url: string; body: string; event: QiwiEvent | string }[] = [];
let answer = 200;
// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({
  undocumented: "kind",
  deliver: async (url, init) => {
    const request = new Request(url, init);
    const body = await request.clone().text();
    const verified = await verifyWebhook(request, { secret: qiwiNotificationKey });
    received.push({ url: request.url, body, event: verified.ok ? verified.event : verified.reason });
    return new Response(null, { status: answer });
  },
});
const qiwi = createQiwiClient({
  ...sandbox.credentials.qiwi,
  baseUrl: sandbox.baseUrls.qiwi,
  fetch: sandbox.fetch,
  retries: 0,
});
const example = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../specs/qiwi/examples/${name}.json`, import.meta.url), "utf8")).value as T;

beforeEach(() => {
  sandbox.reset();
  received.length = 0;
  answer = 200;
});

// Whatever a test was about: every webhook is as the spec describes it, and the client takes its signature.
afterEach(() => {
  for (const { event, body } of sandbox.deliveries.entries)
    expect([event, answers.qiwi.webhooks[event]?.(JSON.parse(body))]).toEqual([event, true]);
  for (const { event } of received) expect(event).toBeTypeOf("object");
});

const elsewhere = "https://merchant.example/webhooks/qiwi";
const own = "https://shop.example/paid";
const paymentId = "1811";
const printed = example<Schemas["PaymentCreateRequest"]>("create-payment-request");
const { callbackUrl: _, ...plain } = printed;
const method = printed.paymentMethod as Schemas["CardPaymentMethod"];
const pay = async (more: Partial<Schemas["PaymentCreateRequest"]> = {}) => {
  const payment = unwrap(await qiwi.createPayment({ paymentId, body: { ...plain, ...more } }));
  await sandbox.deliveries.settled();
  return payment;
};
/** The last webhook, or what was wrong with it. */
const last = () => received.at(-1)?.event;
const rub = (value: number) => ({ value, currency: "RUB" as const });

describe("PAYMENT", () => {
  it("reports a payment in one step, with the amount literally as printed", async () => {
    const { createdToken } = await pay({
      flags: ["SALE", "BIND_PAYMENT_TOKEN"],
      customer: { account: "cat_girl", address: { city: "Perm" } },
    });
    expect(received).toHaveLength(1);
    expect(last()).toMatchObject({
      type: "PAYMENT",
      version: "1",
      payment: {
        paymentId,
        type: "PAYMENT",
        status: { value: "SUCCESS" },
        amount: { value: 200, currency: "RUB" },
        paymentMethod: {
          type: "CARD",
          maskedPan: expect.stringContaining("****"),
          cardExpireDate: expect.stringMatching(/^\d{1,2}\/20\d\d$/),
        },
        tokenData: { paymentToken: createdToken?.token },
        customer: { account: "cat_girl", city: "Perm" },
        merchantSiteUid: "test-01",
        flags: ["SALE"],
      },
    });
    expect(received[0]?.body).toContain('"amount":{"value":200.00,"currency":"RUB"}');
    expect(received[0]?.body).not.toContain(method.pan);
  });

  it("reports a hold without the flag, and a decline with its reason", async () => {
    await pay({ flags: [] });
    expect(last()).toMatchObject({ payment: { flags: [], status: { value: "SUCCESS" } } });
    await qiwi.createPayment({
      paymentId: "no",
      body: { ...plain, paymentMethod: { ...method, expiryDate: "02/30" } },
    });
    await sandbox.deliveries.settled();
    expect(last()).toMatchObject({
      payment: {
        paymentId: "no",
        status: { value: "DECLINE", reasonCode: "ACQUIRING_INSUFFICIENT_FUNDS", psErrorCode: "51" },
      },
    });
  });

  it("waits until 3-D Secure was passed, or the issuer answered", async () => {
    await pay({ paymentMethod: { ...method, holderName: "unknown name" } });
    await qiwi.createPayment({
      paymentId: "slow",
      body: { ...plain, paymentMethod: { ...method, expiryDate: "03/30" } },
    });
    await sandbox.deliveries.settled();
    expect(received).toEqual([]);
    await qiwi.completePayment({ paymentId, body: example("complete-payment-request") });
    await sandbox.advance(3000);
    expect(received.map(({ event }) => (event as { payment: object }).payment)).toMatchObject([
      { paymentId },
      { paymentId: "slow" },
    ]);
  });

  it("names the QR code and QIWI's own id for a payment by SBP, and the shares with numbers", async () => {
    const code = example<Schemas["QrCodeCreateRequest"]>("put-sbp-qr-code-request");
    await qiwi.putSbpQrCode({ qrCodeUid: "Test", body: { ...code, amount: rub(200) } });
    await sandbox.advance(5000);
    const { payment } = unwrap(await qiwi.getSbpQrCode({ qrCodeUid: "Test" }));
    const told = received.map(({ event }) => event as QiwiEvent).find(({ type }) => type === "PAYMENT");
    expect(told).toMatchObject({
      payment: { paymentId: payment?.paymentUid, qrCodeUid: "Test", paymentMethod: { type: "SBP" } },
    });
    const share = { type: "MERCHANT_DETAILS" as const, siteUid: "Obuc-00", splitAmount: rub(200) };
    await pay({ paymentSplits: [share] });
    expect(last()).toMatchObject({ payment: { paymentSplits: [{ splitAmount: { value: 200 } }] } });
  });

  it("names the token of a payment with a saved card, and free data under the names of webhooks", async () => {
    const body = example<Schemas["PaymentCreateRequest"]>("create-payment-request-token");
    await pay({ ...body, customFields: { cf1: "x", FROM_MERCHANT_PHONE: "7" } });
    const { paymentToken } = body.paymentMethod as Schemas["TokenPaymentMethod"];
    expect(last()).toMatchObject({
      payment: { paymentMethod: { type: "TOKEN", paymentToken }, customFields: { cf1: "x", phone: "7" } },
    });
  });

  it("goes to the payment's address, else to the bill's, else to the site's", async () => {
    const bill = {
      ...example<Schemas["BillCreateRequest"]>("create-bill-request"),
      expirationDateTime: "2099-04-13T14:30:00+03:00",
    };
    const ofBill = "https://shop.example/bill";
    await qiwi.createBill({
      billId: "b1",
      body: { ...bill, amount: rub(200), customFields: { invoice_callback_url: ofBill } },
    });
    await pay({ billId: "b1", callbackUrl: own });
    await qiwi.createBill({
      billId: "b2",
      body: { ...bill, amount: rub(200), customFields: { invoice_callback_url: ofBill } },
    });
    await qiwi.createPayment({ paymentId: "p2", body: { ...plain, billId: "b2" } });
    await qiwi.createBill({
      billId: "b3",
      body: { ...bill, amount: rub(200), customFields: { invoice_callback_url: "by phone" } },
    });
    await qiwi.createPayment({ paymentId: "p3", body: { ...plain, billId: "b3" } });
    await sandbox.deliveries.settled();
    expect(received.map(({ url }) => url)).toEqual([own, ofBill, elsewhere]);
  });
});

describe("CAPTURE", () => {
  it("reports the merchant's captures, carried out and declined, and none that was refused", async () => {
    await pay({ flags: [] });
    await qiwi.createCapture({ paymentId, captureId: "c1", body: { callbackUrl: own } });
    await qiwi.createCapture({ paymentId, captureId: "c2" });
    await qiwi.createPayment({ paymentId: "released", body: { ...printed, flags: [] } });
    const whole = { amount: { value: "200.00", currency: "RUB" } };
    await qiwi.createRefund({ paymentId: "released", refundId: "r1", body: whole });
    await qiwi.createCapture({ paymentId: "released", captureId: "c3" });
    await sandbox.deliveries.settled();
    expect(received.filter(({ event }) => (event as { type: string }).type === "CAPTURE")).toMatchObject([
      {
        url: own,
        event: {
          type: "CAPTURE",
          capture: { captureId: "c1", paymentId, amount: { value: 200 }, status: { value: "SUCCESS" } },
        },
      },
      {
        url: elsewhere,
        event: { capture: { captureId: "c3", status: { value: "DECLINE", reasonCode: "INVALID_STATE" } } },
      },
    ]);
  });

  it("reports the one that QIWI makes by itself, under the id of the ledger", async () => {
    await pay({ flags: [] });
    await sandbox.advance(72 * 3_600_000);
    expect(last()).toMatchObject({
      capture: { captureId: sandbox.ledger[1]?.id, paymentId, status: { value: "SUCCESS" } },
    });
  });
});

describe("REFUND", () => {
  const refund = (refundId: string, value: number, comment?: string) =>
    qiwi.createRefund({
      paymentId,
      refundId,
      body: { amount: rub(value), callbackUrl: own, ...(comment && { comment }) },
    });

  it("reports money that went back, and what could not", async () => {
    await pay();
    await refund("r1", 2.34);
    await refund("r2", 500);
    await sandbox.deliveries.settled();
    expect(received.slice(1)).toMatchObject([
      {
        url: own,
        event: { type: "REFUND", refund: { refundId: "r1", paymentId, flags: [], status: { value: "SUCCESS" } } },
      },
      { event: { refund: { refundId: "r2", status: { value: "DECLINE", reasonCode: "INVALID_AMOUNT" } } } },
    ]);
    expect(received[1]?.body).toContain('"value":2.34');
  });

  it("marks the release of a hold", async () => {
    await pay({ flags: [] });
    await refund("r1", 200);
    await sandbox.deliveries.settled();
    expect(last()).toMatchObject({ refund: { flags: ["REVERSAL"] } });
  });

  it("reports a postponed one when it is carried out or cancelled", async () => {
    await pay();
    await refund("r1", 1, "postponed");
    await refund("r2", 1, "postponed");
    await qiwi.declineRefund({ paymentId, refundId: "r2" });
    await sandbox.deliveries.settled();
    expect(received.slice(1)).toMatchObject([{ event: { refund: { refundId: "r2", status: { value: "DECLINE" } } } }]);
    await sandbox.advance(60 * MINUTE);
    expect(received.slice(2)).toMatchObject([{ event: { refund: { refundId: "r1", status: { value: "SUCCESS" } } } }]);
  });
});

describe("CHECK_CARD", () => {
  const requestUid = "check-1";
  const check = example<Schemas["CardCheckRequest"]>("create-card-check-request");

  it("reports a valid card with its token", async () => {
    const { createdToken, checkOperationDate } = unwrap(await qiwi.createCardCheck({ requestUid, body: check }));
    await sandbox.deliveries.settled();
    expect(received).toMatchObject([
      {
        url: elsewhere,
        event: {
          type: "CHECK_CARD",
          checkPaymentMethod: { requestUid, status: "SUCCESS", isValidCard: true, createdToken, checkOperationDate },
        },
      },
    ]);
  });

  it("reports a card that is not valid, and a check that failed", async () => {
    const { cardData } = check;
    await qiwi.createCardCheck({ requestUid, body: { cardData: { ...cardData, expiryDate: "02/34" } } });
    await qiwi.createCardCheck({ requestUid: "slow", body: { cardData: { ...cardData, expiryDate: "04/34" } } });
    await sandbox.advance(3000);
    expect(received.map(({ event }) => event)).toMatchObject([
      { checkPaymentMethod: { status: "SUCCESS", isValidCard: false } },
      { checkPaymentMethod: { status: "ERROR", isValidCard: false } },
    ]);
  });
});

describe("TOKEN", () => {
  const code = example<Schemas["QrCodeCreateRequest"]>("put-sbp-qr-code-request-token");

  it("reports that an account was saved", async () => {
    await qiwi.putSbpQrCode({ qrCodeUid: "t1", body: code });
    await sandbox.advance(5000);
    const { token } = unwrap(await qiwi.getSbpQrCode({ qrCodeUid: "t1" }));
    expect(received).toMatchObject([
      {
        url: elsewhere,
        event: {
          type: "TOKEN",
          token: {
            status: { value: "CREATED" },
            account: code.tokenizationAccount,
            value: token?.value,
            tokenizationSource: { type: "QR_CODE", uid: "t1" },
          },
        },
      },
    ]);
  });

  it("reports that none was, when the purpose asks for that", async () => {
    await qiwi.putSbpQrCode({ qrCodeUid: "t1", body: { ...code, tokenizationPurpose: "to be rejected" } });
    await sandbox.advance(5000);
    expect(last()).toMatchObject({ token: { status: { value: "REJECTED" } } });
    expect(last()).not.toHaveProperty("token.value");
    expect(unwrap(await qiwi.getSbpQrCode({ qrCodeUid: "t1" })).token).toEqual({ status: "REJECTED" });
  });
});

describe("PAYOUT", () => {
  const body = example<Schemas["PayoutCreateRequest"]>("create-payout-request");
  const payOut = async (payoutId: string, value: string, comment = "") => {
    await qiwi.createPayout({
      paymentId,
      payoutId,
      body: { ...body, amount: { value, currency: "RUB" }, comment, callbackUrl: own },
    });
    await sandbox.deliveries.settled();
  };
  const told = () =>
    received.slice(1).map(({ event }) => (event as { payout: { status: { value: string } } }).payout.status.value);

  it.each([
    ["40.00", "", ["SUCCESS"]],
    ["2.00", "", ["WAITING", "SUCCESS"]],
    ["5.00", "", ["DECLINED"]],
    ["5.10", "", ["WAITING", "DECLINED"]],
    ["40.00", "two-step", ["INIT", "SUCCESS"]],
  ])("of %s %s reports each state: %j", async (value, comment, states) => {
    await pay();
    await payOut("x", value, comment);
    if (comment) await qiwi.completePayout({ paymentId, payoutId: "x" });
    await sandbox.advance(5000);
    expect(told()).toEqual(states);
    expect(received[1]).toMatchObject({
      url: own,
      event: { type: "PAYOUT", payout: { payoutId: "x", flags: ["TEST"] } },
    });
    expect(received[1]?.body).toContain(`"amount":{"value":${value},`);
  });

  it("writes shares as strings", async () => {
    await pay();
    const share = { type: "MERCHANT_DETAILS" as const, siteUid: "Obuc-00", splitAmount: rub(40) };
    await qiwi.createPayout({ paymentId, payoutId: "x", body: { ...body, amount: rub(40), payoutSplits: [share] } });
    await sandbox.deliveries.settled();
    expect(last()).toMatchObject({ payout: { payoutSplits: [{ splitAmount: { value: "40.00" } }] } });
  });
});

describe("delivery", () => {
  it("is repeated after 5 seconds, a minute and three times five, until the answer is 200 and nothing else", async () => {
    answer = 202;
    await pay();
    for (const ms of [5000, MINUTE, 5 * MINUTE, 5 * MINUTE, 5 * MINUTE]) {
      const before = received.length;
      await sandbox.advance(ms - 1000);
      expect(received).toHaveLength(before);
      await sandbox.advance(1000);
      expect(received).toHaveLength(before + 1);
    }
    await sandbox.advance(24 * 60 * MINUTE);
    expect(received).toHaveLength(6);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    expect(sandbox.deliveries.entries).toMatchObject([{ event: "paymentNotification", state: "given up" }]);
  });

  it("stops as soon as it is accepted", async () => {
    answer = 500;
    await pay();
    answer = 200;
    await sandbox.advance(60 * MINUTE);
    expect(sandbox.deliveries.entries).toMatchObject([
      { state: "delivered", attempts: [{ status: 500 }, { status: 200 }] },
    ]);
  });
});

describe("jsonText", () => {
  it("writes what JSON.stringify writes, and literals as they are", () => {
    const value = { a: [1, null, "ключ\n"], b: { c: undefined, d: true } };
    expect(jsonText(value)).toBe(JSON.stringify(value));
    expect(jsonText({ sum: new Literal("200.00") })).toBe('{"sum":200.00}');
  });
});
