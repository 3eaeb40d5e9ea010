import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";
import { createTributeClient } from "@payspec/tribute";
import { expect, it } from "vitest";

const body = { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00 };

it("a fault of type answer makes a success say another amount, and the client names the difference", async () => {
  const sandbox = createSandbox();
  const tribute = createTributeClient({
    ...sandbox.credentials.tribute,
    baseUrl: sandbox.baseUrls.tribute,
    fetch: sandbox.fetch,
  });
  sandbox.faults.inject({ type: "answer", operationId: "createCharge", set: { "/amount": 99_900, "/none/here": 1 } });
  const charge = await tribute.createCharge({ body });
  expect(charge).toMatchObject({ ok: true, differs: [{ field: "amount", asked: 100_00, answered: 99_900 }] });
  expect(sandbox.ledger).toMatchObject([{ amount: "10000" }]); // what was asked is what happened
  expect(
    await tribute.createCharge({ body: { ...body, token: "660e8400-e29b-41d4-a716-446655440001" } }),
  ).not.toHaveProperty("differs");
});

it('nested amounts are compared by value: 8, 8.0 and "8.00" are the same', async () => {
  const sandbox = createSandbox();
  const qiwi = createQiwiClient({ ...sandbox.credentials.qiwi, baseUrl: sandbox.baseUrls.qiwi, fetch: sandbox.fetch });
  const pay = (paymentId: string, value: string) =>
    qiwi.createPayment({
      paymentId,
      body: {
        amount: { value, currency: "RUB" },
        paymentMethod: { type: "CARD", pan: "4256000000000003", expiryDate: "12/34", cvv2: "123" },
      },
    });
  sandbox.faults.inject({ type: "answer", set: { "/amount/value": 8 } });
  expect(await pay("p-1", "8.00")).not.toHaveProperty("differs");
  sandbox.faults.inject({ type: "answer", set: { "/amount/value": "80.00", "/paymentId": "p-9" } });
  expect(await pay("p-2", "8.00")).toMatchObject({
    ok: true,
    differs: [
      { field: "amount.value", answered: "80.00" },
      { field: "paymentId", asked: "p-2", answered: "p-9" },
    ],
  });
});

it("the control API takes the fault, and says what it needs", async () => {
  const server = await startSandboxServer();
  const post = (fault: object) =>
    fetch(`${server.url}/_sandbox/faults`, { method: "POST", body: JSON.stringify(fault) });
  expect((await post({ type: "answer", set: { "/amount": 1 } })).ok).toBe(true);
  const refused = await post({ type: "answer", set: { amount: 1 } });
  expect([refused.ok, await refused.text()]).toEqual([false, expect.stringContaining("by JSON Pointer")]);
  expect((await post({ type: "answer" })).ok).toBe(false);
  await server.close();
});
