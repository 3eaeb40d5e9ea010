import { beforeEach, describe, expect, it } from "vitest";
import { hotelShop, openOrder, paidOrder, phone, phoneShop, setup } from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();

beforeEach(() => sandbox.reset());

const ship = (changes: object = {}) =>
  invoicebox.createShipment({ body: { orderId: paidOrder, basketItems: [phone], ...changes } });

describe("createShipment", () => {
  it("stores the documented shipment under a whole number", async () => {
    expect(await ship({ documentNumber: "123", documentDate: "2023-12-12" })).toMatchObject({
      data: {
        data: {
          id: 1,
          orderId: paidOrder,
          merchantId: phoneShop,
          documentNumber: "123",
          status: "pending",
          amount: 123.96,
          vatAmount: 20.66,
        },
      },
    });
  });

  it("makes a second one of a repeat", async () => {
    await ship();
    expect(await ship()).toMatchObject({ data: { data: { id: 2 } } });
  });

  it("takes no more after the final one", async () => {
    await ship({ final: true });
    expect(await ship()).toMatchObject({ status: 422, error: { error: { code: "wrong_order_status" } } });
  });

  it.each([
    ["an unknown order", { orderId: hotelShop }, 404, "orderId"],
    ["an order that is not paid", { orderId: openOrder }, 422, "status"],
    ["a line that does not add up", { basketItems: [{ ...phone, quantity: 2 }] }, 422, "basketItems.0.totalAmount"],
    [
      "a service date, which shipments do not have",
      { basketItems: [{ ...phone, serviceDate: "2023-11-16" }] },
      422,
      "basketItems.0.serviceDate",
    ],
    ["a long document number", { documentNumber: "x".repeat(37) }, 422, "documentNumber"],
  ])("refuses %s", async (_, changes, status, name) => {
    expect(await ship(changes)).toMatchObject({ kind: "refused", status, error: { error: { fields: [{ name }] } } });
  });
});

describe("listShipments", () => {
  it("finds those of an order, a shop or an id", async () => {
    await ship({ documentNumber: "1" });
    await ship({ documentNumber: "2" });
    await sandbox.advance(6000);
    expect(await invoicebox.listShipments({ orderId: paidOrder })).toMatchObject({
      data: {
        data: [{ documentNumber: "1", status: "completed" }, { documentNumber: "2" }],
        metaData: { totalCount: 2 },
      },
    });
    expect(await invoicebox.listShipments({ id: 2 })).toMatchObject({
      data: { data: [{ documentNumber: "2" }], metaData: { totalCount: 1 } },
    });
    expect(await invoicebox.listShipments({ merchantId: hotelShop })).toMatchObject({ data: { data: [] } });
  });
});
