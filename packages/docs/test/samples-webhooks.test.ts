import { signWebhook as signBridgepay } from "@payspec/bridgepay";
import { signWebhook as signInvoicebox } from "@payspec/invoicebox";
import { signWebhook as signQiwi } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import bridgepaySpec from "@payspec/specs/bridgepay.json" with { type: "json" };
import invoiceboxSpec from "@payspec/specs/invoicebox.json" with { type: "json" };
import qiwiSpec from "@payspec/specs/qiwi.json" with { type: "json" };
import { createTributeClient } from "@payspec/tribute";
import { describe, expect, it } from "vitest";
import { start as startBridgepay } from "../samples/bridgepay/sandbox.js";
import { handle as handleBridgepay } from "../samples/bridgepay/webhook.js";
import { handle as handleInvoicebox } from "../samples/invoicebox/webhook.js";
import { start as startQiwi } from "../samples/qiwi/sandbox.js";
import { handle as handleQiwi } from "../samples/qiwi/webhook.js";
import { handle as handleTribute } from "../samples/tribute/webhook.js";

const request = (signed: { body: string; headers: Readonly<Record<string, string>> }) =>
  new Request("https://shop.example/hooks", { method: "POST", ...signed });
const unsigned = () => request({ body: "{}", headers: { "content-type": "application/json" } });

describe("tribute", () => {
  it("books what the sandbox sends, once", async () => {
    const paid = new Set<string>();
    const statuses: number[] = [];
    const sandbox = createSandbox({
      deliver: async (input, init) => {
        const answer = await handleTribute(new Request(input, init), sandbox.credentials.tribute.apiKey, paid);
        statuses.push(answer.status);
        return answer;
      },
    });
    const tribute = createTributeClient({
      ...sandbox.credentials.tribute,
      baseUrl: sandbox.baseUrls.tribute,
      fetch: sandbox.fetch,
    });
    const charge = await tribute.createCharge({
      body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_000 },
    });
    await sandbox.advance(5000);
    expect([...paid]).toEqual([charge.ok && charge.data.chargeUuid]);
    expect(statuses).toEqual([200]);
    expect((await handleTribute(unsigned(), "key", paid)).status).toBe(401);
  });
});

describe("qiwi", () => {
  it("asks the API before it books", async () => {
    const { sandbox, qiwi } = startQiwi();
    const paid = new Set<string>();
    const key = "notification-key";
    await qiwi.createPayment({
      paymentId: "order-1",
      body: {
        amount: { value: "5.00", currency: "RUB" },
        paymentMethod: { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
        flags: ["SALE"],
      },
    });
    const printed = qiwiSpec.components.examples["webhook-payment-card-token"].value;
    const event = { ...printed, payment: { ...printed.payment, paymentId: "order-1" } };
    const deliver = async () => handleQiwi(request(await signQiwi(event, { secret: key })), qiwi, key, paid);
    expect((await deliver()).status).toBe(200);
    expect([...paid]).toEqual(["order-1"]);
    sandbox.faults.inject({ provider: "qiwi", type: "refuse", status: 500, times: 9 });
    expect((await deliver()).status).toBe(503);
    expect((await handleQiwi(unsigned(), qiwi, key, paid)).status).toBe(401);
  });
});

describe("invoicebox", () => {
  it("answers 200 whatever came, and books what is completed", async () => {
    const paid = new Map<string, number>();
    const event = invoiceboxSpec.components.examples["notification-paid"].value;
    const answer = await handleInvoicebox(request(await signInvoicebox(event, { secret: "key" })), "key", paid);
    expect([answer.status, await answer.json()]).toEqual([200, { status: "success" }]);
    expect([...paid]).toEqual([[event.id, event.amount]]);
    const wrong = await handleInvoicebox(unsigned(), "key", paid);
    expect([wrong.status, await wrong.json()]).toMatchObject([200, { status: "error", code: "signature_error" }]);
  });
});

describe("bridgepay", () => {
  it("believes nothing but the invoice that it reads", async () => {
    const { sandbox, bridgepay } = startBridgepay();
    const paid = new Map<string, string>();
    const event = bridgepaySpec.components.examples["notification-paid"].value;
    const id = "0a0eb051-b255-42a8-a7bc-606e1c04233e";
    const tokens = new Map([[id, "its-token"]]);
    const deliver = async (secret: string) =>
      handleBridgepay(
        request(await signBridgepay({ ...event, invoice: { ...event.invoice, id } }, { secret })),
        bridgepay,
        tokens,
        paid,
      );
    expect((await deliver("another")).status).toBe(403);
    expect((await deliver("its-token")).status).toBe(200);
    expect(paid.size).toBe(0); // The body says paid, the invoice does not yet.
    await bridgepay.confirmInvoiceTransfer({ id, body: { attachment: new Blob(["receipt"]) } });
    await sandbox.advance(5000);
    expect((await deliver("its-token")).status).toBe(200);
    expect([...paid]).toEqual([[id, "6.25012347"]]);
  });
});
