// What the provider's own clients send, replayed over HTTP: other paging, lists of states, another address,
// another prefix, no User-Agent.
import { createInvoiceboxClient, servers, unwrap } from "@payspec/invoicebox";
import { createSandbox } from "@payspec/sandbox";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { foreignClient } from "./field.setup.js";

const { sandbox, send, url, close } = await foreignClient("invoicebox");
const headers = {
  authorization: "Bearer sandbox-invoicebox-token",
  "user-agent": "Foreign/1.0",
  accept: "application/json",
};
const get = (path: string) => send({ method: "GET", path, headers });
const shop = "01771534-196a-1105-839a-82422289d6d9";

beforeEach(() => sandbox.reset());
afterAll(close);

describe("a list of orders", () => {
  it("is read with the paging of the newest official client", async () => {
    const found = await get("/filter/api/order/order?_page=1&_pageSize=2&_order[createdAt]=desc");
    expect(found).toMatchObject({
      status: 200,
      body: { metaData: { page: 1, pageSize: 2, totalCount: expect.any(Number) } },
    });
    const second = await get("/filter/api/order/order?_page=2&_pageSize=1&_order[createdAt]=desc");
    const first = (found.body as { data: unknown[] }).data;
    expect((second.body as { data: unknown[] }).data).toEqual(first.slice(1, 2));
  });

  it("takes several states, as repeated names", async () => {
    const states = async (query: string) => {
      const { body } = await get(`/filter/api/order/order?${query}`);
      return (body as { data: { status: string }[] }).data.map(({ status }) => status);
    };
    const created = await states("status=created");
    const completed = await states("status=completed");
    expect(created.length * completed.length).toBeGreaterThan(0);
    expect((await states("status=created&status=completed")).sort()).toEqual([...completed, ...created].sort());
  });

  it("takes the shop as a filter", async () => {
    const { body } = await get(`/filter/api/order/order?merchantId=${shop}`);
    expect((body as { data: { merchantId: string }[] }).data.length).toBeGreaterThan(0);
    expect(await get("/filter/api/order/order?merchantId=another")).toMatchObject({ status: 200, body: { data: [] } });
  });

  it("still refuses names that nobody uses", async () => {
    expect(await get("/filter/api/order/order?perPage=2")).toMatchObject({ status: 422 });
  });

  it("is asked for by our client in the same ways", async () => {
    const credentials = { ...sandbox.credentials.invoicebox, baseUrl: sandbox.baseUrls.invoicebox };
    const invoicebox = createInvoiceboxClient({ ...credentials, fetch: sandbox.fetch });
    const some = unwrap(
      await invoicebox.listOrders({ status: ["created", "completed"], merchantId: shop, _pageSize: 50 }),
    );
    expect(new Set(some.data.map(({ status }) => status))).toEqual(new Set(["created", "completed"]));
  });
});

it("shipments are listed at the billing address as well", async () => {
  const orderId = "01771534-1a57-f184-dee3-ebeb91dded75";
  const query = `orderId=${orderId}&_pageSize=50`;
  const billing = await get(`/billing/api/order/shipment?${query}`);
  expect(billing).toMatchObject({ status: 200, body: { metaData: { pageSize: 50 } } });
  expect(billing.body).toEqual((await get(`/filter/api/order/shipment?${query}`)).body);
});

it("the prefix /l3 reaches the same shop, and is the second server of the client", async () => {
  const l3 = url("/filter/api/order/order").replace("/v3/", "/l3/");
  expect(await (await fetch(l3, { headers })).json()).toEqual((await get("/filter/api/order/order")).body);
  expect(servers).toEqual(["https://api.invoicebox.ru/v3", "https://api.invoicebox.ru/l3"]);
});

describe("a client that sends no User-Agent", () => {
  const silent = { authorization: headers.authorization };
  const check = (one: ReturnType<typeof createSandbox>) =>
    one.fetch(`${one.baseUrls.invoicebox}/security/api/auth/auth`, { headers: silent });

  it("is refused by default, with a code to branch on", async () => {
    const response = await check(createSandbox());
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: "user_agent_required", message: expect.stringContaining("user-agent") },
    });
  });

  it("is taken where the account does not demand one", async () => {
    const response = await check(createSandbox({ settings: { invoicebox: { userAgent: "optional" } } }));
    expect(response.status).toBe(200);
  });
});

it("a position with the codes of the Bitrix module is refused, and the fields are named", async () => {
  const item = {
    sku: "1",
    name: "Tea",
    measure: "шт.",
    measureCode: "796",
    type: "commodity",
    paymentType: "full_prepayment",
    quantity: 1,
  };
  const sums = { amount: 106, amountWoVat: 100, totalAmount: 106, totalVatAmount: 6 };
  const body = {
    merchantId: shop,
    merchantOrderId: "bitrix-1",
    description: "Tea",
    amount: 106,
    vatAmount: 6,
    currencyId: "RUB",
    expirationDate: "2099-01-01T00:00:00+00:00",
    customer: { type: "legal", name: "Test", vatNumber: "1233123" },
  };
  const order = (position: object) => {
    const basketItems = [{ ...item, ...sums, ...position }];
    const json = { ...headers, "content-type": "application/json" };
    return send({ method: "POST", path: "/billing/api/order/order", headers: json, body: { ...body, basketItems } });
  };
  const refused = (field: string) => ({
    status: 422,
    body: { error: { fields: [expect.objectContaining({ name: field })] } },
  });
  expect(await order({ vatCode: "NONE" })).toMatchObject(refused("basketItems.0.vatCode"));
  expect(await order({ vatCode: "RUS_VAT5", vatRate: 6 })).toMatchObject(refused("basketItems.0.vatRate"));
});
