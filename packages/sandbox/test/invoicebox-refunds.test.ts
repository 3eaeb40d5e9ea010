import { beforeEach, describe, expect, it } from "vitest";
import {
  draftRefund,
  hotelShop,
  night,
  openOrder,
  order,
  paidOrder,
  payByCode,
  phone,
  phoneRefund,
  phoneShop,
  setup,
} from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();

beforeEach(() => sandbox.reset());

const refused = (code: string | undefined, name: string) => ({
  status: 422,
  error: { error: { ...(code && { code }), fields: [{ name }] } },
});
const nightsBack = (quantity: number, merchantOrderId: string, status?: "draft") => {
  const line = { ...night, quantity, totalAmount: (quantity * 12396) / 100, totalVatAmount: (quantity * 2066) / 100 };
  const body = {
    parentId: openOrder,
    merchantOrderId,
    amount: line.totalAmount,
    vatAmount: line.totalVatAmount,
    basketItems: [line],
    description: "x",
  };
  return invoicebox.createRefund({ body: { ...body, ...(status && { status }) } });
};
const refundsInLedger = () => sandbox.ledger.filter(({ kind }) => kind === "refund");

describe("createRefund", () => {
  it("pays everything back, once per number", async () => {
    const created = await invoicebox.createRefund({ body: phoneRefund() });
    expect(created).toMatchObject({
      data: {
        data: { status: "created", parentId: paidOrder, merchantId: phoneShop, currencyId: "RUB", amount: 123.96 },
      },
    });
    expect(await invoicebox.createRefund({ body: phoneRefund() })).toMatchObject(
      refused("merchant_order_id_duplicate", "merchantOrderId"),
    );
    await sandbox.advance(6000);
    expect(await invoicebox.listRefunds({ merchantOrderId: "r-1608560079-1" })).toMatchObject({
      data: { data: [{ status: "completed" }] },
    });
    expect(sandbox.ledger).toMatchObject([
      {
        kind: "refund",
        id: created.ok && created.data.data.id,
        reference: "r-1608560079-1",
        amount: "123.96",
        currency: "RUB",
      },
    ]);
  });

  it("never pays back more than came in", async () => {
    await payByCode(invoicebox, openOrder);
    expect(await nightsBack(2, "r-1")).toMatchObject({ ok: true });
    expect(await nightsBack(2, "r-2")).toMatchObject(
      refused("wrong_basket_item_total_amount", "basketItems.0.totalAmount"),
    );
    expect(await nightsBack(1, "r-3")).toMatchObject({ ok: true });
    expect(await nightsBack(1, "r-4")).toMatchObject({ status: 422 });
    expect(refundsInLedger()).toMatchObject([{ amount: "247.92" }, { amount: "123.96" }]);
  });

  it("counts two lines with one sku together", async () => {
    const half = { ...phone, quantity: 0.5, totalAmount: 61.98, totalVatAmount: 10.33 };
    const more = { ...half, quantity: 0.6, totalAmount: 74.38, totalVatAmount: 12.4 };
    expect(
      await invoicebox.createRefund({
        body: phoneRefund({ basketItems: [half, more], amount: 136.36, vatAmount: 22.73 }),
      }),
    ).toMatchObject(refused("wrong_basket_item_total_amount", "basketItems.1.totalAmount"));
    expect(await invoicebox.createRefund({ body: phoneRefund({ basketItems: [half, half] }) })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    [
      "an unknown order",
      { parentId: hotelShop },
      { status: 404, error: { error: { fields: [{ name: "parentId" }] } } },
    ],
    ["an order that is not paid", { parentId: openOrder }, refused("wrong_order_status", "status")],
    ["another position", { basketItems: [{ ...phone, sku: "other" }] }, refused(undefined, "basketItems.0.sku")],
    ["a wrong sum", { amount: 123.97 }, refused("wrong_total_amount", "amount")],
    [
      "a number of more than 100 characters",
      { merchantOrderId: "x".repeat(101) },
      refused(undefined, "merchantOrderId"),
    ],
  ])("refuses %s", async (_, changes, expected) => {
    expect(await invoicebox.createRefund({ body: phoneRefund(changes) })).toMatchObject(expected);
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("refuses what the shop itself called completed", async () => {
    const created = await invoicebox.createOrder({ body: order({ processable: false }) });
    const parentId = created.ok ? created.data.data.id : "";
    await invoicebox.updateOrderStatus({ uuid: parentId, body: { status: "completed" } });
    expect(await invoicebox.createRefund({ body: phoneRefund({ parentId }) })).toMatchObject(
      refused("wrong_order_status", "status"),
    );
  });
});

describe("listRefundableItems", () => {
  it("lists what is left of each position", async () => {
    await payByCode(invoicebox, openOrder);
    const items = async () => {
      const listed = await invoicebox.listRefundableItems({ uuid: openOrder });
      return listed.ok ? listed.data.data : listed;
    };
    expect(await items()).toMatchObject([
      { sku: night.sku, quantity: 3, availableAmount: 371.88, availableVatAmount: 61.98 },
    ]);
    await nightsBack(1, "r-1");
    expect(await items()).toMatchObject([{ totalAmount: 371.88, availableAmount: 247.92, availableVatAmount: 41.32 }]);
    await nightsBack(2, "r-2");
    expect(await items()).toEqual([]);
  });

  it("refuses an order that is not paid", async () => {
    expect(await invoicebox.listRefundableItems({ uuid: openOrder })).toMatchObject(
      refused("wrong_order_status", "status"),
    );
  });
});

describe("listRefunds", () => {
  it("filters by order, shop, status and number, and sorts", async () => {
    await payByCode(invoicebox, openOrder);
    await nightsBack(1, "r-1");
    await nightsBack(1, "r-2");
    expect(await invoicebox.listRefunds({ parentId: openOrder, _order: { createdAt: "desc" } })).toMatchObject({
      data: { data: [{ merchantOrderId: "r-2" }, { merchantOrderId: "r-1" }], metaData: { totalCount: 2 } },
    });
    expect(await invoicebox.listRefunds({ status: "draft", merchantId: hotelShop })).toMatchObject({
      data: { data: [{ id: draftRefund }] },
    });
    expect(await invoicebox.listRefunds({ merchantId: phoneShop })).toMatchObject({ data: { data: [] } });
  });
});

describe("createCorrectionOrder", () => {
  const fee = {
    ...night,
    sku: "fee",
    name: "Cancellation fee",
    quantity: 1,
    amount: 60,
    amountWoVat: 50,
    totalAmount: 60,
    totalVatAmount: 10,
  };
  const correction = (changes: Parameters<typeof order>[0] = {}) =>
    invoicebox.createCorrectionOrder({
      body: order({
        parentId: draftRefund,
        merchantOrderId: "f-1608560079-1",
        amount: 60,
        vatAmount: 10,
        basketItems: [fee],
        ...changes,
      }),
    });

  it("keeps the fee and pays the rest back, once", async () => {
    expect(await correction()).toMatchObject({
      data: { data: { status: "created", parentId: draftRefund, amount: 60 } },
    });
    expect(await correction({ merchantOrderId: "f-2" })).toMatchObject(refused("wrong_order_status", "status"));
    await sandbox.advance(6000);
    expect(await invoicebox.listRefunds({ id: draftRefund })).toMatchObject({
      data: { data: [{ status: "completed", amount: 371.88 }] },
    });
    expect(await invoicebox.listOrders({ merchantOrderId: "f-1608560079-1" })).toMatchObject({
      data: { data: [{ status: "completed" }] },
    });
    expect(sandbox.ledger).toMatchObject([
      { kind: "refund", id: draftRefund, amount: "311.88", reference: "sandbox-draft" },
    ]);
  });

  it("moves no money while the refund is a draft, which takes its share all the same", async () => {
    await payByCode(invoicebox, openOrder);
    expect(await nightsBack(2, "r-1", "draft")).toMatchObject({ data: { data: { status: "draft" } } });
    await sandbox.advance(6000);
    expect(refundsInLedger()).toEqual([]);
    expect(await nightsBack(2, "r-2")).toMatchObject({ status: 422 });
  });

  it.each([
    ["no parent", { parentId: undefined }, refused(undefined, "parentId")],
    [
      "an order for parent",
      { parentId: openOrder },
      { status: 404, error: { error: { fields: [{ name: "parentId" }] } } },
    ],
    [
      "another shop",
      { merchantId: phoneShop },
      { status: 403, error: { error: { fields: [{ name: "merchantId" }] } } },
    ],
    ["another currency", { currencyId: "USD" }, refused("wrong_currency", "currencyId")],
    [
      "more than the refund",
      { amount: 480, vatAmount: 80, basketItems: [{ ...fee, quantity: 8, totalAmount: 480, totalVatAmount: 80 }] },
      refused("wrong_total_amount", "amount"),
    ],
    [
      "a number that is taken",
      { merchantOrderId: "sandbox-open" },
      refused("merchant_order_id_duplicate", "merchantOrderId"),
    ],
  ] as const)("refuses %s, and the draft stays", async (_, changes, expected) => {
    expect(await correction(changes as never)).toMatchObject(expected);
    expect(await invoicebox.listRefunds({ id: draftRefund })).toMatchObject({ data: { data: [{ status: "draft" }] } });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("makes an order that nobody pays or cancels", async () => {
    const created = await correction();
    const uuid = created.ok ? created.data.data.id : "";
    expect(await invoicebox.cancelOrder({ uuid })).toMatchObject(refused("wrong_order_status", "status"));
  });
});
