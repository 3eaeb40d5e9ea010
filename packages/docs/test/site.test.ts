import { expect, it } from "vitest";
import { isNear, rank } from "../client/rank.js";
import { relativeTo } from "../src/relative.js";
import { region, samplesFolder } from "../src/samples.js";
import type { SearchEntry } from "../src/search-types.js";

it.each([
  ["index.html", '<a href="/qiwi/index.html#setup">', '<a href="./qiwi/index.html#setup">'],
  ["qiwi/operations/a.html", '<script src="/site.js">', '<script src="../../site.js">'],
  ["qiwi/index.html", '<a href="/">', '<a href="../index.html">'],
  ["qiwi/index.html", '<a href="/guides/">', '<a href="../guides/index.html">'],
  [
    "a/b.html",
    '<a href="#top"><a href="https://x.example/"><a href="//x.example/">',
    '<a href="#top"><a href="https://x.example/"><a href="//x.example/">',
  ],
])("from %s: %s", (file, html, wanted) => {
  expect(relativeTo(file, html)).toBe(wanted);
});

const entry = (t: string, k: SearchEntry["k"] = "operation", more: Partial<SearchEntry> = {}): SearchEntry => ({
  k,
  p: "",
  t,
  s: "",
  u: `/${t}`,
  x: "",
  f: [],
  ...more,
});

it("ranks a call above an object, and a name above a mention", () => {
  const entries = [
    entry("Refund", "schema"),
    entry("createRefund"),
    entry("getPayment", "operation", { x: "after a refund" }),
    entry("getShop"),
  ];
  expect(rank(entries, "refund").map(({ entry: { t } }) => t)).toEqual(["createRefund", "Refund", "getPayment"]);
  expect(rank(entries, "refund shop")).toEqual([]);
  expect(rank(entries, "  ")).toEqual([]);
});

it("leads to the field that matched", () => {
  const [hit] = rank(
    [entry("createCharge", "operation", { p: "Tribute", f: [["idempotencyKey", "body-idempotencyKey"]] })],
    "tribute idempotency",
  );
  expect(hit?.field).toEqual(["idempotencyKey", "body-idempotencyKey"]);
});

it.each([
  ["refund", "refnud", true],
  ["refund", "refnd", true],
  ["refund", "reffund", true],
  ["refund", "rafund", true],
  ["refunds", "rafund", true],
  ["refund", "rfnud", false],
  ["payment", "refund", false],
])("takes %s for %s: %s", (text, word, near) => {
  expect(isNear(text, word)).toBe(near);
});

it("takes a region without its indent, and says which one is missing", () => {
  expect(region(`${samplesFolder}guides/home.ts`, "home")).toMatch(/^const charge = await/);
  expect(() => region(`${samplesFolder}guides/home.ts`, "none")).toThrow("has no region none");
});
