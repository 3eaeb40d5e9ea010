import { createTributeClient } from "@payspec/tribute";
import { beforeEach, describe, expect, it } from "vitest";
import { sample as cancelOrder } from "../samples/tribute/cancelOrder.js";
import { sample as createCharge } from "../samples/tribute/createCharge.js";
import { sample as createOrder } from "../samples/tribute/createOrder.js";
import { sample as deactivateToken } from "../samples/tribute/deactivateToken.js";
import { sample as getCharge } from "../samples/tribute/getCharge.js";
import { sample as getOrder } from "../samples/tribute/getOrder.js";
import { sample as getOrderStatus } from "../samples/tribute/getOrderStatus.js";
import { sample as getShop } from "../samples/tribute/getShop.js";
import { sample as getToken } from "../samples/tribute/getToken.js";
import { sample as listOrders } from "../samples/tribute/listOrders.js";
import { sample as listOrderTransactions } from "../samples/tribute/listOrderTransactions.js";
import { sample as listShops } from "../samples/tribute/listShops.js";
import { sample as listTokens } from "../samples/tribute/listTokens.js";
import { sample as refundOrderTransaction } from "../samples/tribute/refundOrderTransaction.js";
import { sample as resendOrderWebhook } from "../samples/tribute/resendOrderWebhook.js";
import { start } from "../samples/tribute/sandbox.js";

const token = "550e8400-e29b-41d4-a716-446655440000";
const documented = token; // The printed order has the same id.
const unknown = "550e8400-e29b-41d4-a716-44665544ffff";
let { sandbox, tribute } = start();

beforeEach(() => {
  ({ sandbox, tribute } = start());
});

const charge = (kopecks = 100_000, id = "7") => createCharge(tribute, { id, token, kopecks });
const lose = (operationId: string) =>
  sandbox.faults.inject({ provider: "tribute", operationId, type: "reset", commit: true, times: 9 });
const refuse = (operationId: string, status: number) =>
  sandbox.faults.inject({ provider: "tribute", operationId, type: "refuse", status, times: 9 });

describe("charges", () => {
  it("createCharge charges, says how long to wait, and keeps its key", async () => {
    expect(await charge()).toEqual({ follow: expect.any(String) });
    await sandbox.advance(5000);
    // With its usual options the client would wait these 55 seconds itself.
    const { credentials, baseUrls, fetch } = sandbox;
    const hasty = createTributeClient({ ...credentials.tribute, baseUrl: baseUrls.tribute, fetch, retries: 0 });
    expect(await createCharge(hasty, { id: "8", token, kopecks: 100_000 })).toEqual({
      waitMs: 55_000,
      problem: "refused",
    });
    expect(await charge(1, "9")).toEqual({ waitMs: undefined, problem: "refused" });
  });

  it("createCharge never charges twice when answers are lost", async () => {
    lose("createCharge");
    expect(await charge()).toEqual({ repeat: "charge-7" });
    sandbox.faults.clear();
    expect(await charge()).toEqual({ follow: expect.any(String) });
    expect(sandbox.ledger).toHaveLength(1);
  });

  it.each([
    [100_000, "paid"],
    [100_001, "not paid: payment_declined"],
    [100_002, "unknown: ask again, never charge again"],
  ])("getCharge tells what became of %d", async (kopecks, end) => {
    const { follow = "" } = await charge(kopecks);
    expect(await getCharge(tribute, follow)).toBe("not over yet");
    await sandbox.advance(5000);
    expect(await getCharge(tribute, follow)).toBe(end);
  });
});

describe("tokens", () => {
  it("listTokens shows the cards of a customer", async () => {
    expect(await listTokens(tribute, "user_12345")).toEqual([{ token, label: "VISA 1234" }]);
  });

  it("getToken and deactivateToken agree", async () => {
    expect(await getToken(tribute, token)).toBe(true);
    expect(await deactivateToken(tribute, token)).toBe("removed");
    expect(await getToken(tribute, token)).toBe(false);
    expect(await getToken(tribute, unknown)).toBe(false);
    expect(await deactivateToken(tribute, unknown)).toBe("removed");
  });

  it("getToken throws what is not an answer about the token, deactivateToken reports it", async () => {
    refuse("getToken", 401);
    await expect(getToken(tribute, token)).rejects.toThrow("getToken was refused with status 401");
    refuse("deactivateToken", 401);
    expect(await deactivateToken(tribute, token)).toBe("still there: refused");
  });
});

