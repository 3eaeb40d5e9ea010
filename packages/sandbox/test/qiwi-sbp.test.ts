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

const qrCodeUid = "Test12";
const printed = example<Schemas["QrCodeCreateRequest"]>("put-sbp-qr-code-request");
const put = (value: number, more: Partial<Schemas["QrCodeCreateRequest"]> = {}) =>
  qiwi.putSbpQrCode({ qrCodeUid, body: { ...printed, amount: { value, currency: "RUB" }, ...more } });
const read = () => qiwi.getSbpQrCode({ qrCodeUid });

beforeEach(() => sandbox.reset());

describe("putSbpQrCode and createSbpQrCode", () => {
  const { image, ...code } = example<Schemas["QrCode"]>("put-sbp-qr-code-response").qrCode;
  const { content: _, ...size } = image ?? {};

  it("answer the documented request like the documentation", async () => {
    const issued = await qiwi.putSbpQrCode({ qrCodeUid, body: printed });
    expect(issued).toMatchObject({
      ok: true,
      data: {
        qrCodeUid,
        amount: { value: "1.00", currency: "RUB" },
        qrCode: { type: "DYNAMIC", ttl: code.ttl, status: "CREATED", image: size },
      },
    });
    expect(issued.ok && issued.data.qrCode.image?.content).toMatch(/^iVBOR/);
    expect(issued.ok && issued.data.qrCode.payload).toMatch(/^https:\/\/qr\.nspk\.ru\//);
  });

  it("make one code whether the id is in the path or in the body", async () => {
    const body = example<Schemas["QrCodeCreatePostRequest"]>("create-sbp-qr-code-request");
    const posted = await qiwi.createSbpQrCode({ body });
    expect(posted).toMatchObject({ ok: true, data: { qrCodeUid, qrCode: { status: "CREATED" } } });
    expect(await qiwi.createSbpQrCode({ body })).toEqual({ ...posted, operationId: "createSbpQrCode" });
    const repeated = await qiwi.putSbpQrCode({ qrCodeUid, body: printed });
    expect(repeated.ok && posted.ok && repeated.data.qrCode.payload === posted.data.qrCode.payload).toBe(true);
    expect(await qiwi.createSbpQrCode({ body: { ...body, paymentPurpose: "Another" } })).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { qrCodeUid: [expect.any(String)] } },
    });
  });

  it.each<[string, Partial<Schemas["QrCodeCreateRequest"]>, string]>([
    ["a payment without an amount", { amount: undefined as never }, "amount"],
    ["a token without the customer", { flags: ["CREATE_TOKEN"] }, "tokenizationAccount"],
    ["a type that is not offered any more", { qrCode: { type: "STATIC" as "DYNAMIC" } }, "qrCode.type"],
    ["a purpose that is too long", { paymentPurpose: "x".repeat(141) }, "paymentPurpose"],
    ["another currency", { amount: { value: 1, currency: "EUR" } }, "amount.currency"],
  ])("refuse %s and name the field", async (_, wrong, field) => {
    const refused = await qiwi.putSbpQrCode({ qrCodeUid, body: { ...printed, ...wrong } });
    expect(refused).toMatchObject({ kind: "refused", status: 400 });
    expect(Object.keys((refused as { error: Schemas["Error"] }).error.cause ?? {})).toContain(field);
    expect(await read()).toMatchObject({ kind: "refused", status: 404 });
  });
});

