// What a reader copies out of the shipped document has to be what the provider takes.
import type { Document } from "@payspec/spec-model/openapi";
import { describe, expect, it } from "vitest";
import { publishedText } from "../src/publish.ts";

const amount = (wire?: "decimal-text") => ({
  type: ["number", "string"],
  "x-money": { unit: "major", decimals: 2, currency: { const: "RUB" }, ...(wire && { wire }) },
});

/** A document with one operation whose request has amounts at the top, shared by two members and in a list. */
function documentOf(wire?: "decimal-text"): Document {
  const schema = {
    type: "object",
    properties: {
      amount: { $ref: "#/components/schemas/Amount" },
      settled: { $ref: "#/components/schemas/Amount" },
      count: { type: "number" },
    },
  };
  const parts = {
    type: "array",
    items: { type: "object", properties: { amount: { $ref: "#/components/schemas/Amount" } } },
  };
  const value = { amount: 100, settled: 2.5, count: 3, parts: [{ amount: 8 }, { amount: "9.00" }] };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [],
    security: [],
    paths: {
      "/pay": {
        post: {
          operationId: "pay",
          summary: "Pay",
          requestBody: {
            content: {
              "application/json": {
                schema: { ...schema, properties: { ...schema.properties, parts } },
                examples: { one: { $ref: "#/components/examples/one" } },
              },
            },
          },
          responses: {
            "200": {
              description: "Paid.",
              content: { "application/json": { examples: { one: { value: { amount: 7 } } } } },
            },
          },
        },
      },
    },
    components: { schemas: { Amount: amount(wire) }, securitySchemes: {}, examples: { one: { value } } },
  } as unknown as Document;
}

describe("the shipped document", () => {
  it("shows amounts with a wire form with all their decimals, wherever they are, value for value", () => {
    const text = publishedText(documentOf("decimal-text"));
    expect(text).toContain('{"amount":100.00,"settled":2.50,"count":3,"parts":[{"amount":8.00},{"amount":"9.00"}]}');
    expect(text).toContain('{"amount":7}');
    const { value } = (JSON.parse(text) as { components: { examples: { one: { value: unknown } } } }).components
      .examples.one;
    expect(value).toEqual({ amount: 100, settled: 2.5, count: 3, parts: [{ amount: 8 }, { amount: "9.00" }] });
  });

  it("leaves all other amounts as they are", () => {
    expect(publishedText(documentOf())).toContain(
      '{"amount":100,"settled":2.5,"count":3,"parts":[{"amount":8},{"amount":"9.00"}]}',
    );
  });
});