describe("orders", () => {
  const make = async () => (await createOrder(tribute, "mark-1")) as { sendPayerTo: string };
  const uuidOf = ({ sendPayerTo }: { sendPayerTo: string }) => sendPayerTo.split("/").at(-1) as string;

  it("createOrder gives the page of the payer", async () => {
    expect(await make()).toEqual({ sendPayerTo: expect.stringMatching(/^https:/) });
  });

  it("createOrder names the list when the answer is lost, and reports a refusal", async () => {
    lose("createOrder");
    expect(await createOrder(tribute, "mark-1")).toMatchObject({ ask: { operationId: "listOrders" } });
    sandbox.faults.clear();
    refuse("createOrder", 400);
    expect(await createOrder(tribute, "mark-1")).toEqual({ problem: "refused" });
  });

  it("getOrder and getOrderStatus wait for the payer", async () => {
    const uuid = uuidOf(await make());
    expect(await getOrder(tribute, uuid)).toBe("wait");
    await sandbox.advance(20_000);
    expect(await getOrder(tribute, uuid)).toBe("deliver");
    expect(await getOrderStatus(tribute, uuid)).toBe("paid");
  });

  it("listOrders finds an order by its mark", async () => {
    expect(await listOrders(tribute, "Special request")).toBe(documented);
    expect(await listOrders(tribute, "mark-unknown")).toBeUndefined();
  });

  it("listOrderTransactions lists the payments and refundOrderTransaction pays one back", async () => {
    expect(await listOrderTransactions(tribute, documented)).toEqual(["12345: 1000 rub"]);
    lose("refundOrderTransaction");
    expect(await refundOrderTransaction(tribute, documented, 12_345)).toMatchObject({
      ask: { operationId: "listOrderTransactions" },
    });
    sandbox.faults.clear();
    await sandbox.advance(60_000); // Until the refund is completed a repeat may pay back again.
    expect(await refundOrderTransaction(tribute, documented, 12_345)).toBe("not refunded: refused");
    sandbox.reset();
    expect(await refundOrderTransaction(tribute, documented, 12_345)).toBe("initiated");
  });

  it("cancelOrder ends a subscription and asks when the answer is lost", async () => {
    const subscribe = async () => {
      const made = await tribute.createOrder({
        body: {
          amount: 100_000,
          currency: "rub",
          title: "X",
          description: "Y",
          customerId: "user_12345",
          period: "monthly",
        },
      });
      await sandbox.advance(20_000);
      return made.ok ? made.data.uuid : "";
    };
    expect(await cancelOrder(tribute, await subscribe())).toBe("cancelled");
    const second = await subscribe();
    lose("cancelOrder");
    expect(await cancelOrder(tribute, second)).toBe("cancelled");
    refuse("getOrder", 404);
    expect(await cancelOrder(tribute, second)).toBe("ask again");
    sandbox.faults.clear();
    expect(await cancelOrder(tribute, documented)).toMatch(/^not cancelled/);
  });
});

describe("resendOrderWebhook", () => {
  it("sends an event of a paid order again, and falls back to the order where there was none", async () => {
    const { sendPayerTo } = (await createOrder(tribute, "mark-1")) as { sendPayerTo: string };
    const uuid = sendPayerTo.split("/").at(-1) as string;
    expect(await resendOrderWebhook(tribute, uuid)).toBe("pending");
    await sandbox.advance(20_000);
    expect(await resendOrderWebhook(tribute, uuid)).toBe("on its way");
    expect(sandbox.deliveries.of({ event: "shopOrder" })).toHaveLength(2);
    expect(await resendOrderWebhook(tribute, unknown)).toBe("no such order");
    lose("resendOrderWebhook");
    expect(await resendOrderWebhook(tribute, uuid)).toBe("ask again: network");
  });
});

describe("shops", () => {
  it("getShop and listShops", async () => {
    expect(await getShop(tribute)).toMatch(/createCharge works|ask a manager/);
    expect(await listShops(tribute)).toEqual(["1: My Shop", "3: My Stars Shop"]);
  });
});
