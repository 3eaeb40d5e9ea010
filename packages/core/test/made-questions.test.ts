// What a spec can say of a question and of a failure by a value: `x-reconcile` with fixed values, lists and a body, and
// `x-error-body` with values.
import { connect, failingBy, json, type Operation, operation, reconcileMade } from "@payspec/core";
import type { Template, VerdictTable } from "@payspec/core/settle";
import { describe, expect, it } from "vitest";
import { ask, questionOf } from "../src/settle/ask.js";
import { filled } from "../src/settle/filled.js";

const known = { input: { body: { id: "o-1", parts: { a: 1 } }, shop: "s" }, facts: { "$response/uuid": "u-1" } };
const from = (template: Template) => filled(template, known);

describe("filled", () => {
  it.each<[string, Template, unknown]>([
    ["what the input has", "/body/id", "o-1"],
    ["what was learned", "$response/uuid", "u-1"],
    ["a fixed value", { value: "all" }, "all"],
    ["a fixed value that is false", { value: false }, false],
    ["a list", { list: ["/body/id", { value: 7 }, "/body/none"] }, ["o-1", 7]],
    [
      "an object",
      { members: { ids: { list: ["/body/id"] }, shop: "/shop", gone: "/gone" } },
      { ids: ["o-1"], shop: "s" },
    ],
  ])("makes %s", (_, template, value) => expect(from(template)).toEqual(value));

  it("makes nothing of what would be empty, so that the question is refused and not asked of everything", () => {
    expect(from({ list: ["/body/none"] })).toBeUndefined();
    expect(from({ members: { filter: { members: { id: "/body/none" } } } })).toBeUndefined();
  });
});

const pay: Operation = {
  method: "POST",
  path: "/pay",
  retry: "never",
  body: "json",
  request: {},
  answers: { 200: { id: "string" } },
  errors: [],
  error: { "code?": "integer", "message?": "string" },
  failure: { at: "/code", not: [0] },
  reconcile: [
    "find",
    { body: { members: { ids: { list: ["/body/id"] }, kind: { value: "payment" } } }, limit: { value: 1 } },
  ],
  parts: [json, reconcileMade, failingBy],
};

const calling = (row: Operation, answer: unknown, status = 200) => {
  const wire = connect({
    provider: "acme",
    baseUrl: "https://acme.example",
    credentials: [],
    retries: 0,
    fetch: async () => (answer === undefined ? Promise.reject(new Error("down")) : Response.json(answer, { status })),
  });
  return operation<typeof wire>("pay", () => row)(
    wire as never,
    { body: { id: "o-1" } } as never,
  ) as unknown as Promise<{
    reconcile?: unknown;
  }>;
};

describe("a failure by a value, in a success status", () => {
  const is = { ...pay, failure: { at: "/state", is: ["error", "denied"] } };
  const certain = { ...pay, failure: { ...is.failure, outcome: "none" as const } };

  it.each<[string, Operation, unknown, object]>([
    [
      "a code that is not 0",
      pay,
      { code: 7, message: "No." },
      { kind: "refused", status: 200, outcome: "unknown", error: { code: 7, message: "No." } },
    ],
    ["a value of the list", is, { state: "denied" }, { kind: "refused", outcome: "unknown" }],
    ["one that changed nothing", certain, { state: "error" }, { kind: "refused", outcome: "none", retryable: false }],
    [
      "an object, where it changed nothing",
      { ...pay, failure: { at: "/error", outcome: "none" } },
      { error: {} },
      { kind: "refused", outcome: "none" },
    ],
  ])("is %s", async (_, row, answer, failure) =>
    expect(await calling(row, answer)).toMatchObject({ ok: false, ...failure }),
  );

  it.each<[string, Operation, unknown]>([
    ["the code 0", pay, { code: 0, id: "1" }],
    ["a code that is missing", pay, { id: "1" }],
    ["another value", is, { state: "done", id: "1" }],
    ["a text where an object would be the failure", { ...pay, failure: { at: "/error" } }, { error: "", id: "1" }],
  ])("is not %s", async (_, row, answer) =>
    expect(await calling(row, answer)).toMatchObject({ ok: true, data: { id: "1" } }),
  );

  it("is not what lacks both the value and what a success promises", async () =>
    expect(await calling(pay, {})).toMatchObject({ kind: "malformed", outcome: "unknown" }));
});

describe("a question with fixed values, a list and a body", () => {
  const body = { ids: ["o-1"], kind: "payment" };

  it("is in the failure, ready to be asked", async () =>
    expect((await calling(pay, undefined)).reconcile).toMatchObject({
      operationId: "find",
      input: { body, limit: 1 },
    }));

  it("is in the failure with an empty input where nothing of it was sent", async () => {
    const row: Operation = { ...pay, reconcile: ["find", { shop: "/shop" }] };
    expect((await calling(row, undefined)).reconcile).toMatchObject({ operationId: "find", input: {} });
  });

  it("is asked by settle as the spec says", async () => {
    const row = { ask: pay.reconcile as NonNullable<Operation["reconcile"]> };
    const about = { input: { body: { id: "o-1" } }, facts: {}, lost: true };
    const question = questionOf(row, about);
    expect(question).toEqual({ operationId: "find", input: { body, limit: 1 }, follows: false });
    const asked: unknown[] = [];
    const table: VerdictTable = { provider: "acme", revision: "1", operations: {}, phases: {}, sensitive: {} };
    const call = async (id: string, input?: object) => {
      asked.push([id, input]);
      return { ok: true, status: 200, data: {}, attempts: 1, operationId: id } as never;
    };
    await ask({ table, call } as never, row, question as NonNullable<typeof question>, about);
    expect(asked).toEqual([["find", { body, limit: 1 }]]);
  });
});
