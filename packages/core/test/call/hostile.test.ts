// Whatever an answer, a fetch, a hook or the input is, a call resolves to a failure that says what may have
// happened, and shows nothing.
import { Readable } from "node:stream";
import { inspect } from "node:util";
import { type Failure, PayspecError, type Result, toJournal } from "@payspec/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Config, json, stubbed } from "../table.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const SECRETS = ["s3cr3t-credential", "tok-9f2c-secret"] as const;
const body = { amount: 1000, token: SECRETS[1] };
const credentials: Config["credentials"] = [[{ header: "Authorization", prefix: "Bearer " }, SECRETS[0]]];

/** Pays against one answer, and looks at the failure in every way. */
async function pay(answer: unknown, options: Partial<Config> = {}): Promise<Result<unknown>> {
  const fetch = async () => (typeof answer === "function" ? answer() : answer) as Response;
  const { client } = stubbed([], { fetch, credentials, retries: 0, ...options });
  const result = (await client.pay?.({ body })) as Result<unknown>;
  const shown = [
    inspect(result, { depth: null, showHidden: true }),
    JSON.stringify(result),
    String(structuredClone({ ...result })),
  ];
  for (const secret of SECRETS) expect(shown.join("\n")).not.toContain(secret);
  return result;
}

const throwing = (member: string, base: object = new Response("{}")) =>
  new Proxy(base, {
    get(target, name) {
      if (name === member) throw new Error(`${member} of ${SECRETS.join()}`);
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

describe("a fetch that lies", () => {
  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a text", "ok"],
    ["no headers", { status: 200, text: async () => "{}" }],
    ["no status", { headers: new Headers(), text: async () => "{}" }],
    ["a status of text", { status: "200", headers: new Headers(), text: async () => "{}" }],
    ["text() that gives a number", { status: 200, headers: new Headers(), text: async () => 5 }],
    ["text() that throws", { status: 200, headers: new Headers(), text: () => Promise.reject(new Error(SECRETS[0])) }],
    ["no text()", { status: 200, headers: new Headers() }],
    ["a throwing status", throwing("status")],
    ["throwing headers", throwing("headers")],
    ["a throwing body", throwing("body")],
    ["an error that can't be looked at", () => Promise.reject(throwing("message", {}))],
    ["an error of which nothing can be looked at", () => Promise.reject(throwing("code", {}))],
    ["nothing thrown", () => Promise.reject(undefined)],
    ["a number thrown", () => Promise.reject(5)],
    [
      "a throw that is not a promise",
      () => {
        throw new TypeError(`bad ${SECRETS[1]}`);
      },
    ],
    [
      "a stream that breaks",
      new Response(new ReadableStream({ pull: (controller) => controller.error(new Error(SECRETS[0])) })),
    ],
  ])("gives a failure with outcome, key and whom to ask: %s", async (_, answer) => {
    expect(await pay(answer)).toMatchObject({
      ok: false,
      kind: "network",
      outcome: "unknown",
      attempts: 1,
      idempotencyKey: expect.any(String),
      reconcile: { operationId: "pay", input: { body: { ...body, key: expect.any(String) } } },
    });
  });

  it("shows a code, and none that quotes a secret", async () => {
    const coded = (code: string) =>
      pay(() => Promise.reject(Object.assign(new Error("x"), { code })), {
        credentials: [[{ header: "Key", prefix: "" }, "key_4f9b2c77"]],
      });
    expect(await coded("E_OTHER")).toMatchObject({ code: "E_OTHER" });
    expect(await coded("KEY_4F9B2C77")).toMatchObject({ code: "[redacted]" });
  });

  it("keeps the reason, without what it quotes", async () => {
    const plain = (await pay(() => Promise.reject(new Error("no route", { cause: new Error("proxy") })))) as Failure;
    expect(plain.cause?.message).toBe("no route: proxy");
    expect(((await pay(() => Promise.reject(new Error(`bad ${SECRETS[0]}`)))) as Failure).cause?.message).toBe(
      "[redacted]",
    );
  });
});

describe("an answer", () => {
  const typed = (bytes: BodyInit | null, type: string, status = 200) =>
    new Response(bytes, { status, headers: { "content-type": type } });
  const latin = new Uint8Array([0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xcd, 0x22, 0x7d]);

  it.each<[string, () => Response, object]>([
    [
      "in another charset is read in it",
      () => typed(latin, "application/json; charset=windows-1251"),
      { ok: true, data: { id: "Н" } },
    ],
    [
      "that is no UTF-8 is malformed",
      () => typed(latin, "application/json"),
      { kind: "malformed", problem: "The body is not text in its charset." },
    ],
    [
      "in an unknown charset is malformed",
      () => typed(latin, "application/json; charset=x-none"),
      { kind: "malformed", raw: latin },
    ],
    ["as text/json is read", () => typed('{"id":"a"}', "text/json"), { ok: true }],
    ["as text/plain is read", () => typed('{"id":"a"}', "text/plain;charset=UTF-8"), { ok: true }],
    ["under an empty type is read", () => typed('{"id":"a"}', ""), { ok: true }],
    [
      "as HTML is malformed, also when it is JSON",
      () => typed('{"id":"a"}', "text/html"),
      { kind: "malformed", raw: '{"id":"a"}' },
    ],
    ["as XML is malformed", () => typed("<a/>", "application/xml"), { kind: "malformed" }],
    [
      "that is too large is malformed",
      () => typed(`{"id":"${"a".repeat(5_000_000)}"}`, "application/json"),
      { kind: "malformed", problem: "The body is too large." },
    ],
    [
      "nested deeply is malformed",
      () => typed("[".repeat(100_000) + "]".repeat(100_000), "application/json"),
      { kind: "malformed" },
    ],
    [
      "of an error, nested deeply, is refused",
      () => typed(`{"message":${"[".repeat(5000)}${"]".repeat(5000)}}`, "application/json", 400),
      { kind: "refused", error: { message: null } },
    ],
    [
      "with a rounded decimal is malformed",
      () => typed('{"id":"a","sum":1234567890123456.78}', "application/json"),
      { kind: "malformed" },
    ],
  ])("%s", async (_, answer, facts) => expect(await pay(answer)).toMatchObject(facts));

  it("in several pieces is one text", async () => {
    const bytes = new TextEncoder().encode('{"id":"жж"}');
    const pieces = () =>
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
          controller.close();
        },
      });
    expect(await pay(() => typed(pieces(), "application/json"))).toMatchObject({ ok: true, data: { id: "жж" } });
  });

  it("that never ends is cut off at its size, and its stream is given up", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024)),
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await pay(typed(endless, "application/json"), { maxBytes: 4096 })).toMatchObject({
      kind: "malformed",
      outcome: "unknown",
      raw: undefined,
    });
    expect(cancelled).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ["buffers", () => new ArrayBuffer(1024)],
    ["nothing", () => new Uint8Array(0)],
    ["texts", () => "text"],
  ])("in pieces of %s without end is cut off at its size", async (_, value) => {
    const read = vi.fn(async () => ({ done: false, value: value() }));
    const body = { getReader: () => ({ read, cancel: async () => {} }) };
    expect(await pay({ status: 200, headers: new Headers(), body }, { maxBytes: 65_536 })).toMatchObject({
      kind: "malformed",
      problem: "The body is too large.",
    });
    expect(read.mock.calls.length).toBeLessThan(1100);
  });

  it("of pieces that are none is malformed", async () => {
    const reader = { read: async () => ({ done: false, value: "text of no length in bytes" }), cancel: async () => {} };
    const odd = {
      status: 200,
      headers: new Headers(),
      body: { getReader: () => ({ ...reader, read: async () => ({ done: false, value: {} }) }) },
    };
    expect(await pay(odd)).toMatchObject({ kind: "malformed" });
  });

  it("without a stream has the same limit", async () => {
    const plain = { status: 200, headers: new Headers(), text: async () => "x".repeat(50) };
    expect(await pay(plain, { maxBytes: 49 })).toMatchObject({ kind: "malformed", problem: "The body is too large." });
  });

  it("with a stream of Node's, as node-fetch gives it, is decoded and limited like any other", async () => {
    const page = (type: string, ...parts: (Uint8Array | string)[]) => {
      const body = Readable.from(parts, { objectMode: true });
      const answer = {
        status: 200,
        headers: new Headers({ "content-type": type }),
        text: async () => '{"id":"\ufffd"}',
      };
      return { ...answer, body };
    };
    expect(await pay(page("application/json; charset=windows-1251", latin.slice(0, 5), latin.slice(5)))).toMatchObject({
      ok: true,
      data: { id: "Н" },
    });
    expect(await pay(page("application/json", latin))).toMatchObject({
      kind: "malformed",
      problem: "The body is not text in its charset.",
    });
    const large = page("application/json", latin, latin, latin);
    expect(await pay(large, { maxBytes: 20 })).toMatchObject({ problem: "The body is too large." });
    expect(large.body.destroyed).toBe(true);
    expect(await pay(page("", "text"))).toMatchObject({ problem: "The body is too large." });
  });

  it("of a transport that gives bytes is read without a stream", async () => {
    const quick = (bytes?: Uint8Array) => ({ status: 200, headers: new Headers(), bytesUpTo: async () => bytes });
    expect(await pay(quick(new TextEncoder().encode('{"id":"a"}')))).toMatchObject({ ok: true });
    expect(await pay(quick())).toMatchObject({ kind: "malformed", problem: "The body is too large." });
  });

  it("withholds the texts of an error behind the first 99 999 characters, and compares no more", async () => {
    const list = new Array(400).fill("a reason as long as it may be ".repeat(10));
    const { error } = (await pay(() => json({ list }, 400))) as Failure & { error: { list: string[] } };
    expect(error.list).toHaveLength(400);
    expect(error.list.indexOf("[redacted]")).toBe(333);
    expect(new Set(error.list.slice(333))).toEqual(new Set(["[redacted]"]));
  });

  it("shows documented members of an error and no other, each checked", async () => {
    const error = { message: `no ${SECRETS[1]}`, echo: "fine", other: "x", nested: { message: "y" } };
    const result = await pay(() => json(error, 400, { "x-request-id": "r-1" }));
    expect(result).toMatchObject({
      kind: "refused",
      error: { message: "[redacted]", echo: "fine" },
      says: "[redacted]",
      requestId: "r-1",
    });
    expect(Object.keys((result as Failure & { error: object }).error)).toEqual(["message", "echo"]);
    expect((result as Failure & { raw: string }).raw).toBe(JSON.stringify(error));
  });

  it("whose request id is an echo has none", async () => {
    for (const id of [SECRETS[0], SECRETS[0].toUpperCase().replaceAll("-", "."), "a b", ""])
      expect(await pay(() => json({ id: "a" }, 200, { "x-request-id": id }))).not.toHaveProperty("requestId");
  });
});

