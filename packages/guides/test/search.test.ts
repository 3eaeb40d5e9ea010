// What the search finds, measured: queries that were written down before the index was built.
import { engineOf } from "@payspec/docs/search-engine";
import { otherLayout, stem } from "@payspec/docs/search-terms";
import { describe, expect, it } from "vitest";
import { bodyAt, files, site } from "./built.js";
import { fieldQueries } from "./search-field.js";
import { furtherQueries } from "./search-further.js";
import { type Query, queries } from "./search-queries.js";
import { russianQueries } from "./search-russian.js";
import { tenTasks } from "./ten-tasks.js";

/** The index that a page in the language loads. */
function indexIn(language: string): object {
  const pages = new RegExp(`^${language === "en" ? "" : "ru/"}guides/.*\\.html$`);
  const [, page = ""] = [...files].find(([path]) => pages.test(path)) ?? [];
  const [, name = ""] = /\b(search\.[0-9a-f]{8}\.js)/.exec(page) ?? [];
  const [, index = ""] = /^window\.payspecIndex=(.*);\n/.exec(files.get(name) ?? "") ?? [];
  return JSON.parse(index) as object;
}

const engines = Object.fromEntries(site.map(({ language }) => [language, engineOf(indexIn(language))]));

/** Where the first right page is, from 1; 0 when it is not among the first ten. */
function rankOf(language: string, [query, ...pages]: (typeof queries)[number]): number {
  const hits = engines[language]?.find(query, 10) ?? [];
  return (
    hits.findIndex(({ entry }) => pages.some((page) => entry.u.replace(/^\/ru\//, "/").startsWith(`/${page}`))) + 1
  );
}

describe.each([
  ["en", "pages", queries],
  ["ru", "pages", queries],
  ["en", "names, codes and slips", fieldQueries],
  ["ru", "names, codes and slips", fieldQueries],
  ["en", "questions", furtherQueries],
  ["ru", "questions", furtherQueries],
] as const)("the search of %s for %s", (language, _what, asked) => {
  it("has the right page among the first three for 90 % of the queries", () => {
    const ranks = asked.map((query) => ({ query: query[0], rank: rankOf(language, query) }));
    const good = ranks.filter(({ rank }) => rank > 0 && rank < 4);
    const missed = ranks
      .filter(({ rank }) => rank === 0 || rank > 3)
      .map(({ query, rank }) => `${query}: ${rank || "not found"}`);
    if (process.env.SEARCH_RANKS)
      console.log(language, good.length, ranks.length, ranks.filter(({ rank }) => rank === 1).length, missed);
    expect(asked.length).toBeGreaterThanOrEqual(60);
    expect(good.length / ranks.length, missed.join("; ")).toBeGreaterThanOrEqual(0.9);
  });
});

/** Russian words of the field, and the pages of QIWI that answer them. */
const words: readonly Query[] = [
  ["выставить счёт", "qiwi/operations/createBill"],
  ["подтвердить холд", "qiwi/operations/createCapture"],
  ["снять холд", "qiwi/operations/createCapture", "qiwi/operations/createPayment", "qiwi/schemas/Refund"],
  ["двухэтапный платёж", "qiwi/operations/createPayment"],
  ["оплата по сбп", "qiwi/operations/putSbpQrCode", "qiwi/flows/fasterPayments"],
  ["выплата на карту", "qiwi/operations/createPayout", "qiwi/flows/payOut"],
  ["подпись выплаты", "qiwi/operations/createPayout"],
  [
    "проверка карты",
    "qiwi/operations/createCardCheck",
    "qiwi/operations/getCardCheck",
    "qiwi/operations/completeCardCheck",
  ],
  ["привязать карту", "qiwi/operations/createCardCheck"],
  ["отвязать карту", "qiwi/operations/deletePaymentToken"],
  ["отложенный возврат", "qiwi/operations/declineRefund"],
  ["вебхук о возврате", "qiwi/webhooks/refundNotification"],
  ["уведомление о платеже qiwi", "qiwi/webhooks/paymentNotification"],
  ["состояние выплаты", "qiwi/schemas/PayoutStatus", "qiwi/operations/getPayout", "qiwi/webhooks/payoutNotification"],
  ["сплитование", "qiwi/schemas/Split"],
  ["причина отказа", "qiwi/errors.html#reason", "qiwi/schemas/ReasonCode"],
  ["недостаточно средств", "qiwi/errors.html#reason", "qiwi/schemas/ReasonCode"],
  ["превышен лимит", "qiwi/errors.html#reason", "qiwi/schemas/ReasonCode"],
  ["мошенничество", "qiwi/errors.html#reason", "qiwi/schemas/ReasonCode"],
];

it("the search finds the operations, webhooks, statuses and decline reasons of QIWI by Russian words, on Russian pages", () => {
  const missed = words
    .map((query) => ({ query: query[0], rank: rankOf("ru", query) }))
    .filter(({ rank }) => rank === 0 || rank > 3);
  expect(missed).toEqual([]);
});

it("the search finds what the other providers do by Russian words, small ones among them, on Russian pages", () => {
  const missed = russianQueries
    .map((query) => ({ query: query[0], rank: rankOf("ru", query) }))
    .filter(({ rank }) => rank === 0 || rank > 3);
  expect(missed).toEqual([]);
});

// packages/docs/test/pasted.test.ts compiles and runs what these pages print.
describe.each(["en", "ru"] as const)("a reader of %s with a task", (language) => {
  it.each(tenTasks.map((task) => [task[language][0], task] as const))(
    "%s: finds its page, and on it a program to paste",
    (_, task) => {
      const query = task[language];
      const rank = rankOf(language, query);
      expect(rank).toBeGreaterThan(0);
      expect(rank).toBeLessThan(4);
      const body = bodyAt(language, `${query[1]}.html`) ?? "";
      expect(body).not.toBe("");
      expect(/>import</.test(body)).toBe(task.program);
    },
  );
});

it("leads to the field that was asked for", () => {
  const [hit] = engines.en?.find("tribute idempotencyKey") ?? [];
  expect([hit?.entry.t, hit?.field]).toEqual(["createCharge", ["idempotencyKey", "body-idempotencyKey"]]);
});

it("the search finds nothing for an empty query", () => {
  expect(engines.en?.find("  ")).toEqual([]);
  expect(engines.en?.find("zzzzqqxx")).toEqual([]);
});

it("knows stems and the other layout", () => {
  expect(stem("возвраты")).toBe(stem("возврат"));
  expect(stem("refunds")).toBe(stem("refund"));
  expect(otherLayout("djpdhfn")).toBe("возврат");
});
