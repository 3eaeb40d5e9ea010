import { beforeEach, describe, expect, it } from "vitest";
import { creator, night, openOrder, paidOrder, setup } from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();
const HOUR = 3_600_000;
const create = creator(invoicebox);

beforeEach(() => sandbox.reset());

describe("listOrders", () => {
  it("finds an order by its number, with the page's counters", async () => {
    const id = await create();
    expect(await invoicebox.listOrders({ merchantOrderId: "m-1608560079" })).toMatchObject({
      data: { data: [{ id }], metaData: { totalCount: 1, pageSize: 30, page: 1 } },
    });
    expect(await invoicebox.listOrders({ merchantOrderId: "never" })).toMatchObject({
      data: { data: [], metaData: { totalCount: 0 } },
    });
  });

  it("filters by status and times, which hold together", async () => {
    await sandbox.advance(2 * HOUR);
    const since = new Date(Date.now() + HOUR).toISOString().slice(0, 19);
    const id = await create({ expirationDate: new Date(Date.now() + 3 * HOUR).toISOString() });
    expect(await invoicebox.listOrders({ createdAt: { _ge: since } })).toMatchObject({ data: { data: [{ id }] } });
    expect(await invoicebox.listOrders({ status: "completed", createdAt: { _ge: since } })).toMatchObject({
      data: { data: [] },
    });
    expect(await invoicebox.listOrders({ createdAt: { _lt: since } })).toMatchObject({
      data: { metaData: { totalCount: 3 } },
    });
    expect(await invoicebox.listOrders({ paidAt: { _le: since } })).toMatchObject({
      data: { metaData: { totalCount: 2 } },
    });
    const until = new Date(Date.now() + 4 * HOUR).toISOString().slice(0, 19);
    expect(await invoicebox.listOrders({ expirationDate: { _gt: since, _lt: until } })).toMatchObject({
      data: { data: [{ id }] },
    });
  });

  it("sorts and pages", async () => {
    for (const [merchantOrderId, quantity] of [
      ["a", 2],
      ["b", 1],
    ] as const) {
      const line = { ...night, quantity, totalAmount: quantity * 123.96, totalVatAmount: quantity * 20.66 };
      await create({ merchantOrderId, amount: line.totalAmount, vatAmount: line.totalVatAmount, basketItems: [line] });
    }
    const page = (number: number) =>
      invoicebox.listOrders({ status: "created", _order: { amount: "asc" }, pageSize: 2, page: number });
    expect(await page(1)).toMatchObject({
      data: {
        data: [{ merchantOrderId: "b" }, { merchantOrderId: "a" }],
        metaData: { totalCount: 3, pageSize: 2, page: 1 },
      },
    });
    expect(await page(2)).toMatchObject({ data: { data: [{ merchantOrderId: "sandbox-open" }] } });
    const newest = await invoicebox.listOrders({ _order: { createdAt: "desc" }, pageSize: 1 });
    expect(newest).toMatchObject({ data: { data: [{ merchantOrderId: "b" }] } });
  });

  it.each([
    ["a field that can't be sorted by", { _order: { customer: "asc" } }, "_order.customer"],
    ["the form that is not documented", { _order: "createdAt:desc" }, "_order"],
    ["a malformed time", { createdAt: { _ge: "yesterday" } }, "createdAt._ge"],
    ["an operator that is not documented", { createdAt: { _ne: "2021-01-27T00:00:00" } }, "createdAt._ne"],
    ["several values", { id: [openOrder, paidOrder] }, "id"],
    ["page 0", { page: 0 }, "page"],
  ])("refuses %s", async (_, query, name) => {
    const result = await invoicebox.listOrders(query as never);
    expect(result).toMatchObject({ kind: "refused", status: 422, error: { error: { fields: [{ name }] } } });
  });
});
