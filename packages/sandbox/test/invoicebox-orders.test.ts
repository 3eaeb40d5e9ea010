import { beforeEach, describe, expect, it } from "vitest";
import { hotelShop, night, openOrder, order, orderFields, paidOrder, payByCode, phoneShop, setup } from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();
const HOUR = 3_600_000;

beforeEach(() => sandbox.reset());

const refused = (code: string, name: string, message = "") => ({
  kind: "refused",
  status: 422,
  outcome: "none",
  error: { error: { code, fields: [{ name, message: expect.stringContaining(message) }] } },
});
const wrongStatus = (message: string) => refused("wrong_order_status", "status", message);

/** Creates the documentation's order and returns its id. */
const create = async (changes: Parameters<typeof order>[0] = {}) => {
  const created = await invoicebox.createOrder({ body: order(changes) });
  if (!created.ok) throw new Error(created.kind);
  return created.data.data.id;
};

describe("createOrder", () => {
  it("answers the order with its id, link and status", async () => {
    const created = await invoicebox.createOrder({ body: order() });
    expect(created).toMatchObject({
      ok: true,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      data: { data: { status: "created", amount: 371.88, merchantId: hotelShop, paymentUrl: expect.stringContaining("https://"), processable: true } },
    });
    expect(sandbox.ledger).toHaveLength(0);
    const uuid = created.ok ? created.data.data.id : "";
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { id: uuid, merchantOrderId: "m-1608560079" } } });
  });

  it("refuses a number that is taken, in its shop only", async () => {
    await create();
    expect(await invoicebox.createOrder({ body: order() })).toMatchObject(refused("merchant_order_id_duplicate", "merchantOrderId"));
    expect(await invoicebox.createOrder({ body: order({ merchantId: phoneShop }) })).toMatchObject({ ok: true });
  });

  it("refuses a time to pay that is over", async () => {
    const late = order({ expirationDate: "2020-12-22T00:00:00+00:00" });
    expect(await invoicebox.createOrder({ body: late })).toMatchObject(refused("wrong_expiration_date", "expirationDate", "in the future"));
  });

  it.each([
    ["currencyId", "XXX", "wrong_currency"],
    ["languageId", "de", "language_not_found"],
    ["expirationDate", "tomorrow", "wrong_expiration_date"],
  ])("refuses a wrong %s with its code", async (name, value, code) => {
    expect(await invoicebox.createOrder({ body: { ...order(), [name]: value } as never })).toMatchObject(refused(code, name));
  });

  it.each([
    ["an unknown field", { amuont: 1 }, "amuont"],
    ["a long description", { description: "x".repeat(1001) }, "description"],
    ["an empty basket", { basketItems: [], amount: 0, vatAmount: 0 }, "basketItems"],
    ["a category without its type", { basketItems: [{ ...night, category: "milk" }] }, "basketItems.0.categoryType"],
  ])("names the field of %s", async (_, extra, name) => {
    const result = await invoicebox.createOrder({ body: { ...order(), ...extra } as never });
    expect(result).toMatchObject({ kind: "refused", status: 422, error: { error: { fields: [{ name }] } } });
  });

  it("refuses a shop of somebody else and joins only an invoice that exists", async () => {
    expect(await invoicebox.createOrder({ body: order({ merchantId: openOrder }) })).toMatchObject({
      kind: "refused",
      status: 403,
      error: { error: { code: "forbidden", fields: [{ name: "merchantId" }] } },
    });
    const orderContainerId = "01771534-1b02-7c11-9a4e-5d0f7a6b3c21";
    expect(await invoicebox.createOrder({ body: order({ orderContainerId }) })).toMatchObject({
      data: { data: { orderContainerId, paymentUrl: expect.stringContaining(orderContainerId) } },
    });
    expect(await invoicebox.createOrder({ body: order({ merchantOrderId: "2", orderContainerId: openOrder }) })).toMatchObject({ status: 404 });
  });

  it("is paid by the payer who pays on the payment page", async () => {
    const uuid = await create({ customer: { email: "pays@sandbox.test" } });
    await sandbox.advance(4000);
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { status: "created" } } });
    await sandbox.advance(2000);
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { status: "completed", paidAt: expect.any(String) } } });
    expect(sandbox.ledger).toMatchObject([{ provider: "invoicebox", kind: "charge", id: uuid, reference: "m-1608560079", amount: "371.88", currency: "RUB" }]);
  });

  it("expires unpaid and is not paid any more", async () => {
    const uuid = await create({ expirationDate: new Date(Date.now() + 3000).toISOString(), customer: { email: "pays@sandbox.test" } });
    await sandbox.advance(10_000);
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { status: "expired" } } });
    expect(sandbox.ledger).toHaveLength(0);
  });
});

