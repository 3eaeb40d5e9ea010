import { readFileSync } from "node:fs";
import { createQiwiClient, type Schemas } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";

// A new sandbox for each test: reset() does not turn the clock back, and bills expire at a date.
const start = () => {
  // The mild reading where the documents are silent; undocumented.test.ts has both.
  const made = createSandbox({ undocumented: "kind" });
  return {
    made,
    client: createQiwiClient({ ...made.credentials.qiwi, baseUrl: made.baseUrls.qiwi, fetch: made.fetch, retries: 0 }),
  };
};
let { made: sandbox, client: qiwi } = start();
const example = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../specs/qiwi/examples/${name}.json`, import.meta.url), "utf8")).value as T;

const billId = "893794793973";
const printed = example<Schemas["BillCreateRequest"]>("create-bill-request");
const card = example<Schemas["PaymentCreateRequest"]>("create-payment-request");
const open = { ...printed, expirationDateTime: "2099-04-13T14:30:00+03:00" };
const DAY = 86_400_000;
const inTwoDays = () => new Date(Date.now() + 2 * DAY).toISOString();
const pay = (paymentId: string, value = 100, more: Partial<Schemas["CardPaymentMethod"]> = {}) =>
  qiwi.createPayment({
    paymentId,
    body: {
      ...card,
      billId,
      amount: { value, currency: "RUB" },
      paymentMethod: { ...(card.paymentMethod as Schemas["CardPaymentMethod"]), ...more },
    },
  });

beforeEach(() => {
  ({ made: sandbox, client: qiwi } = start());
});

describe("createBill", () => {
  it("answers the documented request like the documentation", async () => {
    const {
      billId: id,
      amount,
      comment,
      customFields,
      expirationDateTime,
    } = example<Schemas["Bill"]>("create-bill-response");
    const created = await qiwi.createBill({ billId, body: printed });
    expect(created).toMatchObject({
      ok: true,
      data: {
        billId: id,
        amount,
        comment,
        customFields,
        expirationDateTime,
        siteId: "test-01",
        status: { value: "CREATED" },
      },
    });
    expect(created.ok && created.data.payUrl).toMatch(
      /^https:\/\/oplata\.qiwi\.com\/form\/\?invoice_uid=[0-9a-f-]{36}$/,
    );
    // The trap of the printed answer: no offset.
    expect(created.ok && created.data.creationDateTime).toMatch(/T\d\d:\d\d:\d\d$/);
  });

  it("answers a repeat with the bill in its present state, here expired by the clock", async () => {
    const body = { ...printed, expirationDateTime: inTwoDays() };
    const first = await qiwi.createBill({ billId, body });
    await sandbox.advance(2 * DAY);
    const second = await qiwi.createBill({ billId, body });
    expect(second).toMatchObject({ ok: true, status: 200, data: { status: { value: "EXPIRED" } } });
    expect(first.ok && second.ok && first.data.invoiceUid === second.data.invoiceUid).toBe(true);
  });

  it("refuses another body under a known id", async () => {
    await qiwi.createBill({ billId, body: printed });
    const again = await qiwi.createBill({ billId, body: { ...printed, comment: "Another" } });
    expect(again).toMatchObject({
      kind: "refused",
      status: 400,
      error: { errorCode: "validation.error", cause: { billId: [expect.any(String)] } },
    });
  });

  it("offers a card check under the id of a CHECK_CARD bill, without an amount", async () => {
    const body = example<Schemas["BillCreateRequest"]>("create-bill-request-check-card");
    expect(await qiwi.createBill({ billId, body })).toMatchObject({
      data: { amount: { value: "0.00", currency: "RUB" } },
    });
    expect(await qiwi.getCardCheck({ requestUid: billId })).toMatchObject({
      data: { requestUid: billId, status: "INIT" },
    });
  });

  it.each<[string, Partial<Schemas["BillCreateRequest"]>, string]>([
    ["a currency that a test site does not take", { amount: { value: 100, currency: "USD" } }, "amount.currency"],
    ["an amount that is cut to nothing", { amount: { value: "0.00", currency: "RUB" } }, "amount.value"],
    ["null in a member that may be left out", { customer: { account: "a", email: null as never } }, "customer.email"],
    ["null in free data", { customFields: { cf1: "x", cf2: null as never } }, "customFields.cf2"],
    ["a date without an offset", { expirationDateTime: "2099-04-13T14:30:00" }, "expirationDateTime"],
    ["a date that does not exist", { expirationDateTime: "2099-13-13T14:30:00+03:00" }, "expirationDateTime"],
    ["a token without a customer", { flags: ["BIND_PAYMENT_TOKEN"] }, "customer.account"],
    ["a card check with an amount", { flags: ["CHECK_CARD"] }, "amount"],
    [
      "splits that do not add up",
      { splits: [{ type: "MERCHANT_DETAILS", siteUid: "Obuc-02", splitAmount: { value: 99, currency: "RUB" } }] },
      "splits",
    ],
    ["an unknown field", { amuont: 1 } as object, "amuont"],
  ])("refuses %s and names the field", async (_, wrong, field) => {
    const refused = await qiwi.createBill({ billId, body: { ...printed, ...wrong } });
    expect(refused).toMatchObject({ kind: "refused", status: 400, outcome: "none" });
    expect(Object.keys((refused as { error: Schemas["Error"] }).error.cause ?? {})).toContain(field);
    expect(await qiwi.getBillDetails({ billId })).toMatchObject({ kind: "refused", status: 404 });
  });
});

describe("getBillDetails and listBillPayments", () => {
  it("show every attempt, and the bill as paid after the one that completes", async () => {
    const { comment, customFields } = example<Schemas["BillDetails"]>("get-bill-details-response");
    await qiwi.createBill({ billId, body: open });
    await pay("declined", 100, { expiryDate: "02/30" });
    expect(await qiwi.getBillDetails({ billId })).toMatchObject({ data: { status: { value: "CREATED" } } });
    await pay("paid");
    const details = await qiwi.getBillDetails({ billId });
    expect(details).toMatchObject({
      data: {
        comment,
        customFields,
        status: { value: "PAID" },
        payments: [
          { siteId: "test-01", billId, status: { value: "DECLINED" } },
          { siteId: "test-01", billId, status: { value: "COMPLETED" }, amount: { value: "100.00", currency: "RUB" } },
        ],
      },
    });
    expect(details.ok && "paymentId" in (details.data.payments[0] ?? {})).toBe(false);
    expect(await qiwi.listBillPayments({ billId })).toMatchObject({
      data: [{ paymentId: "declined" }, { paymentId: "paid", billId }],
    });
  });

  it("answer 404 for a bill that does not exist, and an empty list for one that nobody tried to pay", async () => {
    for (const call of [qiwi.getBillDetails, qiwi.listBillPayments]) {
      expect(await call({ billId: "none" })).toMatchObject({
        kind: "refused",
        status: 404,
        error: {
          serviceName: "payin-core",
          errorCode: "payin.resource.not.found",
          traceId: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      });
    }
    await qiwi.createBill({ billId, body: open });
    expect(await qiwi.listBillPayments({ billId })).toMatchObject({ ok: true, data: [] });
  });
});

describe("paying a bill", () => {
  it("works once: a second payment is declined and moves nothing", async () => {
    await qiwi.createBill({ billId, body: open });
    await pay("first");
    expect(await pay("second")).toMatchObject({
      ok: true,
      data: { status: { value: "DECLINED", reason: "BILL_ALREADY_PAID" } },
    });
    expect(sandbox.ledger).toMatchObject([{ kind: "charge", reference: "first" }]);
  });

  it("counts the payment that completes first when two wait for 3-D Secure", async () => {
    await qiwi.createBill({ billId, body: open });
    await pay("slow", 100, { cvv2: "849" });
    await pay("quick");
    const late = await qiwi.completePayment({ paymentId: "slow", body: { threeDS: { pares: "eJzV" } } });
    expect(late).toMatchObject({ data: { status: { value: "DECLINED", reason: "BILL_ALREADY_PAID" } } });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("is declined with another amount and after the bill has expired", async () => {
    await qiwi.createBill({ billId, body: { ...printed, expirationDateTime: inTwoDays() } });
    expect(await pay("less", 99)).toMatchObject({ data: { status: { value: "DECLINED", reason: "INVALID_AMOUNT" } } });
    await sandbox.advance(2 * DAY);
    expect(await pay("late")).toMatchObject({ data: { status: { value: "DECLINED", reason: "INVALID_STATE" } } });
    expect(sandbox.ledger).toHaveLength(0);
  });
});
