import { beforeEach, describe, expect, it } from "vitest";
import {
  creator,
  hotelShop,
  night,
  openOrder,
  order,
  orderFields,
  phoneShop,
  refused,
  setup,
} from "./invoicebox.setup.js";

const { sandbox, invoicebox } = setup();
const create = creator(invoicebox);

beforeEach(() => sandbox.reset());

describe("createOrder", () => {
  it("answers the order with its id, link and status", async () => {
    const created = await invoicebox.createOrder({ body: order() });
    expect(created).toMatchObject({
      ok: true,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      data: {
        data: {
          status: "created",
          amount: 371.88,
          merchantId: hotelShop,
          paymentUrl: expect.stringContaining("https://"),
          processable: true,
        },
      },
    });
    expect(sandbox.ledger).toHaveLength(0);
    const uuid = created.ok ? created.data.data.id : "";
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({
      data: { data: { id: uuid, merchantOrderId: "m-1608560079" } },
    });
  });

  it("refuses a number that is taken, in its shop only", async () => {
    await create();
    expect(await invoicebox.createOrder({ body: order() })).toMatchObject(
      refused("merchant_order_id_duplicate", "merchantOrderId"),
    );
    expect(await invoicebox.createOrder({ body: order({ merchantId: phoneShop }) })).toMatchObject({ ok: true });
  });

  it("refuses a time to pay that is over", async () => {
    const late = order({ expirationDate: "2020-12-22T00:00:00+00:00" });
    expect(await invoicebox.createOrder({ body: late })).toMatchObject(
      refused("wrong_expiration_date", "expirationDate", "in the future"),
    );
  });

  it.each([
    ["currencyId", "XXX", "wrong_currency"],
    ["languageId", "de", "language_not_found"],
    ["expirationDate", "tomorrow", "wrong_expiration_date"],
  ])("refuses a wrong %s with its code", async (name, value, code) => {
    expect(await invoicebox.createOrder({ body: { ...order(), [name]: value } as never })).toMatchObject(
      refused(code, name),
    );
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
    expect(
      await invoicebox.createOrder({ body: order({ merchantOrderId: "2", orderContainerId: openOrder }) }),
    ).toMatchObject({
      status: 404,
    });
  });

  it("is paid by the payer who pays on the payment page", async () => {
    const uuid = await create({ customer: { email: "pays@sandbox.test" } });
    await sandbox.advance(4000);
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { status: "created" } } });
    await sandbox.advance(2000);
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({
      data: { data: { status: "completed", paidAt: expect.any(String) } },
    });
    expect(sandbox.ledger).toMatchObject([
      {
        provider: "invoicebox",
        kind: "charge",
        id: uuid,
        reference: "m-1608560079",
        amount: "371.88",
        currency: "RUB",
      },
    ]);
  });

  it("expires unpaid and is not paid any more", async () => {
    const uuid = await create({
      expirationDate: new Date(Date.now() + 3000).toISOString(),
      customer: { email: "pays@sandbox.test" },
    });
    await sandbox.advance(10_000);
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { status: "expired" } } });
    expect(sandbox.ledger).toHaveLength(0);
  });
});

describe("createAgentOrder", () => {
  const seller = {
    type: "counterparty",
    countryId: "RUS",
    vatNumber: "7710044140",
    taxRegistrationReasonCode: "770201001",
  } as const;
  const agent = (changes: object) =>
    invoicebox.createAgentOrder({ body: { ...orderFields(), seller: { ...seller, ...changes } } });

  it("finds the shop by the seller's tax numbers", async () => {
    expect(await agent({})).toMatchObject({ data: { data: { status: "created", merchantId: hotelShop } } });
  });

  it.each([
    ["a seller who is not known", { vatNumber: "7710044141" }, 404, "seller"],
    [
      "a company without its registration code",
      { taxRegistrationReasonCode: undefined },
      422,
      "seller.taxRegistrationReasonCode",
    ],
    ["an entrepreneur with one", { vatNumber: "770000000042" }, 422, "seller.taxRegistrationReasonCode"],
  ])("refuses %s", async (_, changes, status, name) => {
    expect(await agent(changes)).toMatchObject({ kind: "refused", status, error: { error: { fields: [{ name }] } } });
  });
});

describe("getOrder", () => {
  it("answers 404 for an order that does not exist", async () => {
    expect(await invoicebox.getOrder({ uuid: hotelShop })).toMatchObject({
      kind: "refused",
      status: 404,
      error: { error: { message: "Not Found" } },
    });
  });
});
