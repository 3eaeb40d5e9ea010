// A provider that is played from its spec: here from what would be compiled of one.
import { beforeEach, describe, expect, it } from "vitest";
import type { Declared } from "../src/declared/examples.js";
import { overBody } from "../src/declared/over-body.js";
import { declared } from "../src/declared.js";
import type { Behaviour, Call, Context, Webhook } from "../src/types.js";

const order = (status: string) => ({ id: "o-1", amount: "5.00", status });
const phases = { waiting: "pending", paid: "succeeded", refused: "failed", called_off: "canceled" };
const status = { at: "/status", phases, final: ["paid", "refused", "called_off"] };
const errors = { 401: { wrong: { text: "no" } }, 404: { unknown: { text: "not found" } } };
const says = { 401: "/text", 404: "/text" };
const byBody = { operation: "getOrder", input: { id: "$request.body#/id" } };

const examples: Declared = {
  security: [{ header: "authorization", prefix: "Token " }],
  webhooks: [
    {
      name: "orderPaid",
      header: "x-sign",
      algorithm: "hmac-sha256",
      encoding: "hex",
      about: "getOrder",
      place: "/order",
      examples: [{ order: order("paid") }],
    },
    {
      name: "orderOver",
      header: "x-sign",
      algorithm: "hmac-sha256",
      encoding: "hex",
      about: "getOrder",
      place: "/order",
      examples: [{ order: order("called_off") }],
    },
  ],
  operations: {
    createOrder: {
      success: 200,
      answers: { 200: { waiting: order("waiting"), refused: order("refused") }, ...errors },
      says,
      echo: [
        { asked: "$request.body#/id", answered: "/id" },
        { asked: "$request.body#/amount", answered: "/amount" },
      ],
      shape: "Order",
      status,
      reads: byBody,
      moves: { kind: "charge", amount: "/amount", currency: "USD", reference: "/id" },
    },
    getOrder: {
      success: 200,
      answers: { 200: { paid: order("paid") }, ...errors },
      says,
      echo: [{ asked: "$request.path.id", answered: "/id" }],
      shape: "Order",
      status,
    },
    cancelOrder: {
      success: 200,
      answers: { 200: { calledOff: order("called_off") }, ...errors },
      says,
      echo: [],
      shape: "Order",
      status,
      reads: { operation: "getOrder", input: { id: "$request.path.id" } },
    },
    listOrders: {
      success: 200,
      answers: { 200: { all: { items: [order("paid")] } } },
      says,
      echo: [],
      items: { at: "/items", shape: "Order" },
    },
    createPayout: {
      success: 200,
      answers: { 200: { sent: { number: "p-1", amount: "1.00", state: "paid" } } },
      says,
      echo: [
        { asked: "$request.body#/number", answered: "/number" },
        { asked: "$request.body#/amount", answered: "/amount" },
      ],
      shape: "Payout",
      status: { at: "/state", phases, final: ["paid"] },
      moves: { kind: "payout", amount: "/amount", currency: "USD", reference: "/number" },
    },
    listPayouts: {
      success: 200,
      answers: { 200: { all: { items: [{ number: "p-1", amount: "1.00", state: "paid" }] } } },
      says,
      echo: [],
      items: { at: "/items", shape: "Payout" },
    },
    createRefund: {
      success: 200,
      answers: { 200: { done: { refund: "r" } } },
      says,
      echo: [],
      key: "/refund",
      moves: { kind: "refund", amount: "/amount", currency: "USD" },
    },
  },
};

const retries: Record<string, string> = {
  getOrder: "safe",
  listOrders: "safe",
  listPayouts: "safe",
  createRefund: "keyed",
};
const tests = [
  { field: "/amount", ends: ["01"], outcome: "refused" },
  { field: "/amount", ends: ["02"], outcome: "waiting" },
];
const booked: object[] = [];
const told: Webhook[] = [];
let timers: (() => void)[] = [];
let played: Behaviour;

const context = {
  record: (entry: object) => booked.push(entry),
  notify: (webhook: Webhook) => told.push(webhook),
  later: (_ms: number, run: () => void) => timers.push(run),
  now: () => 0,
  uuid: () => "uuid",
} as unknown as Context;
const module = declared({
  basePath: "",
  credentials: { key: "k" },
  webhooks: { url: "https://shop.example/hooks", secret: "s" },
  requests: {} as never,
  examples,
  sign: overBody,
  play: () => ({ createStore: () => ({ status: 200, body: "of its own" }) }),
});

beforeEach(() => {
  booked.length = 0;
  told.length = 0;
  timers = [];
  played = module.start(context);
});

