import { echo, json, methodsOf, type Operation, operation, path, sensitive } from "@payspec/core";
import { describe, expect, it } from "vitest";
import { connection } from "../paging.setup.js";

const row: Operation = {
  method: "PUT",
  path: "/payments/{id}",
  retry: "idempotent",
  body: "json",
  bodyless: true,
  answers: { 200: "any" },
  errors: [],
  echo: [
    ["/body/amount/value", "/amount/value", true],
    ["/body/amount/currency", "/amount/currency"],
    ["/id", "/id"],
  ],
  parts: [path, json, echo],
};

/** Makes the payment, which is answered with this body. */
async function put(answer: unknown, amount: unknown = { value: "1000.00", currency: "USD" }) {
  const client = methodsOf(
    connection.made(() => answer),
    { put: operation("put", () => row) },
  ) as unknown as {
    put(input: object): Promise<{ ok: boolean; differs?: unknown }>;
  };
  return client.put({ id: "p-1", body: { amount } });
}

describe("an answer that differs from what was asked", () => {
  it("stays a success and carries each difference", async () => {
    const result = await put({ id: "p-2", amount: { value: "999999.00", currency: "EUR" } });
    expect(result).toMatchObject({
      ok: true,
      differs: [
        { field: "amount.value", asked: "1000.00", answered: "999999.00" },
        { field: "amount.currency", asked: "USD", answered: "EUR" },
        { field: "id", asked: "p-1", answered: "p-2" },
      ],
    });
  });

  it.each([
    ["the amount is written otherwise", { id: "p-1", amount: { value: "1000.0", currency: "USD" } }],
    ["the amount is a number", { id: "p-1", amount: { value: 1000, currency: "USD" } }],
    ["the answer does not say it", { amount: null }],
    ["the answer is empty", {}],
  ])("carries none where %s", async (_, answer) => {
    const result = await put(answer);
    expect(result.ok).toBe(true);
    expect(result).not.toHaveProperty("differs");
  });

  it("carries none where nothing was asked", async () => {
    expect(await put({ id: "p-1", amount: { value: "5.00", currency: "EUR" } }, {})).not.toHaveProperty("differs");
  });

  it("is compared with what was sent, whatever the caller does with the object afterwards", async () => {
    const amount = { value: "1000.00", currency: "USD" };
    const calling = put({ id: "p-1", amount: { value: "7.00", currency: "USD" } }, amount);
    await Promise.resolve();
    amount.value = "7.00";
    expect((await calling).differs).toEqual([{ field: "amount.value", asked: "1000.00", answered: "7.00" }]);
  });

  it("hides a value that quotes a secret, and names the documented member all the same", async () => {
    const hiding = operation("put", () => ({ ...row, sensitive: ["currency"], parts: [path, json, sensitive, echo] }));
    const answered = { id: "p-1", amount: { value: "1000.00", currency: "not currency" } };
    const client = methodsOf(
      connection.made(() => answered),
      { put: hiding },
    ) as unknown as { put(input: object): Promise<unknown> };
    expect(await client.put({ id: "p-1", body: { amount: { value: "1000.00", currency: "currency" } } })).toMatchObject(
      {
        differs: [{ field: "amount.currency", asked: "[redacted]", answered: "[redacted]" }],
      },
    );
  });

  it("says that no amount is another amount", async () => {
    expect((await put({ amount: { value: "none", currency: "USD" } })).differs).toEqual([
      { field: "amount.value", asked: "1000.00", answered: "none" },
    ]);
  });
});
