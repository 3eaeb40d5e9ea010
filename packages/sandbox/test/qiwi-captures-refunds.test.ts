import { readFileSync } from "node:fs";
import { createQiwiClient, type Schemas } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";

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

const ids = { paymentId: "1811", captureId: "bxwd8096", refundId: "tcwv3132" };
const { paymentId, captureId, refundId } = ids;
const printed = example<Schemas["PaymentCreateRequest"]>("create-payment-request");
const rub = (value: number) => ({ value, currency: "RUB" });
const hold = (value = 6.77) => qiwi.createPayment({ paymentId, body: { ...printed, flags: [], amount: rub(value) } });
const sell = (value = 10) => qiwi.createPayment({ paymentId, body: { ...printed, amount: rub(value) } });
const capture = (id = captureId) =>
  qiwi.createCapture({
    paymentId,
    captureId: id,
    body: example<Schemas["CaptureCreateRequest"]>("create-capture-request"),
  });
const refund = (value: number, id = refundId, comment?: string) =>
  qiwi.createRefund({
    paymentId,
    refundId: id,
    body: { amount: rub(value), ...(comment !== undefined && { comment }) },
  });
const moved = () => sandbox.ledger.map(({ kind, reference, amount }) => `${kind} ${reference} ${amount}`);

beforeEach(() => sandbox.reset());

describe("createCapture and getCapture", () => {
  it("take the whole held sum, as printed", async () => {
    const { amount, status } = example<Schemas["Capture"]>("create-capture-response");
    await hold();
    expect(await capture()).toMatchObject({ ok: true, data: { captureId, amount, status: { value: status.value } } });
    expect(await qiwi.getCapture({ paymentId, captureId })).toMatchObject({
      data: { captureId, amount, status: { value: "COMPLETED" } },
    });
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { capturedAmount: { value: "6.77" } } });
    expect(moved()).toEqual(["hold 1811 6.77", "capture bxwd8096 6.77"]);
  });

  it("need no body, and a repeat captures nothing more", async () => {
    await hold();
    const first = await qiwi.createCapture({ paymentId, captureId });
    expect(first).toMatchObject({ ok: true, data: { status: { value: "COMPLETED" } } });
    expect(await qiwi.createCapture({ paymentId, captureId, body: {} })).toEqual(first);
    await sandbox.advance(80 * 3_600_000);
    expect(moved()).toHaveLength(2);
  });

  const captured = {
    kind: "refused",
    status: 400,
    outcome: "none",
    error: {
      errorCode: "payin.incorrect-method-invocation",
      description: "Successful capture already done for this payment",
    },
  };

  it("refuse a second capture under another id, as recorded", async () => {
    await hold();
    await capture();
    expect(await capture("second")).toMatchObject(captured);
    expect(await qiwi.getCapture({ paymentId, captureId: "second" })).toMatchObject({ kind: "refused", status: 404 });
    expect(moved()).toHaveLength(2);
  });

  it("refuse a capture after SALE and after the automatic capture", async () => {
    await sell();
    expect(await capture()).toMatchObject(captured);
    sandbox.reset();
    await hold();
    await sandbox.advance(72 * 3_600_000);
    expect(await capture()).toMatchObject(captured);
    expect(moved()).toEqual(["hold 1811 6.77", "capture undefined 6.77"]);
  });

  it("decline where the payment was declined, spelt DECLINE in the answer and DECLINED when read", async () => {
    const reason = "INVALID_STATE";
    const card = { ...(printed.paymentMethod as Schemas["CardPaymentMethod"]), expiryDate: "02/30" };
    await qiwi.createPayment({ paymentId, body: { ...printed, flags: [], paymentMethod: card } });
    expect(await capture()).toMatchObject({ ok: true, status: 200, data: { status: { value: "DECLINE", reason } } });
    expect(await qiwi.getCapture({ paymentId, captureId })).toMatchObject({
      data: { status: { value: "DECLINED", reason } },
    });
    expect(moved()).toHaveLength(0);
  });

  it("answer 404 for what does not exist, and 400 for an id that another payment used", async () => {
    expect(await capture()).toMatchObject({ kind: "refused", status: 404 });
    await hold();
    expect(await qiwi.getCapture({ paymentId, captureId })).toMatchObject({ kind: "refused", status: 404 });
    await capture();
    await qiwi.createPayment({ paymentId: "other", body: { ...printed, flags: [] } });
    expect(await qiwi.getCapture({ paymentId: "other", captureId })).toMatchObject({ kind: "refused", status: 404 });
    expect(await qiwi.createCapture({ paymentId: "other", captureId })).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { captureId: [expect.any(String)] } },
    });
  });
});

describe("an amount without its currency", () => {
  it("is answered as a body that could not be read, as recorded", async () => {
    await sell();
    const response = await sandbox.fetch(
      `${sandbox.baseUrls.qiwi}/v1/sites/test-01/payments/${paymentId}/refunds/${refundId}`,
      {
        method: "PUT",
        headers: { authorization: `Bearer ${sandbox.credentials.qiwi.token}`, "content-type": "application/json" },
        body: '{"amount":{"value":"1.00"}}',
      },
    );
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errorCode: "http.message.conversion.failed", description: "Bad request" },
    ]);
  });
});