const call = (operationId: string, { path = {}, body }: { path?: Record<string, string>; body?: object } = {}) =>
  played.operations[operationId]?.({
    operationId,
    operation: { retry: retries[operationId] ?? "never", tests: operationId === "createOrder" ? tests : [] },
    path,
    query: {},
    body,
    method: "POST",
    headers: new Headers(),
  } as unknown as Call);
const wait = () => {
  for (const run of timers.splice(0)) run();
};
const read = async (id: string) => (await call("getOrder", { path: { id } })) as { status: number; body: unknown };

describe("a provider that is played from its spec", () => {
  it("finds what was made, with its own values, and lets it be paid after a while: booked once, told once, signed", async () => {
    expect(await call("createOrder", { body: { id: "o-7", amount: "12.00" } })).toMatchObject({
      status: 200,
      body: { id: "o-7", status: "waiting" },
    });
    expect(await read("o-7")).toEqual({ status: 200, body: { id: "o-7", amount: "12.00", status: "waiting" } });
    expect([booked, told]).toEqual([[], []]);
    wait();
    wait();
    expect((await read("o-7")).body).toEqual({ id: "o-7", amount: "12.00", status: "paid" });
    expect(booked).toEqual([{ kind: "charge", id: "uuid", amount: "12.00", currency: "USD", reference: "o-7" }]);
    expect(told).toMatchObject([
      { event: "orderPaid", body: '{"order":{"id":"o-7","amount":"12.00","status":"paid"}}' },
    ]);
    const { createHmac } = await import("node:crypto");
    expect(await told[0]?.headers).toEqual({
      "x-sign": createHmac("sha256", "s")
        .update(told[0]?.body ?? "")
        .digest("hex"),
    });
  });

  it("plays the outcome of a test value, which moves no money and stays", async () => {
    await call("createOrder", { body: { id: "o-8", amount: "12.01" } });
    await call("createOrder", { body: { id: "o-6", amount: "12.02" } });
    wait();
    expect((await read("o-8")).body).toMatchObject({ status: "refused" });
    expect((await read("o-6")).body).toMatchObject({ status: "waiting" });
    expect(booked).toEqual([]);
  });

  it("calls off what was made: it is never paid, and the webhook of that status is sent", async () => {
    await call("createOrder", { body: { id: "o-9", amount: "3.00" } });
    expect(await call("cancelOrder", { path: { id: "o-9" } })).toMatchObject({
      body: { id: "o-9", amount: "3.00", status: "called_off" },
    });
    wait();
    expect((await read("o-9")).body).toMatchObject({ status: "called_off" });
    expect([booked, told.map(({ event }) => event)]).toEqual([[], ["orderOver"]]);
  });

  it("carries out a repeat again, as nobody says that it does not, and one with a key once", async () => {
    const body = { id: "o-7", amount: "12.00" };
    await call("createOrder", { body });
    await call("createOrder", { body });
    wait();
    expect(booked).toHaveLength(2);
    const refund = { body: { refund: "r-1", amount: "1.00" } };
    expect(await call("createRefund", refund)).not.toHaveProperty("carriedOut");
    expect(await call("createRefund", refund)).toMatchObject({ carriedOut: false });
    expect(booked).toHaveLength(3);
  });

  it("lists what the page prints and what was made since", async () => {
    await call("createOrder", { body: { id: "o-7", amount: "12.00" } });
    expect(await call("listOrders")).toMatchObject({
      body: { items: [{ id: "o-1" }, { id: "o-7", amount: "12.00", status: "waiting" }] },
    });
  });

  it("lists what a list alone finds again", async () => {
    await call("createPayout", { body: { number: "p-7", amount: "3.00" } });
    expect(await call("listPayouts")).toMatchObject({
      body: { items: [{ number: "p-1" }, { number: "p-7", amount: "3.00", state: "paid" }] },
    });
    expect(booked).toMatchObject([{ kind: "payout", reference: "p-7", amount: "3.00" }]);
  });

  it("answers 404 for what was never made, and 401 in the provider's own form for another key", async () => {
    expect(await read("o-0")).toEqual({ status: 404, body: { text: "path.id is unknown" } });
    expect(await call("cancelOrder", { path: { id: "o-0" } })).toMatchObject({ status: 404 });
    expect(await read("o-1")).toMatchObject({ status: 200 });
    const authorize = (authorization: string) =>
      played.authorize({ operationId: "getOrder", headers: new Headers({ authorization }) } as Call);
    expect(authorize("Token k")).toBeUndefined();
    expect(authorize("k")).toMatchObject({ status: 401, body: { text: "authorization is missing or wrong" } });
  });

  it("leaves to code what a provider has of its own", async () => {
    expect(await call("createStore")).toEqual({ status: 200, body: "of its own" });
  });
});
