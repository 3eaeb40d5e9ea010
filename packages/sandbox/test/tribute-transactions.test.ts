import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, type Schemas, unwrap } from "@payspec/tribute";
import { beforeEach, describe, expect, it } from "vitest";

const WEEK = 7 * 86_400_000;
// The mild reading where the documents are silent; undocumented.test.ts has both.
const sandbox = createSandbox({ undocumented: "kind" });
const tribute = createTributeClient({
  ...sandbox.credentials.tribute,
  baseUrl: sandbox.baseUrls.tribute,
  fetch: sandbox.fetch,
  retries: 0,
});
const documented = "550e8400-e29b-41d4-a716-446655440000";

beforeEach(() => sandbox.reset());

/** A paid order and its payment, as the refund names them. */
const paid = async (fields: Partial<Schemas["CreateOrderRequest"]> = {}) => {
  const body = {
    amount: 123_456,
    currency: "rub",
    title: "Product X",
    description: "Its description",
    ...fields,
  } as const;
  const { uuid: orderUuid } = unwrap(await tribute.createOrder({ body }));
  await sandbox.advance(11_000);
  const [transaction] = unwrap(await tribute.listOrderTransactions({ orderUuid })).transactions;
  if (!transaction) throw new Error("There is no payment.");
  return { orderUuid, txId: transaction.id };
};
const flags = async ({ orderUuid }: { orderUuid: string }) => {
  const [transaction] = unwrap(await tribute.listOrderTransactions({ orderUuid })).transactions;
  return [transaction?.isRefunded, transaction?.isRefundable];
};
const refused = (status: number, error: string) => ({ kind: "refused", status, error: { error } });

describe("listOrderTransactions", () => {
  it("plays the documented payment", async () => {
    expect(await tribute.listOrderTransactions({ orderUuid: documented })).toMatchObject({
      data: {
        transactions: [
          {
            id: 12_345,
            objectId: 100,
            amount: 1000,
            serviceFee: 80,
            total: 920,
            createdAt: 1_731_510_245,
            isRecurring: false,
          },
        ],
        nextFrom: "",
      },
    });
  });

  it("is in major units and Unix seconds", async () => {
    const { orderUuid } = await paid();
    const [transaction] = unwrap(await tribute.listOrderTransactions({ orderUuid })).transactions;
    expect(transaction).toMatchObject({
      type: "shop_order_sell",
      amount: 1234.56,
      serviceFee: 98.76,
      total: 1135.8,
      currency: "rub",
    });
    expect(Math.abs((transaction?.createdAt ?? 0) - Date.now() / 1000 - 10)).toBeLessThan(30);
  });

  it("is empty before the order is paid", async () => {
    const body = { amount: 10_000, currency: "rub", title: "X", description: "Y" } as const;
    const { uuid: orderUuid } = unwrap(await tribute.createOrder({ body }));
    expect(await tribute.listOrderTransactions({ orderUuid })).toMatchObject({
      data: { transactions: [], nextFrom: "" },
    });
  });

  it("goes from page to page, newest first", async () => {
    const { orderUuid } = await paid({ period: "weekly" });
    await sandbox.advance(24 * WEEK);
    const first = unwrap(await tribute.listOrderTransactions({ orderUuid }));
    expect(first.transactions).toHaveLength(20);
    const second = unwrap(await tribute.listOrderTransactions({ orderUuid, startFrom: first.nextFrom }));
    expect(second).toMatchObject({ nextFrom: "" });
    const ids = [...first.transactions, ...second.transactions].map(({ id }) => id);
    expect(ids).toHaveLength(25);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    expect(first.transactions[0]).toMatchObject({ isRecurring: true });
  });

  it("answers 404 to a page that begins nowhere", async () => {
    expect(await tribute.listOrderTransactions({ orderUuid: documented, startFrom: "1" })).toMatchObject(
      refused(404, "error_not_found"),
    );
  });
});

describe("refundOrderTransaction", () => {
  it("is started first and completed a minute later", async () => {
    const payment = await paid();
    expect(await flags(payment)).toEqual([false, true]);
    expect(await tribute.refundOrderTransaction(payment)).toMatchObject({
      data: { success: true, status: "initiated" },
    });
    expect(await flags(payment)).toEqual([false, false]);
    await sandbox.advance(61_000);
    expect(await flags(payment)).toEqual([true, false]);
  });

  it("pays back the whole sum, once", async () => {
    const payment = await paid();
    await tribute.refundOrderTransaction(payment);
    expect(await tribute.refundOrderTransaction(payment)).toMatchObject(refused(400, "error_already_refunded"));
    await sandbox.advance(61_000);
    expect(await tribute.refundOrderTransaction(payment)).toMatchObject(refused(400, "error_already_refunded"));
    expect(sandbox.ledger).toMatchObject([
      { kind: "charge", id: String(payment.txId), amount: "123456" },
      { kind: "refund", id: String(payment.txId), amount: "123456", currency: "rub" },
    ]);
  });

  it("pays back one period of a subscription", async () => {
    const payment = await paid({ period: "weekly" });
    await sandbox.advance(WEEK);
    expect(await tribute.refundOrderTransaction(payment)).toMatchObject({ ok: true });
    expect(sandbox.ledger.map(({ kind }) => kind)).toEqual(["charge", "charge", "refund"]);
  });

  it("refuses what is not paid, elsewhere, unknown or not refundable", async () => {
    const body = { amount: 10_000, currency: "rub", title: "X", description: "Y" } as const;
    const { uuid: unpaid } = unwrap(await tribute.createOrder({ body }));
    expect(await tribute.refundOrderTransaction({ orderUuid: unpaid, txId: 1 })).toMatchObject(
      refused(400, "error_order_not_paid"),
    );
    const { orderUuid } = await paid();
    expect(await tribute.refundOrderTransaction({ orderUuid, txId: 12_345 })).toMatchObject(
      refused(400, "error_transaction_mismatch"),
    );
    expect(await tribute.refundOrderTransaction({ orderUuid, txId: 1 })).toMatchObject(refused(404, "error_not_found"));
    const bound = await paid({ amount: 10_004 });
    expect(await flags(bound)).toEqual([false, false]);
    expect(await tribute.refundOrderTransaction(bound)).toMatchObject(refused(400, "error_not_refundable"));
  });

  it("fails with 500 for sums that end in 03, and the payment shows that nothing happened", async () => {
    const payment = await paid({ amount: 10_003 });
    const failed = await tribute.refundOrderTransaction(payment);
    expect(failed).toMatchObject({ ...refused(500, "error_refund_failed"), outcome: "unknown" });
    expect(failed).toMatchObject({ reconcile: { operationId: "listOrderTransactions" }, retryable: false });
    expect(await flags(payment)).toEqual([false, true]);
    expect(sandbox.ledger.map(({ kind }) => kind)).toEqual(["charge"]);
  });
});