describe("createRefund, getRefund and listRefunds", () => {
  const body = example<Schemas["RefundCreateRequest"]>("create-refund-request");
  const { amount, flags } = example<Schemas["Refund"]>("create-refund-response");

  it("release held money, as printed, and capture takes the rest", async () => {
    await hold();
    const released = await qiwi.createRefund({ paymentId, refundId, body });
    expect(released).toMatchObject({ ok: true, data: { refundId, amount, flags, status: { value: "COMPLETED" } } });
    expect(await qiwi.getRefund({ paymentId, refundId })).toMatchObject({ data: { refundId, amount, flags } });
    expect(await qiwi.listRefunds({ paymentId })).toMatchObject({ data: [{ refundId, amount, flags }] });
    expect(await capture()).toMatchObject({ data: { amount: { value: "4.43" } } });
    expect(moved()).toEqual(["hold 1811 6.77", "release tcwv3132 2.34", "capture bxwd8096 4.43"]);
  });

  it("release a whole hold for good: it can't be captured, not even automatically", async () => {
    await hold();
    await refund(6.77);
    expect(await capture()).toMatchObject({ data: { status: { value: "DECLINE", reason: "INVALID_STATE" } } });
    await sandbox.advance(73 * 3_600_000);
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({
      data: { capturedAmount: { value: "0.00" }, refundedAmount: { value: "6.77" } },
    });
    expect(moved()).toEqual(["hold 1811 6.77", "release tcwv3132 6.77"]);
  });

  it("return taken money in parts, and decline what is more than the rest", async () => {
    await sell(10);
    const first = await refund(6, "first");
    expect(first).toMatchObject({ data: { status: { value: "COMPLETED" } } });
    expect(first.ok && first.data.flags).toBeUndefined();
    expect(await refund(4.01, "too-much")).toMatchObject({
      ok: true,
      data: { status: { value: "DECLINE", reason: "INVALID_AMOUNT" } },
    });
    expect(await refund(4, "rest")).toMatchObject({ data: { status: { value: "COMPLETED" } } });
    expect(await qiwi.getPayment({ paymentId })).toMatchObject({ data: { refundedAmount: { value: "10.00" } } });
    expect(await qiwi.listRefunds({ paymentId })).toMatchObject({
      data: [{ refundId: "first" }, { refundId: "too-much" }, { refundId: "rest" }],
    });
    expect(moved()).toEqual(["charge 1811 10.00", "refund first 6.00", "refund rest 4.00"]);
  });

  it("refund once under one id, and refuse another sum under it", async () => {
    await sell();
    expect(await refund(2)).toEqual(await refund(2));
    expect(await refund(3)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { refundId: [expect.any(String)] } },
    });
    expect(moved()).toEqual(["charge 1811 10.00", "refund tcwv3132 2.00"]);
  });

  it("refuse a payment that is not completed, and splits that do not add up", async () => {
    await qiwi.createPayment({
      paymentId,
      body: { ...printed, paymentMethod: { ...printed.paymentMethod, expiryDate: "02/30" } as never },
    });
    expect(await refund(1)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { paymentId: [expect.stringContaining("INVALID_STATE")] } },
    });
    const refundSplits = [
      { type: "MERCHANT_DETAILS" as const, siteUid: "Obuc-02", splitAmount: { value: 1, currency: "RUB" as const } },
    ];
    expect(await qiwi.createRefund({ paymentId, refundId, body: { amount: rub(2), refundSplits } })).toMatchObject({
      kind: "refused",
      error: { cause: { refundSplits: [expect.any(String)] } },
    });
    expect(moved()).toEqual([]);
  });

  it("answer 404 for what does not exist", async () => {
    expect(await refund(1)).toMatchObject({ kind: "refused", status: 404 });
    expect(await qiwi.listRefunds({ paymentId })).toMatchObject({ kind: "refused", status: 404 });
    await sell();
    expect(await qiwi.getRefund({ paymentId, refundId })).toMatchObject({ kind: "refused", status: 404 });
    expect(await qiwi.listRefunds({ paymentId })).toMatchObject({ ok: true, data: [] });
  });
});

describe("declineRefund", () => {
  it("cancels a postponed refund: the money stays and can be refunded again", async () => {
    await sell(2.34);
    expect(await refund(2.34, refundId, "Postponed")).toMatchObject({ data: { status: { value: "COMPLETED" } } });
    expect(await refund(0.01, "early")).toMatchObject({ data: { status: { value: "DECLINE" } } });
    const { amount } = example<Schemas["Refund"]>("decline-refund-response");
    expect(await qiwi.declineRefund({ paymentId, refundId })).toMatchObject({
      ok: true,
      data: { refundId, amount, status: { value: "DECLINED" } },
    });
    await sandbox.advance(2 * 3_600_000);
    expect(moved()).toEqual(["charge 1811 2.34"]);
    expect(await refund(2.34, "again")).toMatchObject({ data: { status: { value: "COMPLETED" } } });
    expect(moved()).toEqual(["charge 1811 2.34", "refund again 2.34"]);
  });

  it("comes too late after an hour, and is refused a second time and for an ordinary refund", async () => {
    await sell();
    await refund(1, "postponed", "postponed");
    await refund(2, "ordinary");
    await sandbox.advance(3_600_000);
    for (const id of ["postponed", "ordinary"]) {
      expect(await qiwi.declineRefund({ paymentId, refundId: id })).toMatchObject({
        kind: "refused",
        status: 400,
        error: { cause: { refundId: [expect.stringContaining("INVALID_STATE")] } },
      });
    }
    await refund(3, "twice", "postponed");
    expect(await qiwi.declineRefund({ paymentId, refundId: "twice" })).toMatchObject({ ok: true });
    expect(await qiwi.declineRefund({ paymentId, refundId: "twice" })).toMatchObject({ kind: "refused", status: 400 });
    expect(await qiwi.declineRefund({ paymentId, refundId: "none" })).toMatchObject({ kind: "refused", status: 404 });
    expect(moved()).toEqual(["charge 1811 10.00", "refund ordinary 2.00", "refund postponed 1.00"]);
  });
});
