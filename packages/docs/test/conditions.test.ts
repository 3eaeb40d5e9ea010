import { expect, it } from "vitest";
import { conditionsOf } from "../src/schema/conditions.js";
import type { FullSchema } from "../src/schema/keywords.js";
import { limitsOf } from "../src/schema/limits.js";
import { moneyText } from "../src/schema/money.js";
import { Words } from "../src/words.js";

const words = new Words("en");

it.each<[string, FullSchema, string]>([
  [
    "a list that holds a value",
    {
      if: { required: ["flags"], properties: { flags: { contains: { const: "SALE" } } as never } },
      then: { required: ["amount"] },
    },
    "If `flags` holds `SALE`, `amount` is needed.",
  ],
  [
    "otherwise",
    {
      if: { properties: { type: { const: "A" } } },
      then: { properties: { amount: false as never } },
      else: { required: ["amount"] },
    },
    "If `type` is `A`, `amount` has to be left out. Otherwise `amount` is needed.",
  ],
  [
    "either of two, and something within",
    {
      if: {
        anyOf: [{ properties: { method: { properties: { type: { const: "TOKEN" } } } } }, { required: ["token"] }],
      },
      then: { required: ["customer"], properties: { customer: { required: ["account"] } } },
    },
    "If `method.type` is `TOKEN` or `token` is given, `customer` is needed and `customer.account` is needed.",
  ],
  [
    "something left out",
    { if: { not: { required: ["wallet"] } } as never, then: { required: ["cvv2"] } },
    "If `wallet` is left out, `cvv2` is needed.",
  ],
  [
    "fields that belong together",
    { dependentRequired: { category: ["categoryType"] } },
    "`category` needs `categoryType` beside it.",
  ],
])("a condition of the spec is written in words: %s", (_, schema, sentence) => {
  expect(conditionsOf(schema, words)).toEqual([sentence]);
});

it.each<[FullSchema, string]>([
  [{ minLength: 1, maxLength: 64 }, "1 to 64 characters"],
  [{ minimum: 100, maximum: 30_000_000 }, "100 to 30\u00a0000\u00a0000"],
  [{ minLength: 3, maxLength: 3 }, "exactly 3 characters"],
  [{ exclusiveMinimum: 0 }, "above 0"],
  [{ maxItems: 1 }, "at most 1 item"],
  [{ default: 50 }, "default `50`"],
])("limits are written in words: %o", (schema, text) => {
  expect(limitsOf(schema, words)).toEqual([text]);
});

it("amounts are written as a person would write them", () => {
  expect(
    moneyText({ unit: "minor", currency: { const: "UZS" }, limits: { uzs: { min: 100, max: 250_000 } } }, words),
  ).toBe("Whole minor units: `10000` is 100.00. Always UZS. Limits: UZS `100` (1.00) to `250000` (2500.00).");
  expect(moneyText({ unit: "major", decimals: 2, currency: { pointer: "1/currency" } }, words)).toBe(
    "Major units, up to 2 decimals: `100` is 100.00. Currency: `currency` beside it.",
  );
});
