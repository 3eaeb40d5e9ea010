import { beforeEach, describe, expect, it } from "vitest";
import {
  creator,
  hotelShop,
  night,
  openOrder,
  paidOrder,
  payByCode,
  phoneShop,
  refused,
  setup,
  wrongStatus,
} from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();
const create = creator(invoicebox);

beforeEach(() => sandbox.reset());

describe("updateOrder", () => {
  const twoNights = { ...night, quantity: 2, totalAmount: 247.92, totalVatAmount: 41.32 };

  it("changes the sums together and leaves the rest", async () => {
    const result = await invoicebox.updateOrder({
      uuid: openOrder,
      body: { amount: 247.92, vatAmount: 41.32, basketItems: [twoNights] },
    });
    expect(result).toMatchObject({
      data: { data: { id: openOrder, amount: 247.92, vatAmount: 41.32, merchantOrderId: "sandbox-open" } },
    });
  });

  it("checks the sums against what stays", async () => {
    const result = await invoicebox.updateOrder({ uuid: openOrder, body: { amount: 247.92 } });
    expect(result).toMatchObject(refused("wrong_total_amount", "amount", "371.88"));
    expect(await invoicebox.getOrder({ uuid: openOrder })).toMatchObject({ data: { data: { amount: 371.88 } } });
  });

  it("is refused once the order is paid", async () => {
    expect(await invoicebox.updateOrder({ uuid: paidOrder, body: { description: "new" } })).toMatchObject(
      wrongStatus("is completed"),
    );
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
    const body = {
      parentId: openOrder,
      merchantOrderId: "r-1",
      amount: 123.96,
      vatAmount: 20.66,
      basketItems: [night],
      description: "One night",
    };
    expect(await invoicebox.createRefund({ body })).toMatchObject({ ok: true });
    expect(await invoicebox.cancelOrder({ uuid: openOrder })).toMatchObject(wrongStatus("refund the rest"));
  });
});

describe("updateOrderStatus", () => {
  it("drives an order that is not processable, without moving money", async () => {
    const uuid = await create({ processable: false, customer: { email: "pays@sandbox.test" } });
    expect(await invoicebox.updateOrderStatus({ uuid, body: { status: "completed" } })).toMatchObject({
      data: { data: { status: "completed", processable: false } },
    });
    expect(await invoicebox.updateOrderStatus({ uuid, body: { status: "cancelled" } })).toMatchObject({
      data: { data: { status: "canceled" } },
    });
    await sandbox.advance(10_000);
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("refuses any other order, and the spelling with one l", async () => {
    expect(await invoicebox.updateOrderStatus({ uuid: openOrder, body: { status: "completed" } })).toMatchObject(
      wrongStatus("processable false"),
    );
    const uuid = await create({ processable: false });
    const result = await invoicebox.updateOrderStatus({ uuid, body: { status: "canceled" } as never });
    expect(result).toMatchObject({ status: 422, error: { error: { fields: [{ name: "status" }] } } });
  });
});

describe("moveOrderToMerchant", () => {
  const move = (orderId: string, merchantId: string) =>
    invoicebox.moveOrderToMerchant({ body: { orderId, merchantId } });

  it("moves an order, and a repeat changes nothing", async () => {
    for (let time = 0; time < 2; time++) {
      expect(await move(openOrder, phoneShop)).toMatchObject({
        data: { data: { id: openOrder, merchantId: phoneShop, status: "created" } },
      });
    }
  });

  it("refuses a shop that may not give orders away, a stranger's shop, an unknown order and a canceled one", async () => {
    expect(await move(paidOrder, hotelShop)).toMatchObject({
      status: 403,
      error: { error: { code: "forbidden", fields: [{ name: "orderId" }] } },
    });
    expect(await move(openOrder, openOrder)).toMatchObject({
      status: 403,
      error: { error: { fields: [{ name: "merchantId" }] } },
    });
    expect(await move(hotelShop, phoneShop)).toMatchObject({
      status: 404,
      error: { error: { fields: [{ name: "orderId" }] } },
    });
    await invoicebox.cancelOrder({ uuid: openOrder });
    expect(await move(openOrder, phoneShop)).toMatchObject(wrongStatus("is canceled"));
  });

  it("refuses a number that the other shop has used", async () => {
    await create({ merchantId: phoneShop, merchantOrderId: "sandbox-open" });
    expect(await move(openOrder, phoneShop)).toMatchObject(refused("merchant_order_id_duplicate", "merchantOrderId"));
  });
});
