import { inspect } from "node:util";
import { type ClientEvent, type ConnectionConfig, given as givenOnce, type Operation, signed } from "@payspec/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Config, clientOf, json, stubbed, table } from "./table.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const body = { amount: 1000, token: "tok-9f2c" };
const network = (code?: string, extra: object = {}) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("inner"), code ? { code } : {}, extra) });

it("a wait of as many seconds as a secret has digits is an echo", async () => {
  const digits = "204731";
  const answer = (after: string) => json({ code: "busy" }, 404, { "retry-after": after });
  const { client } = stubbed([answer("60"), answer(digits)], {
    credentials: [[{ header: "Api-Key", prefix: "" }, digits]],
  });
  expect(await client.read?.({ id: "1" })).toMatchObject({ kind: "refused", retryAfterMs: 60_000 });
  expect(await client.read?.({ id: "1" })).not.toHaveProperty("retryAfterMs");
});

describe("success", () => {
  it("gives data, status, attempts and the provider's request id", async () => {
    const { client } = stubbed([json({ id: "a" }, 200, { "x-request-id": "r-1" })]);
    expect(await client.read?.({ id: "1" })).toEqual({
      ok: true,
      status: 200,
      data: { id: "a" },
      operationId: "read",
      attempts: 1,
      requestId: "r-1",
    });
  });

  it("may be without a body", async () => {
    const { client } = stubbed([new Response(null, { status: 204 })]);
    expect(await client.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({
      ok: true,
      status: 204,
      data: undefined,
    });
    const { client: other } = stubbed([json({ a: 1 }, 299)]);
    expect(await other.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({ kind: "undocumented", status: 299 });
  });

  it("is accepted without a content type", async () => {
    const response = json({ id: "a" });
    response.headers.delete("content-type");
    expect(await stubbed([response]).client.read?.({ id: "1" })).toMatchObject({ ok: true });
  });

  it("destructures: methods need no this", async () => {
    const { read } = stubbed([json({ id: "a" })]).client;
    expect(await read?.({ id: "1" })).toMatchObject({ ok: true });
    expect(read?.name).toBe("read");
  });
});

describe("keyed operations", () => {
  it("keep one key over all attempts and return it in success and failure", async () => {
    const { client, sent } = stubbed([network("ECONNRESET"), json({ error: 1 }, 502), json({ id: "a" })]);
    const result = await client.pay?.({ body });
    const keys = sent.map((request) => JSON.parse(String(request.body)).key);
    expect(new Set(keys).size).toBe(1);
    expect(result).toMatchObject({ ok: true, attempts: 3, idempotencyKey: keys[0] });
    const failed = await stubbed([network()]).client.pay?.({ body: { ...body, key: "mine" } });
    expect(failed).toMatchObject({ kind: "network", idempotencyKey: "mine", outcome: "unknown", retryable: true });
  });

  it("get a new key for each call", async () => {
    const { client, sent } = stubbed([json({ id: "a" })]);
    await client.pay?.({ body });
    await client.pay?.({ body });
    const [first, second] = sent.map((request) => JSON.parse(String(request.body)).key);
    expect(first).not.toBe(second);
  });

  it("leave the caller's body as it was", async () => {
    const given = { ...body };
    await stubbed([json({ id: "a" })]).client.pay?.({ body: given });
    expect(given).toEqual(body);
  });
});

describe("outcome", () => {
  it("stays unknown once an attempt may have moved money, whatever a later attempt is answered", async () => {
    const { client } = stubbed([network("ECONNRESET"), json({ message: "unfinished" }, 409)]);
    expect(await client.pay?.({ body })).toMatchObject({
      kind: "refused",
      status: 409,
      attempts: 2,
      outcome: "unknown",
      reconcile: { operationId: "pay" },
    });
  });

  it("stays unknown when a later attempt can't be authorized", async () => {
    let asked = 0;
    const credential = () => (asked++ === 0 ? "key" : Promise.reject(new Error("vault")));
    const { client } = stubbed([network("ECONNRESET")], {
      credentials: [[{ header: "Api-Key", prefix: "" }, credential]],
    });
    expect(await client.pay?.({ body })).toMatchObject({
      kind: "invalid",
      attempts: 1,
      outcome: "unknown",
      reconcile: { operationId: "pay" },
    });
  });

  it("of a call that must never be repeated is not retryable while it is unknown", async () => {
    const { client, sent } = stubbed([network("ECONNRESET")]);
    expect(await client.send?.()).toMatchObject({ kind: "network", attempts: 1, outcome: "unknown", retryable: false });
    expect(sent).toHaveLength(1);
  });

  it("is left to the caller where a refused call must never be repeated by itself", async () => {
    const { client, sent } = stubbed([json({ code: "slow" }, 429)]);
    expect(await client.send?.()).toMatchObject({ status: 429, attempts: 1, outcome: "none", retryable: true });
    expect(sent).toHaveLength(1);
  });

  it("is none while nothing left", async () => {
    for (const error of [
      network("ECONNREFUSED"),
      network("ETIMEDOUT", { syscall: "connect" }),
      network("X", { syscall: "getaddrinfo" }),
      Object.assign(new Error("bun"), { code: "ConnectionRefused" }),
    ]) {
      const { client, sent } = stubbed([error]);
      expect(await client.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({
        kind: "network",
        outcome: "none",
        attempts: 3,
      });
      expect(sent).toHaveLength(3);
      // What must never be repeated is left to the caller: an error speaks of its last try alone, and
      // fetch may have made several.
      const never = stubbed([error]);
      expect(await never.client.send?.()).toMatchObject({
        kind: "network",
        outcome: "none",
        retryable: true,
        attempts: 1,
      });
      expect(never.sent).toHaveLength(1);
    }
  });

  it("reads the first of several causes", async () => {
    const error = new TypeError("fetch failed", { cause: { errors: [{ code: "ECONNREFUSED" }] } });
    expect(await stubbed([error]).client.send?.()).toMatchObject({ code: "ECONNREFUSED", outcome: "none" });
    expect(await stubbed([new Error("odd")]).client.send?.()).not.toHaveProperty("code");
  });

  it("of a failure inside a success status is unknown", async () => {
    const { client } = stubbed([json({ error: { path: "/send" } })]);
    expect(await client.send?.({ body: {} })).toMatchObject({
      kind: "refused",
      status: 200,
      error: { error: { path: "/send" } },
      outcome: "unknown",
      retryable: false,
    });
    expect(await stubbed([json({ error: "text" })]).client.send?.()).toMatchObject({ ok: true });
    expect(await stubbed([json({ error: null })]).client.send?.()).toMatchObject({ ok: true });
  });

  it("gives the input of the operation to ask, out of sight of logs", async () => {
    const result = await stubbed([network()]).client.pay?.({ body });
    if (!result || result.ok || !result.reconcile) throw new Error("no reconcile");
    expect(result.reconcile.input).toMatchObject({ body: { ...body, key: expect.any(String) } });
    for (const text of [JSON.stringify(result), inspect(result, { depth: 9, showHidden: true })])
      expect(text).not.toContain(body.token);
    const put = await stubbed([network()]).client.put?.({ id: "7", body: { amount: 1 } });
    expect(put && !put.ok && put.reconcile?.input).toEqual({ id: "7" });
  });
});

describe("answers", () => {
  it("that repeat later are judged by their status and body", async () => {
    const put = (answer: Response) => stubbed([answer], { retries: 0 }).client.put?.({ id: "1", body: { amount: 1 } });
    expect(await put(json({ code: "x" }, 500))).toMatchObject({
      kind: "refused",
      retryable: false,
      outcome: "unknown",
    });
    expect(await put(new Response("", { status: 500 }))).toMatchObject({
      kind: "malformed",
      retryable: true,
      problem: "The body is empty.",
    });
    expect(await put(json({ nothing: 1 }, 400))).toMatchObject({
      kind: "malformed",
      status: 400,
      problem: "body.code should be present.",
      outcome: "none",
    });
    expect(await put(json({ id: 5 }))).toMatchObject({
      kind: "malformed",
      problem: "body.id should be of type string.",
    });
    expect(await put(new Response("timeout", { status: 408 }))).toMatchObject({
      kind: "undocumented",
      outcome: "unknown",
      retryable: true,
      raw: "timeout",
    });
    expect(await put(json({ a: 1 }, 418))).toMatchObject({ kind: "undocumented", raw: '{"a":1}', outcome: "none" });
  });

  it("that are malformed may be repeated unless the spec says: read first", async () => {
    const html = () => new Response("<html>", { status: 500, headers: { "content-type": "text/html" } });
    expect(await stubbed([html()], { retries: 0 }).client.read?.({ id: "1" })).toMatchObject({
      kind: "malformed",
      status: 500,
      retryable: true,
    });
    expect(await stubbed([html()], { retries: 0 }).client.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({
      kind: "malformed",
      status: 500,
      retryable: false,
    });
  });

  it("are read without a list of sensitive names, too", async () => {
    const send = (answer: Response) => stubbed([answer], { retries: 0 }).client.send?.();
    expect(await send(new Response("<html>"))).toMatchObject({ kind: "malformed", raw: "<html>" });
    expect(await send(json({ a: 1 }, 418))).toMatchObject({ kind: "undocumented", raw: '{"a":1}' });
    expect(await send(json({ a: 1 }, 400))).toMatchObject({ kind: "refused", error: { a: 1 } });
  });

  it("with a body where none belongs are malformed", async () => {
    const answer = () => ({ status: 204, headers: new Headers(), text: async () => "odd" }) as Response;
    expect(await stubbed([answer]).client.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({
      kind: "malformed",
      problem: "The body should be empty.",
    });
  });
});

describe("secrets", () => {
  it("that a server echoes do not get into a failure", async () => {
    const echo = "you sent Bearer s3cr3t and token tok-9f2c";
    for (const answer of [
      new Response(echo, { status: 200 }),
      json({ echo }, 299),
      json({ echo }, 400),
      new Response(echo, { status: 999 - 400 }),
    ]) {
      const result = await stubbed([answer], { retries: 0 }).client.pay?.({ body });
      expect(result).toMatchObject({ ok: false });
      expect(JSON.stringify(result)).not.toMatch(/s3cr3t|tok-9f2c/);
      expect(inspect(result, { depth: 9, showHidden: true })).not.toMatch(/s3cr3t|tok-9f2c/);
    }
  });
});

it("a call asks fetch not to follow redirects", async () => {
  const seen: unknown[] = [];
  const spy: typeof fetch = async (_, init) => {
    seen.push(init?.redirect);
    return json({ id: "a" });
  };
  await stubbed([], { fetch: spy }).client.read?.({ id: "1" });
  expect(seen).toEqual(["manual"]);
});

describe("time", () => {
  it("is limited per attempt, body included, also for a fetch that does not listen", async () => {
    const { client, sent } = stubbed([() => new Promise<Response>(() => {})], { timeoutMs: 10, retries: 1 });
    expect(await client.read?.({ id: "1" })).toMatchObject({
      kind: "timeout",
      attempts: 2,
      outcome: "none",
      retryable: true,
    });
    expect(sent).toHaveLength(2);
  });

  it("is limited over all attempts: no wait goes past the deadline", async () => {
    const { client, sent } = stubbed([json({ code: "slow" }, 429, { "retry-after": "60" })], { deadlineMs: 30_000 });
    expect(await client.put?.({ id: "1", body: { amount: 1 } })).toMatchObject({
      kind: "refused",
      status: 429,
      attempts: 1,
      retryAfterMs: 60_000,
      retryable: true,
    });
    expect(sent).toHaveLength(1);
  });

  it("waits as long as it is asked", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const { client, sent } = stubbed([json({ message: "42 seconds" }, 429), json({ id: "a" })]);
    const call = client.pay?.({ body, maxWaitMs: 60_000 });
    await vi.advanceTimersByTimeAsync(41_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(2);
    expect(await call).toMatchObject({ ok: true, attempts: 2 });
  });

  it("of a caller who stops ends the wait between attempts", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const abort = new AbortController();
    const { client, sent } = stubbed([network("ECONNRESET")]);
    const call = client.pay?.({ body, signal: abort.signal });
    await vi.advanceTimersByTimeAsync(1); // The first attempt has failed.
    abort.abort();
    expect(await call).toMatchObject({ kind: "aborted", attempts: 1, outcome: "unknown", retryable: true });
    expect(sent).toHaveLength(1);
  });

  it("counts slow credentials: nothing is sent after the limit", async () => {
    const late = {
      credentials: [
        [{ header: "A", prefix: "" }, () => new Promise<string>((resolve) => setTimeout(resolve, 50, "k"))],
      ] as unknown as ConnectionConfig["credentials"],
    };
    const { client, sent } = stubbed([json({ id: "a" })], { ...late, timeoutMs: 10, retries: 1 });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const call = client.send?.();
    await vi.advanceTimersByTimeAsync(40);
    expect(await call).toMatchObject({ kind: "timeout", attempts: 0, outcome: "none", retryable: true });
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(0);
  });
});

describe("credentials and signatures", () => {
  const slot = { header: "Api-Key", prefix: "" };

  it("come from a function before every attempt", async () => {
    let asked = 0;
    const { client, sent } = stubbed([network("ECONNRESET"), json({ id: "a" })], {
      credentials: [[slot, async () => `key${++asked}`]],
    });
    await client.read?.({ id: "1" });
    expect(sent.map(({ headers }) => headers["api-key"])).toEqual(["key1", "key2"]);
  });

  it.each([[() => Promise.reject(new Error("vault says hunter2"))], [() => ""], [() => "a\nb"], [() => 5 as never]])(
    "that can't be obtained end the call without quoting anything (%#)",
    async (credential) => {
      const { client, sent } = stubbed([json({ id: "a" })], { credentials: [[slot, credential]] });
      const result = await client.read?.({ id: "1" });
      expect(result).toMatchObject({
        kind: "invalid",
        attempts: 0,
        problems: [{ field: "Api-Key", rule: "credential" }],
      });
      expect(JSON.stringify(result)).not.toContain("hunter2");
      expect(sent).toHaveLength(0);
    },
  );

  it("are signed per attempt over what is sent", async () => {
    const seen: unknown[] = [];
    const sign: NonNullable<ConnectionConfig["sign"]> = (request) => {
      seen.push(request);
      return `s${seen.length}`;
    };
    const { client, sent } = stubbed([network("ECONNRESET"), json({})], {
      sign,
      fixedHeaders: { "user-agent": "Test/1" },
    });
    await client.sign?.({ body: { a: 1 } });
    expect(sent.map(({ headers }) => [headers["x-sign"], headers["user-agent"]])).toEqual([
      ["s1", "Test/1"],
      ["s2", "Test/1"],
    ]);
    expect(seen[0]).toEqual({
      operationId: "sign",
      method: "PUT",
      url: "https://api.example/v1/sign",
      body: sent[0]?.body,
    });
    const upload = { ...(table.upload as Operation), sign: "X-Sign", parts: [...(table.upload?.parts ?? []), signed] };
    await stubbed([json({})], { sign, operations: { upload } }).client.upload?.({ body: { file: new Blob(["x"]) } });
    expect(seen.at(-1)).toEqual({ operationId: "upload", method: "POST", url: "https://api.example/v1/upload" });
  });

  it("that can't be made end the call", async () => {
    for (const sign of [() => Promise.reject(new Error("hsm")), () => undefined, () => "a\nb", () => "", undefined]) {
      const { client, sent } = stubbed([json({})], sign && { sign: sign as NonNullable<ConnectionConfig["sign"]> });
      expect(await client.sign?.({ body: {} })).toMatchObject({
        kind: "invalid",
        problems: [{ field: "X-Sign", rule: "signature" }],
      });
      expect(sent).toHaveLength(0);
    }
    // Operations that need none are not held up.
    const failing = stubbed([json({ id: "a" })], { sign: () => Promise.reject(new Error("hsm")) });
    expect(await failing.client.read?.({ id: "1" })).toMatchObject({ ok: true });
  });
});

describe("options", () => {
  const base = { provider: "made-up", baseUrl: "https://api.example", operations: table, credentials: [] };

  it.each([
    [{ credentials: [[{ header: "Api-Key", prefix: "" }, "hunter2\n"]] }, /^Api-Key must be text/],
    [{ credentials: [[{ header: "Api-Key", prefix: "" }, ""]] }, /^Api-Key must be text/],
    [{ credentials: [[{ header: "Api-Key", prefix: "" }, undefined]] }, /^Api-Key must be text/],
    [{ timeoutMs: 0 }, /timeoutMs must be/],
    [{ deadlineMs: "5" }, /deadlineMs must be/],
    [{ retries: -1 }, /retries must be/],
    [{ retries: 1.5 }, /retries must be/],
    [{ baseUrl: "nowhere" }, /baseUrl must be/],
  ])("that can't work throw a sentence (%#)", (options, message) => {
    expect(() => clientOf({ ...base, ...options } as unknown as Config)).toThrow(message);
    try {
      clientOf({ ...base, ...options } as unknown as Config);
    } catch (error) {
      expect(String(error)).not.toContain("hunter2");
    }
  });

  it.each(["", ".."])("given once are checked once: %j", (siteId) => {
    expect(() => givenOnce({ siteId, other: undefined })).toThrow(/^siteId must be/);
    expect(givenOnce({ siteId: "a" })).toEqual({ siteId: "a" });
  });

  it("given once fill the calls that need them", async () => {
    const { client, sent } = stubbed([json({ id: "a" })], { given: { id: "fixed", other: undefined } });
    await client.read?.({});
    await client.read?.({ id: "own" });
    await client.send?.();
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.example/v1/things/fixed",
      "https://api.example/v1/things/own",
      "https://api.example/v1/send",
    ]);
  });

  it("leave fetch to be read at call time", async () => {
    const { client } = stubbed([], { fetch: undefined });
    vi.stubGlobal("fetch", async () => json({ id: "late" }));
    expect(await client.read?.({ id: "1" })).toMatchObject({ data: { id: "late" } });
    vi.unstubAllGlobals();
  });
});

describe("events", () => {
  it("carry ids, timings and statuses, and nothing else", async () => {
    const events: ClientEvent[] = [];
    const { client } = stubbed([json({ code: "x" }, 500), network("ECONNRESET"), json({ nope: 1 })], {
      onEvent: (event) => events.push(event),
    });
    await client.read?.({ id: "id-77", filter: "secret-filter" });
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual([
      "request 1",
      "response 1",
      "retry 1",
      "request 2",
      "retry 2",
      "request 3",
      "response 3",
      "failure 3",
    ]);
    expect(events[2]).toEqual({
      type: "retry",
      kind: "refused",
      status: 500,
      delayMs: 0,
      callId: 1,
      operationId: "read",
      method: "GET",
      path: "/things/{id}",
      origin: "https://api.example",
      attempt: 1,
    });
    expect(events.at(-1)).toMatchObject({
      type: "failure",
      kind: "malformed",
      status: 200,
      outcome: "none",
      durationMs: expect.any(Number),
    });
    expect(JSON.stringify(events)).not.toMatch(/id-77|secret-filter|s3cr3t/);
  });

  it("do not report an answer that comes after its time", async () => {
    const events: string[] = [];
    const late = () => new Promise<Response>((resolve) => setTimeout(resolve, 40, json({ code: "x" }, 500)));
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 60, json({ id: "a" })));
    let calls = 0;
    const { client } = stubbed([() => (calls++ === 0 ? late() : slow())], {
      timeoutMs: 20,
      retries: 1,
      onEvent: ({ type, attempt }) => events.push(`${type} ${attempt}`),
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const call = client.read?.({ id: "1" });
    await vi.advanceTimersByTimeAsync(30_000);
    await call;
    expect(events).toEqual(["request 1", "retry 1", "request 2", "failure 2"]);
  });

  it("may break without breaking the payment", async () => {
    const { client } = stubbed([json({ id: "a" })], {
      onEvent: () => {
        throw new Error("listener");
      },
    });
    expect(await client.read?.({ id: "1" })).toMatchObject({ ok: true });
  });
});
