// What clients of other brands of the platform send, replayed over HTTP, and what they read.
import { createBridgepayClient, signRequest, unwrap } from "@payspec/bridgepay";
import { createSandbox } from "@payspec/sandbox";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { foreignClient } from "./field.setup.js";

const { sandbox, send, url, close } = await foreignClient("bridgepay");
const { apiKey, secret } = sandbox.credentials.bridgepay;

beforeEach(() => sandbox.reset());
afterAll(close);

/** Signs method, whole address with its query and the exact body, as those clients do by hand. */
async function signed(method: "GET" | "POST", path: string, json?: object) {
  const body = json && JSON.stringify(json);
  const signature = await signRequest(secret, { operationId: "", method, url: url(path), ...(body && { body }) });
  const headers = {
    "x-identity": apiKey,
    "x-signature": signature,
    ...(body && { "content-type": "application/json" }),
  };
  return send({ method, path, headers, body });
}

const payIn = {
  type: "in",
  amount: "1000",
  currency: "RUB",
  notificationUrl: "https://shop.example/cb/",
  notificationToken: "tok-1234567890",
  internalId: "i-4",
  userId: "i-4",
  startDeal: true,
  paymentOption: "CROSS_BORDER",
  paymentMethod: null,
};

describe("a pay-in from another country", () => {
  it.each([
    ["without a currency", {}],
    ["with the currency unknown", { crossBorderCurrency: null, crossBorderRequisiteType: null }],
    ["with its currency", { crossBorderCurrency: "TJS", crossBorderRequisiteType: "PHONE" }],
  ])("is taken %s", async (_, more) => {
    const made = await signed("POST", "/api/merchant/invoices", { ...payIn, ...more });
    expect(made).toMatchObject({ status: 200, body: { status: "new", deals: [{ paymentOption: "CROSS_BORDER" }] } });
  });

  it("is refused with a field that only one brand knows", async () => {
    const made = await signed("POST", "/api/merchant/invoices", { ...payIn, strictlySingleTransfer: true });
    expect(made).toMatchObject({
      status: 400,
      body: { message: "body.strictlySingleTransfer is not a field of this request" },
    });
  });
});

describe("an invoice that is called off", () => {
  it("is canceled by a signed POST without a body, and never paid", async () => {
    const { body } = await signed("POST", "/api/merchant/invoices", { ...payIn, paymentOption: null });
    const canceled = await signed("POST", `/api/merchant/invoices/${body.id}/cancel`);
    expect(canceled).toMatchObject({
      status: 200,
      body: { id: body.id, status: "canceled", deals: [{ isActive: false }] },
    });
    await sandbox.advance(3_600_000);
    expect(await signed("GET", `/api/merchant/invoices/${body.id}`)).toMatchObject({ body: { status: "canceled" } });
    expect(sandbox.ledger).toEqual([]);
  });

  it("gives a pay-out's money free again", async () => {
    const bridgepay = createBridgepayClient({
      ...sandbox.credentials.bridgepay,
      baseUrl: sandbox.baseUrls.bridgepay,
      fetch: sandbox.fetch,
    });
    const before = unwrap(await bridgepay.listAccounts());
    const out = unwrap(
      await bridgepay.createInvoice({
        body: {
          type: "out",
          amount: "1000.00",
          currency: "RUB",
          notificationUrl: "https://shop.example/cb/",
          notificationToken: "tok-1234567890",
          paymentOption: "TO_CARD",
          paymentMethod: "unknown",
          paymentRequisites: { requisites: "4444444444444444" },
        },
      }),
    );
    expect(unwrap(await bridgepay.listAccounts())).not.toEqual(before);
    expect(unwrap(await bridgepay.cancelInvoice({ id: out.id })).status).toBe("canceled");
    expect(unwrap(await bridgepay.listAccounts())).toEqual(before);
  });
});

it("payment methods are listed for a currency, with the query signed", async () => {
  expect(await signed("GET", "/api/merchant/payment-methods?currency=RUB")).toEqual({
    status: 200,
    body: ["sberbank", "dcbank"],
  });
  expect(await signed("GET", "/api/merchant/payment-methods?currency=KZT")).toEqual({ status: 200, body: [] });
  expect(await signed("GET", "/api/merchant/payment-methods")).toMatchObject({ status: 400 });
});

describe("a store in another currency", () => {
  const tenge = { ...payIn, currency: "KZT", paymentOption: null };

  it("is a setting of the sandbox", async () => {
    const store = createSandbox({ settings: { bridgepay: { currency: "KZT" } } });
    const options = { ...store.credentials.bridgepay, baseUrl: store.baseUrls.bridgepay, fetch: store.fetch };
    const bridgepay = createBridgepayClient(options);
    const { startDeal: _, ...page } = tenge;
    const made = unwrap(await bridgepay.createInvoice({ body: { ...page, type: "in" } }));
    expect(made.sum).toMatchObject({ amount: "1000.00", currency: "KZT" });
    await store.advance(10_000);
    expect(unwrap(await bridgepay.getInvoice({ id: made.id })).receivedSumFromTaker?.currency).toBe("KZT");
    expect(store.ledger).toMatchObject([{ amount: "1000.00", currency: "KZT" }]);
  });

  it("is not that of the usual one", async () => {
    const made = await signed("POST", "/api/merchant/invoices", tenge);
    expect(made).toMatchObject({
      status: 400,
      body: { message: "body.currency must be RUB, the currency of this store" },
    });
  });
});

it("a deal with a bank outside the known list decodes", async () => {
  const { body } = await signed("POST", "/api/merchant/invoices", {
    ...payIn,
    paymentOption: null,
    paymentMethod: "kaspi",
  });
  const fetch = async () =>
    Response.json({ ...body, deals: [{ ...(body.deals as object[])[0], paymentMethod: "brand-new-bank" }] });
  const bridgepay = createBridgepayClient({ apiKey, secret, baseUrl: "https://bridgepay.example", fetch });
  const read = unwrap(await bridgepay.getInvoice({ id: String(body.id) }));
  expect([read.paymentMethod, read.deals[0]?.paymentMethod]).toEqual(["kaspi", "brand-new-bank"]);
});
