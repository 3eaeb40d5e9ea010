// Amounts whose wire form is text: the bytes that leave, whatever the caller gave.
import { decimalText, json as jsonBody, major } from "@payspec/core";
import { describe, expect, it } from "vitest";
import { json, stubbed } from "./table.js";

const places = ["/amount/value", "/settled/value", "/parts/*/amount/value"];
const put = {
  method: "PUT",
  path: "/pay",
  retry: "idempotent" as const,
  body: "json" as const,
  request: {},
  money: places.map((at) => ({ at, unit: "major" as const, decimals: 2, text: true as const })),
  answers: { 200: {} },
  errors: [400],
  parts: [jsonBody, major, decimalText],
};
const start = () => stubbed([json({})], { operations: { put } });

describe("an amount with a wire form", () => {
  it.each([
    [100.5, "100.50"],
    [8, "8.00"],
    ["8", "8.00"],
    ["100.5", "100.50"],
    ["100.50", "100.50"],
    [0.1, "0.10"],
    [1234567.89, "1234567.89"],
    [{ toJSON: () => "3.1" }, "3.10"],
  ])("given as %j leaves as text with two decimals: %s", async (value, wire) => {
    const { client, sent } = start();
    await client.put?.({ body: { amount: { value, currency: "RUB" } } });
    expect(sent[0]?.body).toBe(`{"amount":{"value":"${wire}","currency":"RUB"}}`);
  });

  it("leaves so in every place of the spec, in lists too, and nothing else changes", async () => {
    const { client, sent } = start();
    const body = {
      amount: { value: 3 },
      settled: { value: 2.5 },
      count: 7,
      parts: [{ amount: { value: 1 } }, {}, { amount: { value: "2" } }],
    };
    await client.put?.({ body });
    expect(JSON.parse(String(sent[0]?.body))).toEqual({
      amount: { value: "3.00" },
      settled: { value: "2.50" },
      count: 7,
      parts: [{ amount: { value: "1.00" } }, {}, { amount: { value: "2.00" } }],
    });
  });

  it("does not change the caller's object", async () => {
    const body = { amount: { value: 3 }, parts: [{ amount: { value: 1 } }] };
    await start().client.put?.({ body });
    expect(body).toEqual({ amount: { value: 3 }, parts: [{ amount: { value: 1 } }] });
  });

  it.each([1.005, "1.005", "1,50", "", "1e2", 1e21, Number.NaN, true])(
    "is refused as %j, and nothing is sent",
    async (value) => {
      const { client, sent } = start();
      const result = await client.put?.({ body: { parts: [{ amount: { value } }] } });
      expect(result).toMatchObject({ kind: "invalid", outcome: "none" });
      expect(result?.ok === false && result.kind === "invalid" && result.problems[0]?.field).toBe(
        "body.parts[0].amount.value",
      );
      expect(sent).toEqual([]);
    },
  );
});
