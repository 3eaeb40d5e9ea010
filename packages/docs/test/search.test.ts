// What the search finds, measured: queries that were written down before the index was built.
import { describe, expect, it } from "vitest";
import { editions } from "../src/editions.js";
import { guideEntries } from "../src/guides.js";
import { engineOf, indexOf } from "../src/search-engine.js";
import { searchEntries } from "../src/search-index.js";
import { otherLayout, stem } from "../src/search-terms.js";
import { queries } from "./search-queries.js";

const editionsOf = Object.fromEntries(
  editions().map(({ language, searched }) => {
    const entries = searchEntries(searched, guideEntries(language));
    return [language, engineOf(JSON.parse(indexOf(entries)) as object)];
  }),
);

/** Where the first right page stands, from 1; 0 when it is not among the first ten. */
function rankOf(language: string, [query, ...pages]: (typeof queries)[number]): number {
  const hits = editionsOf[language]?.find(query, 10) ?? [];
  return hits.findIndex(({ entry }) => pages.some((page) => entry.u.startsWith(`/${page}`))) + 1;
}

describe.each([
  ["en", queries],
  ["ru", queries],
] as const)("the search of %s", (language, asked) => {
  it("has the right page among the first three for 90 % of the queries", () => {
    const ranks = asked.map((query) => ({ query: query[0], rank: rankOf(language, query) }));
    const good = ranks.filter(({ rank }) => rank > 0 && rank < 4);
    const missed = ranks.filter(({ rank }) => rank === 0 || rank > 3).map(({ query, rank }) => `${query}: ${rank || "not found"}`);
    if (process.env.SEARCH_RANKS) console.log(language, good.length, ranks.length, ranks.filter(({ rank }) => rank === 1).length, missed);
    expect(asked.length).toBeGreaterThanOrEqual(60);
    expect(good.length / ranks.length, missed.join("; ")).toBeGreaterThanOrEqual(0.9);
  });
});

it("leads to the field that was asked for", () => {
  const [hit] = editionsOf.en?.find("tribute idempotencyKey") ?? [];
  expect([hit?.entry.t, hit?.field]).toEqual(["createCharge", ["idempotencyKey", "body-idempotencyKey"]]);
});

it("finds nothing for nothing", () => {
  expect(editionsOf.en?.find("  ")).toEqual([]);
  expect(editionsOf.en?.find("zzzzqqxx")).toEqual([]);
});

it("knows stems and the other layout", () => {
  expect(stem("возвраты")).toBe(stem("возврат"));
  expect(stem("refunds")).toBe(stem("refund"));
  expect(otherLayout("djpdhfn")).toBe("возврат");
});
