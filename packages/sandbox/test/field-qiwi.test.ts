// What code that talks to QIWI sends, replayed over HTTP, and what it reads.
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { foreignClient } from "./field.setup.js";

const { sandbox, send, close } = await foreignClient("qiwi");
const { token, siteId } = sandbox.credentials.qiwi;
const headers = { authorization: `Bearer ${token}`, accept: "application/json", "content-type": "application/json" };
const put = (path: string, body?: unknown) =>
  send({ method: "PUT", path: `/v1/sites/${siteId}${path}`, headers, ...(body !== undefined && { body }) });
const get = (path: string) => send({ method: "GET", path: `/v1/sites/${siteId}${path}`, headers });

beforeEach(() => sandbox.reset());
afterAll(close);

const expirationDateTime = "2099-03-29T14:12:45+03:00";
const misformed = {
  status: 400,
  body: {
    serviceName: "payin-core",
    errorCode: "validation.error",
    userMessage: "Validation error",
    cause: { amount: ["Invalid money format. Should have 2 fraction digits"] },
  },
};

describe("a bill", () => {
  it("of the number 3.0 is refused, and the same bill with the text 3.00 is made", async () => {
    const raw = `{"amount":{"currency":"RUB","value":3.0},"expirationDateTime":"${expirationDateTime}"}`;
    expect(await put("/bills/order-1", raw)).toMatchObject(misformed);
    const body = { amount: { currency: "RUB", value: "3.00" }, expirationDateTime };
    expect(await put("/bills/order-1", body)).toMatchObject({
      status: 200,
      body: { billId: "order-1", amount: { value: "3.00", currency: "RUB" }, status: { value: "CREATED" } },
    });
  });

  it.each([
    ["a Go client, whose numbers always have two decimals", '{"currency":"RUB","value":42.24}'],
    ["a Python client, which writes text", '{"currency":"RUB","value":"42.24"}'],
    ["a PHP client, which writes text in the other order", '{"value":"42.24","currency":"RUB"}'],
  ])("of %s is made", async (_client, amount) => {
    const made = await put("/bills/order-2", `{"amount":${amount},"expirationDateTime":"${expirationDateTime}"}`);
    expect(made).toMatchObject({ status: 200, body: { amount: { value: "42.24" } } });
  });

  it("with null in members that may be left out is refused by their names", async () => {
    const customer = { account: "a", email: null, phone: null };
    const body = {
      amount: { value: "9.00", currency: "RUB" },
      expirationDateTime,
      customer,
      customFields: { cf1: "x", cf2: null },
    };
    const { status, body: error } = await put("/bills/order-3", body);
    expect(status).toBe(400);
    expect(Object.keys(error.cause as object).sort()).toEqual(["customFields.cf2", "customer.email", "customer.phone"]);
  });
});

describe("a payment that is held", () => {
  const hold = () =>
    put("/payments/p-1", {
      amount: { value: "5.00", currency: "RUB" },
      paymentMethod: {
        type: "CARD",
        pan: "4256000000000003",
        expiryDate: "12/34",
        cvv2: "123",
        holderName: "CARDHOLDER",
      },
    });

  it("is captured once: the second capture is an error and no decline", async () => {
    await hold();
    expect(await put("/payments/p-1/captures/c-1", {})).toMatchObject({
      status: 200,
      body: { status: { value: "COMPLETED" } },
    });
    expect(await put("/payments/p-1/captures/c-2", {})).toMatchObject({
      status: 400,
      body: {
        serviceName: "payin-core",
        errorCode: "payin.incorrect-method-invocation",
        userMessage: "Cannot perform this operation",
        description: "Successful capture already done for this payment",
      },
    });
    expect(await get("/payments/p-1")).toMatchObject({ status: 200, body: { capturedAmount: { value: "5.00" } } });
  });

  it("is not refunded by an amount without its currency", async () => {
    await hold();
    expect(await put("/payments/p-1/refunds/r-1", { amount: { value: "1.00" } })).toMatchObject({
      status: 400,
      body: { errorCode: "http.message.conversion.failed", description: "Bad request" },
    });
    expect(await get("/payments/p-1/refunds")).toEqual({ status: 200, body: [] });
  });
});