describe("createAgentOrder", () => {
  const seller = { type: "counterparty", countryId: "RUS", vatNumber: "7710044140", taxRegistrationReasonCode: "770201001" } as const;
  const agent = (changes: object) => invoicebox.createAgentOrder({ body: { ...orderFields(), seller: { ...seller, ...changes } } });

  it("finds the shop by the seller's tax numbers", async () => {
    expect(await agent({})).toMatchObject({ data: { data: { status: "created", merchantId: hotelShop } } });
  });

  it.each([
    ["a seller who is not known", { vatNumber: "7710044141" }, 404, "seller"],
    ["a company without its registration code", { taxRegistrationReasonCode: undefined }, 422, "seller.taxRegistrationReasonCode"],
    ["an entrepreneur with one", { vatNumber: "770000000042" }, 422, "seller.taxRegistrationReasonCode"],
  ])("refuses %s", async (_, changes, status, name) => {
    expect(await agent(changes)).toMatchObject({ kind: "refused", status, error: { error: { fields: [{ name }] } } });
  });
});

describe("updateOrder", () => {
  const twoNights = { ...night, quantity: 2, totalAmount: 247.92, totalVatAmount: 41.32 };

  it("changes the sums together and leaves the rest", async () => {
    const result = await invoicebox.updateOrder({ uuid: openOrder, body: { amount: 247.92, vatAmount: 41.32, basketItems: [twoNights] } });
    expect(result).toMatchObject({ data: { data: { id: openOrder, amount: 247.92, vatAmount: 41.32, merchantOrderId: "sandbox-open" } } });
  });

  it("checks the sums against what stays", async () => {
    const result = await invoicebox.updateOrder({ uuid: openOrder, body: { amount: 247.92 } });
    expect(result).toMatchObject(refused("wrong_total_amount", "amount", "371.88"));
    expect(await invoicebox.getOrder({ uuid: openOrder })).toMatchObject({ data: { data: { amount: 371.88 } } });
  });

  it("is refused once the order is paid", async () => {
    expect(await invoicebox.updateOrder({ uuid: paidOrder, body: { description: "new" } })).toMatchObject(wrongStatus("is completed"));
  });
});

