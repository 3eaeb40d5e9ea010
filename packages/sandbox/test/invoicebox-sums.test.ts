import { beforeEach, describe, expect, it } from "vitest";
import { order, room, setup } from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();

beforeEach(() => sandbox.reset());

/** One line of the order, and totals that belong to it unless they are given. */
const create = (line: object, totals: Parameters<typeof order>[0] = {}) => {
  const item = { ...room, ...line };
  return invoicebox.createOrder({
    body: order({ amount: item.totalAmount, vatAmount: item.totalVatAmount, basketItems: [item], ...totals }),
  });
};
const untaxed = { vatCode: "VATNONE", totalVatAmount: 0 } as const;

describe("sums", () => {
  it.each([
    ["wrong_basket_item_total_amount", "basketItems.0.totalAmount", { totalAmount: 371.89 }, {}, "must be 371.88"],
    ["wrong_basket_item_total_vat_amount", "basketItems.0.totalVatAmount", { totalVatAmount: 62 }, {}, "must be 61.98"],
    ["wrong_basket_item_amount_wo_vat", "basketItems.0.amountWoVat", { amountWoVat: 103.4 }, {}, "must be 371.88"],
    ["wrong_total_amount", "amount", {}, { amount: 371.87 }, "must be 371.88"],
    ["wrong_total_vat_amount", "vatAmount", {}, { vatAmount: 61.97 }, "must be 61.98"],
  ])("refuses with %s", async (code, name, line, totals, message) => {
    expect(await create(line, totals)).toMatchObject({
      status: 422,
      error: {
        error: {
          message: "Calculation Error",
          code,
          fields: [{ name, code: "wrong_value", message: expect.stringContaining(message) }],
        },
      },
    });
  });

  it("counts exactly where binary numbers do not", async () => {
    const line = (amount: number) => ({
      ...room,
      ...untaxed,
      quantity: 1,
      amount,
      amountWoVat: amount,
      totalAmount: amount,
    });
    const sum = await invoicebox.createOrder({
      body: order({ amount: 0.3, vatAmount: 0, basketItems: [line(0.1), line(0.2)] }),
    });
    expect(sum).toMatchObject({ ok: true });
    // 1.005 is exactly half a kopeck above 1.00; its binary form is below.
    expect(
      await create(
        { ...untaxed, quantity: 0.5, amount: 2.01, amountWoVat: 2.01, totalAmount: 1.01 },
        { merchantOrderId: "2" },
      ),
    ).toMatchObject({ ok: true });
    expect(
      await create(
        { ...untaxed, quantity: 1e-7, amount: 10, amountWoVat: 10, totalAmount: 0 },
        { merchantOrderId: "3" },
      ),
    ).toMatchObject({ ok: true });
  });

  it("lets rounding cost a kopeck of the tax", async () => {
    // 10.00 with 20 % inside: 8.33 and 1.67 for one, 24.99 and 5.00 for three.
    expect(
      await create({ quantity: 3, amount: 10, amountWoVat: 8.33, totalAmount: 30, totalVatAmount: 5 }),
    ).toMatchObject({ ok: true });
    expect(
      await create(
        { quantity: 1, amount: 10, amountWoVat: 8.33, totalAmount: 10, totalVatAmount: 1.66 },
        { merchantOrderId: "2" },
      ),
    ).toMatchObject({ ok: true });
    expect(
      await create(
        { quantity: 1, amount: 10, amountWoVat: 8.33, totalAmount: 10, totalVatAmount: 1.65 },
        { merchantOrderId: "3" },
      ),
    ).toMatchObject({ status: 422 });
  });

  it.each([
    ["strict", 3.33, true],
    ["strict", 3.34, false],
    ["none", 3.33, false],
    ["none", 3.34, true],
    ["none", 4, true],
  ] as const)("under %s a line of 3.333 at %d is accepted: %s", async (roundPolicy, totalAmount, ok) => {
    const line = { ...untaxed, quantity: 1.1, amount: 3.03, amountWoVat: 3.03, totalAmount };
    expect((await create(line, { orderSetting: { roundPolicy } })).ok).toBe(ok);
  });

  it.each([
    ["floor", 371.88, 371],
    ["ceil", 371.88, 372],
    ["halfUp", 371.5, 372],
    ["halfDown", 371.5, 371],
    ["halfDown", 371.51, 372],
  ] as const)("%s rounds a total of %d to %d", async (roundPolicy, sum, amount) => {
    const line = { ...untaxed, quantity: 1, amount: sum, amountWoVat: sum, totalAmount: sum };
    expect(await create(line, { orderSetting: { roundPolicy }, amount })).toMatchObject({ data: { data: { amount } } });
    expect(await create(line, { orderSetting: { roundPolicy }, merchantOrderId: "2" })).toMatchObject({
      error: { error: { code: "wrong_total_amount" } },
    });
  });

  it("are left alone when the order says so", async () => {
    expect(await create({}, { amount: 1, orderSetting: { disableValidate: true } })).toMatchObject({ ok: true });
  });

  it.each([
    ["a quantity of 0", { quantity: 0 }, "basketItems.0.quantity"],
    ["a negative price", { amount: -123.96 }, "basketItems.0.amount"],
  ])("refuses %s", async (_, line, name) => {
    expect(await create(line)).toMatchObject({ status: 422, error: { error: { fields: [{ name }] } } });
  });

  it("refuses a third decimal, which our client does not even send", async () => {
    expect(await create({ amountWoVat: 103.305 })).toMatchObject({ kind: "invalid", attempts: 0 });
    const { token, userAgent } = sandbox.credentials.invoicebox;
    const response = await sandbox.fetch(`${sandbox.baseUrls.invoicebox}/billing/api/order/order`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "user-agent": userAgent, "content-type": "application/json" },
      body: JSON.stringify(order({ basketItems: [{ ...room, amountWoVat: 103.305 }] })),
    });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { error: { fields: [{ name: "basketItems.0.amountWoVat" }] } },
    ]);
  });
});
