import { beforeEach, describe, expect, it } from "vitest";
import { company, order, paidOrder, payByCode, setup, openOrder as uuid } from "./invoicebox.setup.js";
import { stillClock } from "./still-clock.ts";

stillClock();

const { sandbox, invoicebox } = setup();
const poor = { vatNumber: "0000000001" };
const unknown = { vatNumber: "0000000002" };

beforeEach(() => sandbox.reset());

const validate = (body = company()) => invoicebox.validatePaymentMethod({ uuid, body });
const send = (body = company()) => invoicebox.sendConfirmationCode({ uuid, body });
const enter = (code: string, publicCode = "aaaaaaa123", payer = company()) =>
  invoicebox.payWithCode({ uuid, body: { ...payer, customerPaymentData: { publicCode, code } } });
const result = (name: string) => ({ ok: true, status: 200, data: { data: { result: name } } });

const signed = () => ({ "user-agent": "Test/1.0", authorization: `Bearer ${sandbox.credentials.invoicebox.token}` });

describe("validatePaymentMethod", () => {
  it("answers what the documentation prints", async () => {
    expect(await validate()).toMatchObject({
      data: { data: { type: "none", result: "available", resultData: { url: "", method: "POST", arguments: [] } } },
    });
    expect(await validate(company(poor))).toMatchObject({
      data: { data: { result: "notEnoughMoney", resultNote: expect.any(String) } },
    });
    expect(await validate(company(unknown))).toMatchObject(result("notRegistered"));
  });

  it("refuses an instrument that does not exist and an order that is paid", async () => {
    expect(await validate({ ...company(), paymentMethodId: "1" })).toMatchObject({
      status: 422,
      error: { error: { fields: [{ name: "paymentMethodId" }] } },
    });
    expect(await invoicebox.validatePaymentMethod({ uuid: paidOrder, body: company() })).toMatchObject({
      error: { error: { code: "wrong_order_status" } },
    });
  });
});

describe("sendConfirmationCode", () => {
  it("answers the documented call with the documented answer", async () => {
    expect(await send()).toMatchObject({
      data: { data: { type: "none", result: "success", resultData: { publicCode: "aaaaaaa123", leftAttempt: 5 } } },
    });
  });

  it("sends no second code within a minute, and that costs nothing", async () => {
    await send();
    await sandbox.advance(59_000);
    expect(await send()).toMatchObject(result("codeAlreadySent"));
    await sandbox.advance(2000);
    expect(await send()).toMatchObject({
      data: { data: { result: "success", resultData: { publicCode: "aaaaaaa124", leftAttempt: 4 } } },
    });
  });

  it("counts down and then sends no more", async () => {
    for (const leftAttempt of [5, 4, 3, 2, 1, 0]) {
      expect(await send()).toMatchObject({ data: { data: { resultData: { leftAttempt } } } });
      await sandbox.advance(61_000);
    }
    expect(await send()).toMatchObject(result("error"));
  });

  it("sends none for an unknown instrument, an unknown payer or an order that the shop drives itself", async () => {
    expect(await send({ ...company(), paymentMethodId: "1" })).toMatchObject(result("error"));
    expect(await send(company(unknown))).toMatchObject(result("error"));
    const driven = await invoicebox.createOrder({ body: order({ processable: false }) });
    const id = driven.ok ? driven.data.data.id : "";
    expect(await invoicebox.sendConfirmationCode({ uuid: id, body: company() })).toMatchObject(result("error"));
    expect(await send()).toMatchObject({ data: { data: { resultData: { leftAttempt: 5 } } } });
  });

  it("refuses an unknown order, a paid one, and a number for the instrument", async () => {
    expect(await invoicebox.sendConfirmationCode({ uuid: "no-order", body: company() })).toMatchObject({ status: 404 });
    expect(await invoicebox.sendConfirmationCode({ uuid: paidOrder, body: company() })).toMatchObject({
      error: { error: { code: "wrong_order_status" } },
    });
    const response = await sandbox.fetch(
      `${sandbox.baseUrls.invoicebox}/billing/api/order/${uuid}/payment-method-action/send-code`,
      {
        method: "POST",
        headers: { ...signed(), "content-type": "application/json" },
        body: JSON.stringify({ ...company(), paymentMethodId: 39363265 }),
      },
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: { fields: [{ name: "paymentMethodId", message: "must be string" }] },
    });
  });
});

describe("payWithCode", () => {
  it("pays once with the right code", async () => {
    await send();
    expect(await enter("123456")).toMatchObject({
      data: { data: { type: "none", result: "success", resultData: {} } },
    });
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({
      data: { data: { status: "completed", paidAt: expect.any(String) } },
    });
    expect(await enter("123456")).toMatchObject(result("alreadyPaid"));
    expect(await enter("000000")).toMatchObject(result("alreadyPaid"));
    expect(sandbox.ledger).toMatchObject([
      { kind: "charge", id: uuid, reference: "sandbox-open", amount: "371.88", currency: "RUB" },
    ]);
  });

  it("lets the payer mistype three times", async () => {
    await send();
    for (let time = 0; time < 3; time++) expect(await enter("000000")).toMatchObject(result("wrongCode"));
    expect(await enter("123456")).toMatchObject(result("success"));
  });

  it("ends a code at the fourth wrong entry, until a new one is sent", async () => {
    await send();
    for (let time = 0; time < 3; time++) await enter("000000");
    expect(await enter("000000")).toMatchObject(result("limitReached"));
    expect(await enter("123456")).toMatchObject(result("limitReached"));
    expect(sandbox.ledger).toHaveLength(0);
    await sandbox.advance(61_000);
    await send();
    expect(await enter("123456", "aaaaaaa123")).toMatchObject(result("error"));
    expect(await enter("123456", "aaaaaaa124")).toMatchObject(result("success"));
  });

  it("does not pay without a code, or with another instrument or payer than can confirm", async () => {
    expect(await enter("123456")).toMatchObject(result("error"));
    await send();
    expect(await enter("123456", "aaaaaaa123", { ...company(), paymentMethodId: "1" })).toMatchObject(result("error"));
    expect(await enter("123456", "aaaaaaa123", company(unknown))).toMatchObject(result("error"));
    expect(await enter("123456", "aaaaaaa123", company(poor))).toMatchObject({
      data: {
        data: { type: "message", result: "notEnoughMoney", resultData: { message: { title: "Недостаточно средств" } } },
      },
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("refuses an order that is canceled", async () => {
    await send();
    await invoicebox.cancelOrder({ uuid });
    expect(await enter("123456")).toMatchObject({ error: { error: { code: "wrong_order_status" } } });
  });

  it("names whom to ask after a lost answer, and has paid once", async () => {
    await send();
    sandbox.faults.inject({ provider: "invoicebox", operationId: "payWithCode", type: "reset", commit: true });
    const lost = await enter("123456");
    expect(lost).toMatchObject({
      kind: "network",
      outcome: "unknown",
      attempts: 1,
      reconcile: { operationId: "getOrder" },
    });
    expect(await invoicebox.getOrder({ uuid })).toMatchObject({ data: { data: { status: "completed" } } });
    expect(sandbox.ledger).toHaveLength(1);
  });
});

it("payByCode of the setup goes through the whole flow", async () => {
  expect(await payByCode(invoicebox, uuid)).toMatchObject(result("success"));
});
