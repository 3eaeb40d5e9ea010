import { createInvoiceboxClient } from "@payspec/invoicebox";
import { createSandbox } from "@payspec/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { sample as cancelOrder } from "../samples/invoicebox/cancelOrder.js";
import { sample as checkAuth } from "../samples/invoicebox/checkAuth.js";
import { sample as createAgentOrder } from "../samples/invoicebox/createAgentOrder.js";
import { sample as createCorrectionOrder } from "../samples/invoicebox/createCorrectionOrder.js";
import { sample as createOrder } from "../samples/invoicebox/createOrder.js";
import { sample as createRefund } from "../samples/invoicebox/createRefund.js";
import { sample as createShipment } from "../samples/invoicebox/createShipment.js";
import { sample as findCounterparty } from "../samples/invoicebox/findCounterparty.js";
import { sample as getOrder } from "../samples/invoicebox/getOrder.js";
import { sample as listOrders } from "../samples/invoicebox/listOrders.js";
import { sample as listRefundableItems } from "../samples/invoicebox/listRefundableItems.js";
import { sample as listRefunds } from "../samples/invoicebox/listRefunds.js";
import { sample as listShipments } from "../samples/invoicebox/listShipments.js";
import { sample as listShipmentsOfBilling } from "../samples/invoicebox/listShipmentsOfBilling.js";
import { sample as moveOrderToMerchant } from "../samples/invoicebox/moveOrderToMerchant.js";
import { sample as payWithCode } from "../samples/invoicebox/payWithCode.js";
import { start } from "../samples/invoicebox/sandbox.js";
import { sample as sendConfirmationCode } from "../samples/invoicebox/sendConfirmationCode.js";
import { sample as updateOrder } from "../samples/invoicebox/updateOrder.js";
import { sample as updateOrderStatus } from "../samples/invoicebox/updateOrderStatus.js";
import { sample as validatePaymentMethod } from "../samples/invoicebox/validatePaymentMethod.js";

// What the sandbox begins with.
const openOrder = "01771534-1a57-f184-dee3-ebeb91dded75";
const paidOrder = "0187c6db-1637-c1ca-bef7-f6706799c41e";
const draftRefund = "01771a02-4c1e-9b3d-8f70-2d5a6c7e8f90";
const phoneShop = "01771534-1a57-f184-dee3-ebeb91dded76";
let { sandbox, invoicebox } = start();

beforeEach(() => {
  ({ sandbox, invoicebox } = start());
});

const lose = (operationId: string) =>
  sandbox.faults.inject({ provider: "invoicebox", operationId, type: "reset", commit: true, times: 9 });

async function pay() {
  const { publicCode = "" } = await sendConfirmationCode(invoicebox, openOrder);
  return payWithCode(invoicebox, openOrder, publicCode, "123456");
}

describe("orders", () => {
  it("createOrder gives the page of the payer, and a code when the number is taken", async () => {
    expect(await createOrder(invoicebox, "m-1")).toEqual({ sendPayerTo: expect.stringMatching(/^https:/) });
    // Not every shop refuses a number that is taken: the sandbox does when it is kind.
    const { fetch } = createSandbox({ undocumented: "kind" });
    const kind = createInvoiceboxClient({
      ...sandbox.credentials.invoicebox,
      baseUrl: sandbox.baseUrls.invoicebox,
      fetch,
    });
    await createOrder(kind, "m-1");
    expect(await createOrder(kind, "m-1")).toEqual({ problem: "merchant_order_id_duplicate" });
  });

  it("listOrders finds the order whose answer was lost", async () => {
    expect(await listOrders(invoicebox, "m-2")).toBe("not made");
    lose("createOrder");
    expect(await createOrder(invoicebox, "m-2")).toMatchObject({ ask: { operationId: "listOrders" } });
    expect(await listOrders(invoicebox, "m-2")).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
  });

  it("createAgentOrder makes an order for another seller", async () => {
    expect(await createAgentOrder(invoicebox, "m-3")).toEqual({ sendPayerTo: expect.stringMatching(/^https:/) });
  });

  it("getOrder, updateOrder and cancelOrder follow an order", async () => {
    expect(await getOrder(invoicebox, openOrder)).toBe("wait: created");
    expect(await updateOrder(invoicebox, openOrder)).toBe("Hotel room, three nights");
    expect(await cancelOrder(invoicebox, openOrder)).toBe("canceled");
    expect(await getOrder(invoicebox, paidOrder)).toBe("deliver");
    expect(await cancelOrder(invoicebox, openOrder)).toEqual(expect.any(String));
    lose("cancelOrder");
    expect(await cancelOrder(invoicebox, paidOrder)).toMatchObject({ ask: { operationId: "getOrder" } });
  });

  it("updateOrderStatus refuses an order that Invoicebox drives", async () => {
    expect(await updateOrderStatus(invoicebox, openOrder)).toEqual(expect.any(String));
  });

  it("moveOrderToMerchant hands an order over", async () => {
    expect(await moveOrderToMerchant(invoicebox, openOrder)).toBe(phoneShop);
  });
});

