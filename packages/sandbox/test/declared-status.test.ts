// What a thing that is played from its spec shows by its status: test values, codes that are handed in, ids and times.
import { beforeEach, describe, expect, it } from "vitest";
import type { Declared, DeclaredOperation } from "../src/declared/examples.js";
import { declared } from "../src/declared.js";
import type { Behaviour, Call, Context } from "../src/types.js";

const phases = { fresh: "pending", moving: "pending", paid: "succeeded", broken: "unknown" };
const status = { at: "/data/status", phases, final: ["paid"] };
const errors = { "4XX": { failure: { text: "no" } } };
const says = { "4XX": "/text" };
const base = { id: "pay_0a1b2c3d", number: "7", made_at: "2024-01-01T10:00:00Z" };
const paid = { ...base, status: "paid", bank_id: "00041", paid_at: "2024-01-01T10:05:00Z", why: null };
const reads = { operation: "getPayment", input: { number: "$request.body#/number" } };
const moves = { kind: "charge", amount: "/sum", currency: "USD", reference: "/number" } as const;

const operations: Record<string, DeclaredOperation> = {
  // A receipt: an answer without a status.
  pay: {
    success: 201,
    answers: { 201: { receipt: { id: base.id, paid_at: paid.paid_at }, pending: { id: base.id, paid_at: "" } } },
    says,
    echo: [],
    reads,
    moves,
  },
  start: { success: 200, answers: { 200: { begun: { handle: base.id } } }, says, echo: [], reads, moves },
  confirm: {
    success: 200,
    answers: { 200: { paid: { data: paid } } },
    says,
    echo: [],
    status,
    confirms: true,
    reads: { operation: "getPayment", input: { id: "$request.body#/handle" } },
  },
  getPayment: {
    success: 200,
    answers: {
      200: {
        paid: { data: paid },
        begun: { data: { ...base, status: "fresh" } },
        pending: { data: { ...base, status: "moving" } },
        lost: { data: { ...base, status: "broken", why: "no answer" } },
      },
      ...errors,
    },
    says,
    echo: [
      { asked: "$request.query.number", answered: "/data/number" },
      { asked: "$request.query.id", answered: "/data/id" },
    ],
    status,
  },
};
operations.refund = { success: 200, answers: errors, says, echo: [] };
const examples: Declared = { security: [], webhooks: [], operations };
const later = { status: "paid", after: 9 };
const tests = [
  { field: "/sum", ends: ["02"], outcome: "pending", becomes: later },
  { field: "/sum", ends: ["04"], outcome: "lost", becomes: later, moved: true },
];

let now = 0;
let timers: { ms: number; run: () => void }[] = [];
const booked: unknown[] = [];
const context = {
  record: (entry: object) => booked.push(entry),
  later: (ms: number, run: () => void) => timers.push({ ms, run }),
  now: () => now,
  uuid: () => "uuid",
} as unknown as Context;
const module = declared({
  basePath: "",
  credentials: {},
  requests: {} as never,
  examples,
  seed: ({ made }) => {
    made("start", { number: "1", sum: 5 }, { own: { made_at: "as printed" } });
  },
  play: (_context, { failure }) => ({ refund: (call) => failure(call, [409, 400], "not today") }),
});
let played: Behaviour;
beforeEach(() => {
  now = Date.parse("2030-01-01T00:00:00Z");
  timers = [];
  booked.length = 0;
  played = module.start(context);
});

const call = (operationId: string, body: object = {}, query: object = {}) =>
  played.operations[operationId]?.({
    operationId,
    operation: { retry: operationId === "getPayment" ? "safe" : "never", tests },
    path: {},
    query,
    body,
    method: "POST",
  } as unknown as Call) as { status: number; body: { data: typeof paid } & Record<string, string> };
const read = (number: string) => call("getPayment", {}, { number }).body.data;

describe("a thing of a provider that is played from its spec", () => {
  it("shows members that come with its status then, and null before, where the examples write null", () => {
    const { handle } = call("start", { number: "8", sum: 5 }).body;
    expect(read("8")).toEqual({
      ...base,
      id: handle,
      number: "8",
      made_at: "2030-01-01T00:00:00Z",
      status: "fresh",
      bank_id: null,
      paid_at: null,
      why: null,
    });
    now += 60_000;
    call("confirm", { handle });
    expect(read("8")).toMatchObject({
      status: "paid",
      bank_id: "00041",
      paid_at: "2030-01-01T00:01:00Z",
      made_at: "2030-01-01T00:00:00Z",
    });
  });

  it("waits for its code, whatever time passes, and moves its money when that is handed in", () => {
    const { handle } = call("start", { number: "8", sum: 5 }).body;
    expect([timers, booked]).toEqual([[], []]);
    expect(call("confirm", { handle }).body.data).toMatchObject({ id: handle, status: "paid" });
    expect(booked).toEqual([{ kind: "charge", id: handle, reference: "8", amount: "5", currency: "USD" }]);
  });

  it("keeps the outcome of its test value until its code is handed in, and becomes what the rule says", () => {
    const { handle } = call("start", { number: "8", sum: 502 }).body;
    expect(read("8").status).toBe("fresh");
    expect(call("confirm", { handle }).body.data).toMatchObject({ status: "moving", paid_at: null });
    expect([timers.map(({ ms }) => ms), booked]).toEqual([[9000], []]);
    timers[0]?.run();
    expect([read("8").status, booked.length]).toEqual(["paid", 1]);
  });

  it("moves money at once where the rule says so, and once, though its status says something else", () => {
    call("pay", { number: "8", sum: 504 });
    expect(read("8")).toMatchObject({ status: "broken", why: "no answer" });
    expect(booked).toHaveLength(1);
    timers[0]?.run();
    expect(read("8")).toMatchObject({ status: "paid", why: null });
    expect(booked).toHaveLength(1);
  });

  it("answers a receipt by the name of its outcome, and has an id that nothing else has", () => {
    const [first, second] = ["8", "9"].map((number) => call("pay", { number, sum: 502 }).body);
    expect(first).toEqual({ id: expect.stringMatching(/^pay_[0-9a-f]{8}$/), paid_at: "" });
    expect(second?.id).not.toBe(first?.id);
    expect(call("getPayment", {}, { id: second?.id }).body.data.number).toBe("9");
  });

  it("is what seed has made, with members of its own, and nothing of the examples beside it", () => {
    expect(read("1")).toMatchObject({ status: "fresh", made_at: "as printed" });
    expect(call("getPayment", {}, { number: "7" })).toEqual({ status: 404, body: { text: "query.number is unknown" } });
  });

  it("is refused by code in the provider's own form, under the class of statuses that the spec documents", () => {
    expect(call("refund")).toEqual({ status: 409, body: { text: "not today" } });
  });
});