describe("cancelOrder", () => {
  it("cancels an open order once", async () => {
    expect(await invoicebox.cancelOrder({ uuid: openOrder })).toMatchObject({ data: { data: { status: "canceled" } } });
    expect(await invoicebox.cancelOrder({ uuid: openOrder })).toMatchObject(wrongStatus("is canceled"));
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("pays a guarantee payment back before its shipment", async () => {
    await payByCode(invoicebox, openOrder);
    const canceled = await invoicebox.cancelOrder({ uuid: openOrder });
    expect(canceled).toMatchObject({ data: { data: { status: "canceled" } } });
    expect(canceled).not.toHaveProperty("data.data.paidAt");
    expect(sandbox.ledger).toMatchObject([
      { kind: "charge", reference: "sandbox-open", amount: "371.88" },
      { kind: "refund", reference: "sandbox-open", amount: "371.88" },
    ]);
  });

  it("is refused after the shipment, and for a payment without guarantee", async () => {
    await payByCode(invoicebox, openOrder);
    await invoicebox.createShipment({ body: { orderId: openOrder, basketItems: [night] } });
    expect(await invoicebox.cancelOrder({ uuid: openOrder })).toMatchObject(wrongStatus("shipped"));
    expect(await invoicebox.cancelOrder({ uuid: paidOrder })).toMatchObject(wrongStatus("not by a guarantee"));
    expect(sandbox.ledger).toMatchObject([{ kind: "charge" }]);
  });

  it("is refused after a refund, which would pay back twice", async () => {
    await payByCode(invoicebox, openOrder);
    const body = { parentId: openOrder, merchantOrderId: "r-1", amount: 123.96, vatAmount: 20.66, basketItems: [night], description: "One night" };
    expect(await invoicebox.createRefund({ body })).toMatchObject({ ok: true });
    expect(await invoicebox.cancelOrder({ uuid: openOrder })).toMatchObject(wrongStatus("refund the rest"));
  });
});

describe("updateOrderStatus", () => {
  it("drives an order that is not processable, without moving money", async () => {
    const uuid = await create({ processable: false, customer: { email: "pays@sandbox.test" } });
    expect(await invoicebox.updateOrderStatus({ uuid, body: { status: "completed" } })).toMatchObject({ data: { data: { status: "completed", processable: false } } });
    expect(await invoicebox.updateOrderStatus({ uuid, body: { status: "cancelled" } })).toMatchObject({ data: { data: { status: "canceled" } } });
    await sandbox.advance(10_000);
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("refuses any other order, and the spelling with one l", async () => {
    expect(await invoicebox.updateOrderStatus({ uuid: openOrder, body: { status: "completed" } })).toMatchObject(wrongStatus("processable false"));
    const uuid = await create({ processable: false });
    const result = await invoicebox.updateOrderStatus({ uuid, body: { status: "canceled" } as never });
    expect(result).toMatchObject({ status: 422, error: { error: { fields: [{ name: "status" }] } } });
  });
});

describe("moveOrderToMerchant", () => {
  const move = (orderId: string, merchantId: string) => invoicebox.moveOrderToMerchant({ body: { orderId, merchantId } });

  it("moves an order, and a repeat changes nothing", async () => {
    for (let time = 0; time < 2; time++) {
      expect(await move(openOrder, phoneShop)).toMatchObject({ data: { data: { id: openOrder, merchantId: phoneShop, status: "created" } } });
    }
  });

  it("refuses a shop that may not give orders away, a stranger's shop, an unknown order and a canceled one", async () => {
    expect(await move(paidOrder, hotelShop)).toMatchObject({ status: 403, error: { error: { code: "forbidden", fields: [{ name: "orderId" }] } } });
    expect(await move(openOrder, openOrder)).toMatchObject({ status: 403, error: { error: { fields: [{ name: "merchantId" }] } } });
    expect(await move(hotelShop, phoneShop)).toMatchObject({ status: 404, error: { error: { fields: [{ name: "orderId" }] } } });
    await invoicebox.cancelOrder({ uuid: openOrder });
    expect(await move(openOrder, phoneShop)).toMatchObject(wrongStatus("is canceled"));
  });

  it("refuses a number that the other shop has used", async () => {
    await create({ merchantId: phoneShop, merchantOrderId: "sandbox-open" });
    expect(await move(openOrder, phoneShop)).toMatchObject(refused("merchant_order_id_duplicate", "merchantOrderId"));
  });
});

describe("listOrders", () => {
  it("finds an order by its number, with the page's counters", async () => {
    const id = await create();
    expect(await invoicebox.listOrders({ merchantOrderId: "m-1608560079" })).toMatchObject({
      data: { data: [{ id }], metaData: { totalCount: 1, pageSize: 30, page: 1 } },
    });
    expect(await invoicebox.listOrders({ merchantOrderId: "never" })).toMatchObject({ data: { data: [], metaData: { totalCount: 0 } } });
  });

  it("filters by status and times, which hold together", async () => {
    await sandbox.advance(2 * HOUR);
    const since = new Date(Date.now() + HOUR).toISOString().slice(0, 19);
    const id = await create({ expirationDate: new Date(Date.now() + 3 * HOUR).toISOString() });
    expect(await invoicebox.listOrders({ createdAt: { _ge: since } })).toMatchObject({ data: { data: [{ id }] } });
    expect(await invoicebox.listOrders({ status: "completed", createdAt: { _ge: since } })).toMatchObject({ data: { data: [] } });
    expect(await invoicebox.listOrders({ createdAt: { _lt: since } })).toMatchObject({ data: { metaData: { totalCount: 3 } } });
    expect(await invoicebox.listOrders({ paidAt: { _le: since } })).toMatchObject({ data: { metaData: { totalCount: 2 } } });
    const until = new Date(Date.now() + 4 * HOUR).toISOString().slice(0, 19);
    expect(await invoicebox.listOrders({ expirationDate: { _gt: since, _lt: until } })).toMatchObject({ data: { data: [{ id }] } });
  });

  it("sorts and pages", async () => {
    for (const [merchantOrderId, quantity] of [["a", 2], ["b", 1]] as const) {
      const line = { ...night, quantity, totalAmount: quantity * 123.96, totalVatAmount: quantity * 20.66 };
      await create({ merchantOrderId, amount: line.totalAmount, vatAmount: line.totalVatAmount, basketItems: [line] });
    }
    const page = (number: number) => invoicebox.listOrders({ status: "created", _order: { amount: "asc" }, pageSize: 2, page: number });
    expect(await page(1)).toMatchObject({ data: { data: [{ merchantOrderId: "b" }, { merchantOrderId: "a" }], metaData: { totalCount: 3, pageSize: 2, page: 1 } } });
    expect(await page(2)).toMatchObject({ data: { data: [{ merchantOrderId: "sandbox-open" }] } });
    const newest = await invoicebox.listOrders({ _order: { createdAt: "desc" }, pageSize: 1 });
    expect(newest).toMatchObject({ data: { data: [{ merchantOrderId: "b" }] } });
  });

  it.each([
    ["a field that can't be sorted by", { _order: { customer: "asc" } }, "_order.customer"],
    ["the form that is not documented", { _order: "createdAt:desc" }, "_order"],
    ["a time that is none", { createdAt: { _ge: "yesterday" } }, "createdAt._ge"],
    ["an operator that is not documented", { createdAt: { _ne: "2021-01-27T00:00:00" } }, "createdAt._ne"],
    ["several values", { id: [openOrder, paidOrder] }, "id"],
    ["page 0", { page: 0 }, "page"],
  ])("refuses %s", async (_, query, name) => {
    const result = await invoicebox.listOrders(query as never);
    expect(result).toMatchObject({ kind: "refused", status: 422, error: { error: { fields: [{ name }] } } });
  });
});

describe("getOrder", () => {
  it("answers 404 for an order that does not exist", async () => {
    expect(await invoicebox.getOrder({ uuid: hotelShop })).toMatchObject({ kind: "refused", status: 404, error: { error: { message: "Not Found" } } });
  });
});