describe("confirmation", () => {
  it("validatePaymentMethod, sendConfirmationCode and payWithCode pay an order", async () => {
    expect(await validatePaymentMethod(invoicebox, openOrder)).toBe("offer it");
    const { publicCode = "" } = await sendConfirmationCode(invoicebox, openOrder);
    expect(await payWithCode(invoicebox, openOrder, publicCode, "000000")).toBe("ask for the code again");
    expect(await payWithCode(invoicebox, openOrder, publicCode, "123456")).toBe("paid");
    expect(await payWithCode(invoicebox, openOrder, publicCode, "123456")).toBe("paid");
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("a second code within a minute is none, and a lost payment is asked for", async () => {
    const { publicCode = "" } = await sendConfirmationCode(invoicebox, openOrder);
    expect(await sendConfirmationCode(invoicebox, openOrder)).toEqual({ problem: "codeAlreadySent" });
    lose("payWithCode");
    expect(await payWithCode(invoicebox, openOrder, publicCode, "123456")).toMatchObject({
      ask: { operationId: "getOrder" },
    });
    expect(await getOrder(invoicebox, openOrder)).toBe("deliver");
  });
});

describe("refunds and shipments", () => {
  it("listRefundableItems, createRefund and listRefunds pay a night back", async () => {
    await pay();
    expect(await listRefundableItems(invoicebox, openOrder)).toEqual([expect.stringContaining(": 371.88")]);
    lose("createRefund");
    expect(await createRefund(invoicebox, openOrder, "r-1")).toMatchObject({ ask: { operationId: "listRefunds" } });
    sandbox.faults.clear();
    expect(await listRefunds(invoicebox, "r-1")).toBe("created");
    expect(await createRefund(invoicebox, openOrder, "r-1")).toBe("merchant_order_id_duplicate");
    expect(await createRefund(invoicebox, openOrder, "r-2")).toBe("created");
    expect(await listRefunds(invoicebox, "r-unknown")).toBe("not made");
  });

  it("createCorrectionOrder keeps a fee", async () => {
    expect(await createCorrectionOrder(invoicebox, draftRefund)).toBe("created");
    await sandbox.advance(6000);
    expect(sandbox.ledger).toMatchObject([{ kind: "refund", amount: "311.88" }]);
  });

  it("createShipment and listShipments report a delivery", async () => {
    expect(await createShipment(invoicebox, paidOrder)).toBe(1);
    expect(await listShipments(invoicebox, paidOrder, "123")).toBe(true);
    expect(await listShipments(invoicebox, paidOrder, "124")).toBe(false);
    expect(await listShipmentsOfBilling(invoicebox, paidOrder)).toEqual(["1: pending"]);
    expect(await createShipment(invoicebox, paidOrder)).toBe("wrong_order_status");
  });
});

describe("look-ups", () => {
  it("findCounterparty and checkAuth", async () => {
    expect(await findCounterparty(invoicebox, "2323232323")).toContain("Пример");
    expect(await findCounterparty(invoicebox, "1111111111")).toBe("nobody has this number");
    expect(await checkAuth(invoicebox)).toBe("01771533-8e75-3234-8e3d-9213ae2d7c52");
  });
});
