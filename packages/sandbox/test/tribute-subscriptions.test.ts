import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas, unwrap } from "@payspec/tribute";
import { beforeEach, describe, expect, it } from "vitest";
import { endOfPeriod } from "../src/tribute/dates.js";

const DAY = 86_400_000;
// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({ undocumented: "kind" });
const tribute = createTributeClient({
  ...sandbox.credentials.tribute,
  baseUrl: sandbox.baseUrls.tribute,
  fetch: sandbox.fetch,
  retries: 0,
});

beforeEach(() => sandbox.reset());

const create = async (fields: Partial<Schemas["CreateOrderRequest"]>) =>
  unwrap(
    await tribute.createOrder({
      body: { amount: 100_000, currency: "rub", title: "Club", description: "Membership", ...fields },
    }),
  ).uuid;
const read = async (orderUuid: string) => unwrap(await tribute.getOrder({ orderUuid }));
const subscribe = async (fields: Partial<Schemas["CreateOrderRequest"]> = {}) => {
  const uuid = await create({ period: "weekly", ...fields });
  await sandbox.advance(11_000);
  return uuid;
};
const sums = () => sandbox.ledger.map(({ amount }) => amount);

describe("a recurring order", () => {
  it("has a member from its first payment on", async () => {
    const uuid = await create({ period: "weekly" });
    expect(await read(uuid)).not.toHaveProperty("memberStatus");
    await sandbox.advance(11_000);
    const { createdAt, ...order } = await read(uuid);
    expect(order).toMatchObject({ status: "paid", period: "weekly", memberStatus: "active" });
    expect(Date.parse(order.memberExpiresAt ?? "") - Date.parse(createdAt)).toBe(7 * DAY + 10_000);
  });

  it("is charged at the end of each period", async () => {
    const uuid = await subscribe();
    const first = Date.parse((await read(uuid)).memberExpiresAt ?? "");
    await sandbox.advance(7 * DAY);
    expect(sums()).toEqual(["100000", "100000"]);
    expect(Date.parse((await read(uuid)).memberExpiresAt ?? "")).toBe(first + 7 * DAY);
    await sandbox.advance(21 * DAY);
    expect(sums()).toHaveLength(5);
  });

  it("takes a lower price for the first period", async () => {
    await subscribe({ firstPeriodAmount: 10_000 });
    await sandbox.advance(7 * DAY);
    expect(sums()).toEqual(["10000", "100000"]);
  });

  it("is cancelled after three failed charges, a day apart", async () => {
    const uuid = await subscribe({ amount: 100_001, firstPeriodAmount: 10_000 });
    await sandbox.advance(8 * DAY);
    expect(await read(uuid)).toMatchObject({ memberStatus: "active" });
    expect(sandbox.deliveries.of({ event: "shopOrderChargeFailed" })).toHaveLength(2);
    await sandbox.advance(DAY);
    expect(await read(uuid)).toMatchObject({ memberStatus: "cancelled", status: "paid" });
    await sandbox.advance(30 * DAY);
    expect(sandbox.deliveries.of({ event: "shopOrderChargeFailed" })).toHaveLength(3);
    expect(sums()).toEqual(["10000"]);
  });
});

describe("cancelOrder", () => {
  it("stops further charges and leaves the paid period", async () => {
    const orderUuid = await subscribe();
    const { memberExpiresAt } = await read(orderUuid);
    expect(await tribute.cancelOrder({ orderUuid })).toMatchObject({
      data: { success: true, message: "recurring order cancelled" },
    });
    expect(await read(orderUuid)).toMatchObject({ memberStatus: "cancelled", memberExpiresAt, status: "paid" });
    await sandbox.advance(30 * DAY);
    expect(sums()).toHaveLength(1);
  });

  it("refuses orders that do not recur, are not paid or are cancelled", async () => {
    const refused = (message: string) => ({
      kind: "refused",
      status: 400,
      error: { error: "error_bad_request", message },
    });
    expect(await tribute.cancelOrder({ orderUuid: await create({}) })).toMatchObject(refused("order is not recurring"));
    expect(await tribute.cancelOrder({ orderUuid: await create({ period: "yearly" }) })).toMatchObject(
      refused("order is not paid yet"),
    );
    const orderUuid = await subscribe();
    await tribute.cancelOrder({ orderUuid });
    expect(await tribute.cancelOrder({ orderUuid })).toMatchObject(refused("order is already cancelled"));
  });
});

describe("a refund of the last payment", () => {
  it("ends the subscription and says why", async () => {
    const orderUuid = await subscribe();
    const [payment] = unwrap(await tribute.listOrderTransactions({ orderUuid })).transactions;
    await tribute.refundOrderTransaction({ orderUuid, txId: payment?.id ?? 0 });
    await sandbox.advance(61_000);
    expect(await read(orderUuid)).toMatchObject({ memberStatus: "cancelled" });
    const [told] = sandbox.deliveries.of({ event: "shopOrderCancelled" });
    expect(JSON.parse(told?.body ?? "{}")).toMatchObject({
      payload: { uuid: orderUuid, cancelReason: "last_charge_refunded" },
    });
    await sandbox.advance(30 * DAY);
    expect(sums()).toEqual(["100000", "100000"]); // the payment and its refund
  });
});

describe("the end of a period", () => {
  it.each([
    ["weekly", "2026-01-31", 2, "2026-02-14"],
    ["monthly", "2026-01-31", 1, "2026-02-28"],
    ["monthly", "2026-01-31", 2, "2026-03-31"],
    ["quarterly", "2025-11-30", 1, "2026-02-28"],
    ["halfyearly", "2026-03-15", 3, "2027-09-15"],
    ["yearly", "2024-02-29", 1, "2025-02-28"],
  ] as const)("of a %s order from %s is right for %i", (period, since, count, end) => {
    expect(new Date(endOfPeriod(Date.parse(since), period, count)).toISOString().slice(0, 10)).toBe(end);
  });
});