describe("an input that can't be read", () => {
  it("is refused, and nothing is sent", async () => {
    const { client, sent } = stubbed([json({ id: "a" })]);
    const getter = {
      get body(): never {
        throw new Error("mine");
      },
    };
    const deep = JSON.parse(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`) as object;
    for (const input of [
      getter,
      {
        body: {
          amount: 1,
          token: "t",
          get x(): never {
            throw new Error("mine");
          },
        },
      },
    ])
      expect(await client.pay?.(input)).toMatchObject({
        kind: "invalid",
        attempts: 0,
        outcome: "none",
        cause: new Error("mine"),
      });
    for (const odd of [
      deep,
      new Map([["a", 1]]),
      new Set([1]),
      new Date(Number.NaN),
      Buffer.from("a"),
      new Array(2),
      [undefined],
      new Uint8Array(2),
      /x/,
    ])
      expect(await client.send?.({ body: { odd } })).toMatchObject({ kind: "invalid", problems: [{ rule: "json" }] });
    expect(await client.send?.({ body: { list: Array.from({ length: 100_001 }, () => ({})) } })).toMatchObject({
      kind: "invalid",
    });
    expect(sent).toEqual([]);
  });

  it("names no place that is a value to be hidden, and keeps the sentence", async () => {
    const circle: Record<string, unknown> = { amount: 1, token: SECRETS[1] };
    circle.self = circle;
    const { client, sent } = stubbed([json({ id: "a" })]);
    for (const odd of [
      { meta: { [SECRETS[1]]: Number.NaN } },
      { circle, [SECRETS[1]]: 5n },
      { [SECRETS[1]]: circle },
    ]) {
      const result = (await client.pay?.({ body: { ...body, ...odd } })) as Failure & { problems: object[] };
      expect(result.problems).toContainEqual({
        field: expect.stringMatching(/^\[redacted]$|^body\.circle\.self$/),
        rule: "json",
        message: expect.stringContaining(" must be something that JSON holds as it is"),
      });
      expect(inspect(new PayspecError(result), { depth: null }) + JSON.stringify(toJournal(result))).not.toContain(
        SECRETS[1],
      );
    }
    expect(sent).toEqual([]);
  });

  it("is looked through to an end, however it was made", async () => {
    const endless = (): object =>
      new Proxy({} as object, {
        ownKeys: () => ["a"],
        getOwnPropertyDescriptor: () => ({ value: 0, enumerable: true, configurable: true }),
        get: (_, name) => (name === "a" ? endless() : undefined),
      });
    expect(await stubbed([]).client.read?.({ id: "1", filter: { a: 5n }, odd: endless() })).toMatchObject({
      kind: "invalid",
      problems: [{ field: "filter" }, { field: "odd", rule: "unknown-option" }],
    });
  });

  it("is not changed by what its owner does with it afterwards", async () => {
    const given = { amount: 1000, token: "tok-before" };
    const { client } = stubbed(
      [
        () => {
          given.token = "wiped";
          return json({ message: "you sent tok-before" }, 400);
        },
      ],
      { retries: 0 },
    );
    const result = (await client.pay?.({ body: given })) as Failure;
    expect(result).toMatchObject({ kind: "refused", error: { message: "[redacted]" } });
    expect(result.input).toMatchObject({ body: { token: "tok-before" } });
  });

  it("takes dates and decimals that write themselves", async () => {
    const { client, sent } = stubbed([json({})]);
    await client.send?.({ body: { at: new Date(0), sum: { toJSON: () => "1.00" }, none: undefined } });
    expect(sent[0]?.body).toBe('{"at":"1970-01-01T00:00:00.000Z","sum":"1.00"}');
  });
});

it("a key is text with something in it", async () => {
  const { client, sent } = stubbed([json({ id: "a" })]);
  // The last ones show nothing: zero-width blanks, a soft hyphen, a filler letter, a selector, NUL, half a character.
  const unseen = ["\u200b", "\u2060\u200d", "\u00ad", "\u3164", "\ufe0f", "\0", "\ud800"];
  for (const key of ["", "  ", "\n", null, 0, 5, false, {}, [], "\u00a0", ...unseen])
    expect(await client.pay?.({ body: { ...body, key } })).toMatchObject({
      kind: "invalid",
      problems: [{ field: "body.key", rule: "key" }],
    });
  expect(sent).toEqual([]);
});

describe("a listener", () => {
  it("that rejects later reaches nobody", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await pay(() => json({ id: "a" }), { onEvent: (async () => Promise.reject(new Error("metrics"))) as never });
    await new Promise((resolve) => setImmediate(resolve)); // Node reports before it.
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("limits of one call", () => {
  it("win over those of its client", async () => {
    const { client, sent } = stubbed([json({ message: "x" }, 503)], { retries: 0 });
    await client.put?.({ id: "1", body: { amount: 1 }, retries: 2 });
    expect(sent).toHaveLength(3);
  });

  it("do not wait longer than a few seconds unless the caller wants it", async () => {
    const { client, sent } = stubbed([json({ message: "x" }, 429, { "retry-after": "6" })]);
    expect(await client.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({
      status: 429,
      retryAfterMs: 6000,
      retryable: true,
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });

  it("send nothing at or after the time that the caller names", async () => {
    const { client, sent } = stubbed([json({ message: "x" }, 503)]);
    vi.spyOn(Date, "now").mockReturnValue(Date.now()); // no time passes: the next attempt would come too late, the first one does not
    expect(await client.pay?.({ body, sendBefore: Date.now() })).toMatchObject({
      kind: "timeout",
      attempts: 0,
      outcome: "none",
    });
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(await client.pay?.({ body, sendBefore: Date.now() + 250 })).toMatchObject({
      status: 503,
      attempts: 1,
      outcome: "unknown",
    });
    expect(sent).toHaveLength(1);
  });

  it.each([{ sendBefore: Number.NaN }, { retries: 0.5 }, { maxBytes: 0 }, { maxWaitMs: -1 }, { deadlineMs: "5" }])(
    "are checked: %j",
    async (option) =>
      expect(await stubbed([json({})]).client.pay?.({ body, ...option })).toMatchObject({
        kind: "invalid",
        problems: [{ rule: "type" }],
      }),
  );

  it.each([
    "Host",
    "Connection",
    "Transfer-Encoding",
    "Content-Length",
    "Proxy-Authorization",
    "TE",
    "Keep-Alive",
    "Expect",
  ])("have no header %s: it rules the connection", async (name) =>
    expect(await stubbed([json({})]).client.send?.({ headers: { [name]: "1" } })).toMatchObject({
      kind: "invalid",
      problems: [{ rule: "header" }],
    }),
  );
});