describe("getSbpQrCode", () => {
  it.each([200, 1])(
    "shows a code over %d rubles as paid after five seconds, with a payment that can be read and refunded",
    async (value) => {
      await put(value);
      await sandbox.advance(4900);
      expect(await read()).toMatchObject({ data: { qrCode: { status: "CREATED" } } });
      await sandbox.advance(100);
      const paid = await read();
      const { paymentStatus } = example<Schemas["QrCode"]>("get-sbp-qr-code-response").payment ?? {};
      expect(paid).toMatchObject({
        data: {
          qrCode: { status: "PAYED" },
          payment: { paymentUid: expect.stringMatching(/^A[0-9A-F]{31}$/), paymentStatus },
        },
      });
      expect(paid.ok && paid.data.qrCode.image).toBeUndefined();
      const paymentId = (paid.ok && paid.data.payment?.paymentUid) || "";
      const amount = { value: `${value}.00`, currency: "RUB" };
      expect(await qiwi.getPayment({ paymentId })).toMatchObject({
        data: { paymentId, paymentMethod: { type: "SBP" }, capturedAmount: amount, status: { value: "COMPLETED" } },
      });
      expect(await qiwi.createRefund({ paymentId, refundId: "back", body: { amount } })).toMatchObject({
        data: { status: { value: "COMPLETED" } },
      });
      expect(sandbox.ledger).toMatchObject([
        { kind: "charge", id: paymentId, reference: qrCodeUid, amount: amount.value },
        { kind: "refund", reference: "back" },
      ]);
    },
  );

  it("shows any other amount as declined, and nothing moves", async () => {
    await put(3);
    await sandbox.advance(5000);
    expect(await read()).toMatchObject({ data: { qrCode: { status: "DECLINED" } } });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("shows a code that nobody paid as expired when its minutes are over", async () => {
    await put(100);
    await sandbox.advance(59 * 60_000);
    expect(await read()).toMatchObject({ data: { qrCode: { status: "CREATED" } } });
    await sandbox.advance(60_000);
    expect(await read()).toMatchObject({ data: { qrCode: { status: "EXPIRED" } } });
  });

  it("counts 72 hours where no ttl was given", async () => {
    expect(await put(100, { qrCode: { type: "DYNAMIC" } })).toMatchObject({ data: { qrCode: { ttl: 4320 } } });
    await sandbox.advance(72 * 3_600_000);
    expect(await read()).toMatchObject({ data: { qrCode: { status: "EXPIRED" } } });
  });
});

describe("SBP tokens", () => {
  const body = example<Schemas["SbpTokenPaymentRequest"]>("pay-by-sbp-token-request");
  const ids = { qrCodeUid: "adghj17d1g8", paymentId: "11212334csd" };
  const { amount, payment, qrCode, paymentPurpose } = example<Schemas["QrCode"]>("pay-by-sbp-token-response");
  const issue = () =>
    qiwi.putSbpQrCode({
      qrCodeUid: ids.qrCodeUid,
      body: { ...printed, amount: { value: 100, currency: "RUB" }, qrCode: { ...printed.qrCode, ttl: 999 } },
    });

  it("come from a code of type TOKEN without a payment", async () => {
    const token = example<Schemas["QrCodeCreateRequest"]>("put-sbp-qr-code-request-token");
    const issued = await qiwi.putSbpQrCode({ qrCodeUid, body: token });
    expect(issued).toMatchObject({ data: { qrCode: { type: "TOKEN", status: "CREATED" }, flags: ["CREATE_TOKEN"] } });
    expect(issued.ok && issued.data.token).toBeUndefined();
    await sandbox.advance(5000);
    expect(await read()).toMatchObject({ data: { token: { status: "CREATED", value: expect.any(String) } } });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("come with a payment by CREATE_TOKEN and charge a later code", async () => {
    await qiwi.createSbpQrCode({
      body: example<Schemas["QrCodeCreatePostRequest"]>("create-sbp-qr-code-request-token"),
    });
    await sandbox.advance(5000);
    const paid = await qiwi.getSbpQrCode({ qrCodeUid: "Test13" });
    expect(paid).toMatchObject({ data: { qrCode: { status: "PAYED" }, token: { status: "CREATED" } } });
    await issue();
    const token = (paid.ok && paid.data.token?.value) || "";
    expect(await qiwi.payBySbpToken({ ...ids, body: { token } })).toMatchObject({
      data: { payment: { paymentStatus: "WAITING" } },
    });
  });

  it("pay the documented request as printed, once however often it comes", async () => {
    await issue();
    const begun = await qiwi.payBySbpToken({ ...ids, body });
    expect(begun).toMatchObject({
      ok: true,
      data: {
        amount,
        paymentPurpose,
        qrCode: { ttl: qrCode.ttl, status: "CREATED" },
        payment: { paymentStatus: payment?.paymentStatus },
      },
    });
    expect(await qiwi.payBySbpToken({ ...ids, body })).toEqual(begun);
    await sandbox.advance(5000);
    expect(await qiwi.getSbpQrCode({ qrCodeUid: ids.qrCodeUid })).toMatchObject({
      data: { qrCode: { status: "PAYED" }, payment: { paymentUid: ids.paymentId, paymentStatus: "COMPLETED" } },
    });
    expect(await qiwi.getPayment({ paymentId: ids.paymentId })).toMatchObject({
      data: { status: { value: "COMPLETED" } },
    });
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", reference: ids.paymentId, amount: "100.00" }]);
  });

  it("pay without an id of the merchant's, once, and show the payment when it is over", async () => {
    const printedAnswer = example<Schemas["QrCode"]>("create-sbp-token-payment-response");
    const request = example<Schemas["SbpTokenPaymentRequest"]>("create-sbp-token-payment-request");
    const { qrCodeUid } = ids;
    expect(await qiwi.createSbpTokenPayment({ qrCodeUid, body: request })).toMatchObject({
      kind: "refused",
      status: 404,
    });
    await issue();
    const begun = await qiwi.createSbpTokenPayment({ qrCodeUid, body: request });
    expect(begun).toMatchObject({
      ok: true,
      data: { qrCodeUid, amount, paymentPurpose, qrCode: { status: printedAnswer.qrCode.status } },
    });
    expect(begun.ok && begun.data.payment).toBeUndefined();
    expect(await qiwi.createSbpTokenPayment({ qrCodeUid, body: request })).toMatchObject({
      kind: "refused",
      status: 400,
    });
    await sandbox.advance(5000);
    expect(await qiwi.getSbpQrCode({ qrCodeUid })).toMatchObject({
      data: {
        qrCode: { status: "PAYED" },
        payment: { paymentUid: expect.stringMatching(/^A/), paymentStatus: "COMPLETED" },
      },
    });
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", reference: qrCodeUid, amount: "100.00" }]);
  });

  it("stop working when they are disabled, as printed", async () => {
    const request = example<Schemas["TokenDeleteRequest"]>("delete-payment-token-request");
    await issue();
    expect(await qiwi.deletePaymentToken({ body: { ...request, customerAccountId: "another" } })).toMatchObject({
      kind: "refused",
      status: 404,
    });
    expect(await qiwi.deletePaymentToken({ body: request })).toMatchObject({ ok: true, status: 204 });
    expect(await qiwi.deletePaymentToken({ body: request })).toMatchObject({ kind: "refused", status: 404 });
    expect(await qiwi.payBySbpToken({ ...ids, body })).toMatchObject({
      kind: "refused",
      error: { cause: { token: [expect.any(String)] } },
    });
  });

  it("are refused when unknown, for another customer, and for a code that is taken", async () => {
    expect(await qiwi.payBySbpToken({ ...ids, body })).toMatchObject({ kind: "refused", status: 404 });
    await issue();
    expect(await qiwi.payBySbpToken({ ...ids, body: { token: "unknown" } })).toMatchObject({
      status: 400,
      error: { cause: { token: [expect.any(String)] } },
    });
    expect(await qiwi.payBySbpToken({ ...ids, body: { ...body, tokenizationAccount: "another" } })).toMatchObject({
      status: 400,
      error: { cause: { tokenizationAccount: [expect.any(String)] } },
    });
    await qiwi.payBySbpToken({ ...ids, body });
    expect(await qiwi.payBySbpToken({ ...ids, paymentId: "second", body })).toMatchObject({
      kind: "refused",
      status: 400,
      error: { cause: { qrCodeUid: [expect.any(String)] } },
    });
    await sandbox.advance(5000);
    expect(sandbox.ledger).toHaveLength(1);
  });
});
