// What a webhook says about a call, and the ids that answers and webhooks give.
import {
  isMine,
  learn,
  type ReconcileRow,
  readEvent,
  settleCall,
  settleWith,
  type VerdictTable,
} from "@payspec/core/settle";
import { describe, expect, it } from "vitest";
import { loadVerdicts } from "../src/no-verdicts.ts";
import { stubbed } from "./table.js";

const phase = { at: "/status", values: { PAID: ["succeeded", true] } } as const;
const event = { mine: { "/reference": "/body/reference", "/id": "$response/id" }, same: { "/amount": "/body/amount" } };
const row: ReconcileRow = { follow: ["one", { id: ["$response/id", "$event/number"] }], events: { paid: event } };
const table: VerdictTable = {
  provider: "test",
  revision: "1",
  operations: { pay: row },
  phases: {},
  sensitive: {},
  webhooks: {
    events: { paid: { shape: {}, phase }, plain: { shape: {} } },
  },
};
const about = {
  input: { body: { reference: "order-7", amount: "10.00" } },
  facts: { "$response/id": "p-1" },
  lost: false,
};
const body = { reference: "order-7", id: "p-1", amount: 10, status: "PAID" };

describe("a webhook", () => {
  it("is about a call whose ids it has, to the letter", () => {
    expect(isMine(event, body, about)).toBe(true);
    expect(isMine(event, { ...body, id: "p-10" }, about)).toBe(false);
    expect(isMine(event, body, { ...about, facts: {} })).toBe(false);
  });

  it("says what the spec says that it says, or what its status means, or only that the provider has it", () => {
    expect(readEvent(table, "paid", { ...event, is: "not-done" }, body, about)).toEqual({ is: "not-done" });
    expect(readEvent(table, "paid", event, body, about)).toEqual({ is: "done" });
    expect(readEvent(table, "plain", event, body, about)).toEqual({ is: "pending" });
  });

  it("of another amount settles nothing, and neither does one whose signature covers too little", () => {
    expect(readEvent(table, "paid", event, { ...body, amount: 11 }, about)).toEqual({
      is: "unclear",
      why: "other-amount",
    });
    expect(readEvent(table, "paid", { ...event, confirm: true }, body, about)).toBeUndefined();
  });

  it("gives an id by the name under which the answer would have given it", () => {
    expect(learn(row, "$event", { number: 5 }, {})).toEqual({ "$response/id": 5 });
    expect(learn(row, "$response", { id: {} }, {})).toEqual({});
    expect(learn({}, "$response", { id: "p-1" }, { other: 1 })).toEqual({ other: 1 });
  });
});

it("a question leaves out what the input does not have", async () => {
  const asked: unknown[] = [];
  const operations = {
    pay: { ask: ["look", { shop: "/body/shop", id: "/body/reference" }], verdict: [{ is: "done" }] },
  } as const;
  const way = {
    table: { ...table, operations },
    retryOf: () => "never" as const,
    call: async (operationId: string, input: object) => {
      asked.push(input);
      return { ok: true as const, status: 200, operationId, attempts: 1, data: {} };
    },
  };
  expect((await settleCall(way, { operationId: "pay", input: about.input })).verdict).toBe("done");
  expect(asked).toEqual([{ id: "order-7" }]);
});

it("a bundle for browsers loads no verdicts of its own", () => expect(loadVerdicts).toBeUndefined());

it("a real client's idempotent call is sent again once it is proven absent", async () => {
  const { client, sent } = stubbed([Response.json({ code: "x" }, { status: 404 }), Response.json({ id: "7" })]);
  const operations = {
    put: { ask: ["read", { id: "/id" }], verdict: [{ status: 404, is: "absent" }], answer: [{ is: "done" }] },
  } as const;
  const call = { operationId: "put", input: { id: "7", body: { amount: 1 } } };
  expect((await settleWith({ ...table, operations }, client, call)).verdict).toBe("done");
  expect(sent.map(({ method }) => method)).toEqual(["GET", "PUT"]);
});
