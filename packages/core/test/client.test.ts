// What clients are made of, and what tools read of them.
import { inspect } from "node:util";
import {
  type AnyOperationFunction,
  byName,
  connect,
  connectionOf,
  type Failure,
  methodsOf,
  type Operation,
  operation,
  PayspecError,
  toJournal,
} from "@payspec/core";
import { describe, expect, it, vi } from "vitest";
import * as inBrowsers from "../src/platform/browser.js";
import { onAbort, readNetworkError, uncached } from "../src/platform/server.js";
import { json, stubbed, table } from "./table.js";

const lost = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });

it("functions in a list are methods under their operationIds", async () => {
  const row = table.read as Operation;
  const sent: string[] = [];
  const connection = connect({
    provider: "made-up",
    baseUrl: "https://api.example",
    credentials: [],
    fetch: async (url) => json({ id: String(sent.push(String(url))) }),
  });
  const all = byName<Record<"read" | "readAgain", AnyOperationFunction>>([
    operation("read", () => row),
    operation("readAgain", () => row),
  ]);
  const client = methodsOf(connection, all) as unknown as Record<"readAgain", (input: object) => Promise<unknown>>;
  expect(Object.keys(client)).toEqual(["read", "readAgain"]);
  expect(await client.readAgain({ id: "7" })).toMatchObject({ ok: true, operationId: "readAgain" });
  expect(sent).toEqual(["https://api.example/things/7"]);
});

describe("connectionOf", () => {
  it("gives address, rows and calls by id", async () => {
    const { client, sent } = stubbed([json({ id: "a" })]);
    const tools = connectionOf(client);
    expect([tools.provider, tools.origin, tools.baseUrl]).toEqual([
      "made-up",
      "https://api.example",
      "https://api.example/v1",
    ]);
    expect(tools.operations.read).toBe(table.read);
    expect(await tools.call("read", { id: "1" })).toMatchObject({ ok: true });
    for (const id of ["nothing", "constructor"])
      expect(await tools.call(id)).toMatchObject({ kind: "invalid", operationId: id });
    expect(await tools.verdicts()).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  it("sends by method and path template, and gives the answer as it came", async () => {
    const { client, sent } = stubbed([json({ id: "a" }, 200, { etag: "1" })]);
    const { send } = connectionOf(client);
    const params = { path: { id: "7" }, query: { page: 2 } };
    const { result, answer } = await send({
      method: "get",
      path: "/things/{id}",
      params,
      options: { headers: { "x-a": "1" } },
    });
    expect(result).toMatchObject({ ok: true });
    expect([answer?.status, answer?.raw, answer?.headers.get("etag")]).toEqual([200, '{"id":"a"}', "1"]);
    expect(sent[0]?.url).toBe("https://api.example/v1/things/7?page=2");
    expect(await send({ method: "POST", path: "/send", body: { a: 1 } })).toMatchObject({ answer: { status: 200 } });
    expect(await send({ method: "GET", path: "/none" })).toMatchObject({
      result: { kind: "invalid", operationId: "GET /none" },
    });
    const refused = stubbed([json({ code: "x" }, 404)]);
    expect(await connectionOf(refused.client).send({ method: "GET", path: "/things/{id}", params })).toMatchObject({
      answer: { status: 404 },
    });
  });

  it("takes a connection, which has no operations, and nothing else", async () => {
    const connection = connect({
      provider: "shop",
      baseUrl: "https://shop.example",
      credentials: [[{ header: "A", prefix: "" }, "hunter22"]],
    });
    expect(connectionOf(connection).operations).toEqual({});
    expect(inspect(connection, { showHidden: true, depth: 9 })).not.toContain("hunter22");
    for (const other of [{}, []])
      expect(() => connectionOf(other)).toThrow("This is neither a client nor a connection of Payspec.");
  });
});

it("methodsOf makes a client of a few functions, and a row is made when it is first used", async () => {
  let made = 0;
  const read = operation<never>("read", () => {
    made++;
    return table.read as NonNullable<typeof table.read>;
  }) as { readonly operation: unknown };
  const connection = connect({
    provider: "shop",
    baseUrl: "https://shop.example",
    credentials: [],
    fetch: async () => json({ id: "a" }),
  });
  const client = methodsOf(connection, { read }) as unknown as { read(input: object): Promise<unknown> };
  expect(made).toBe(0);
  expect(await client.read({ id: "1" })).toMatchObject({ ok: true });
  expect(read.operation).toBe(table.read);
  expect(made).toBe(1);
});

describe("toJournal", () => {
  it("gives plain JSON without what is sensitive, and says what was withheld", async () => {
    const body = { amount: 1000, token: "tok-9f2c-secret", list: [{ token: "other-secret" }, 5], "a/b": { token: 1 } };
    const failure = (await stubbed([lost], { retries: 0 }).client.pay?.({
      body,
      currency: "eur",
      timeoutMs: 100,
    })) as Failure;
    const entry = toJournal(failure);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    expect(entry).toMatchObject({
      operationId: "pay",
      kind: "network",
      outcome: "unknown",
      idempotencyKey: expect.any(String),
      input: { body: { amount: 1000, list: [{}, 5] }, currency: "eur" },
      reconcile: { operationId: "pay", input: { body: { amount: 1000 } } },
      withheld: ["/body/token", "/body/list/0/token", "/body/a~1b/token"],
    });
    expect(JSON.stringify(entry)).not.toMatch(/secret|timeoutMs/);
  });

  it("leaves files out, and takes a copy that lost its input", async () => {
    const upload = (await stubbed([lost], { retries: 0 }).client.upload?.({
      body: { file: new Uint8Array(2) },
    })) as Failure;
    expect(toJournal(upload)).toMatchObject({ input: { body: {} }, withheld: ["/body/file"] });
    expect(toJournal({ ...upload } as Failure)).toMatchObject({ input: {}, withheld: [] });
  });
});

describe("PayspecError", () => {
  it("is known to every copy of this package, and a class that extends it to itself", async () => {
    const failure = (await stubbed([lost], { retries: 0 }).client.pay?.({
      body: { amount: 1000, token: "t" },
    })) as Failure;
    const error = new PayspecError(failure);
    class Other extends PayspecError {}
    expect(error instanceof PayspecError).toBe(true);
    expect({ [Symbol.for("@payspec/error")]: true } instanceof PayspecError).toBe(true);
    for (const value of [null, undefined, {}, new Error("x"), 5])
      expect((value as object) instanceof PayspecError).toBe(false);
    expect(new Other(failure) instanceof Other && !(error instanceof Other)).toBe(true);
    expect(error.reconcile?.operationId).toBe("pay");
    expect(JSON.stringify(error)).not.toContain("tokens");
  });

  it("carries the provider's own sentence", async () => {
    const failure = (await stubbed([json({ message: "The card has an unfinished charge" }, 409)]).client.pay?.({
      body: { amount: 1000, token: "t" },
    })) as Failure;
    expect(new PayspecError(failure).message).toBe(
      "pay was refused with status 409: The card has an unfinished charge. Nothing was changed by this call.",
    );
  });
});

describe("the cache of a framework", () => {
  it("is asked for once: what a fetch says of an answer repeats no request", async () => {
    const said = "The 'cache' field on 'RequestInitializerDict' is not implemented.";
    const send = vi.fn(async () => json({}));
    const { client } = stubbed([], { fetch: send });
    await client.send?.({});
    send.mockRejectedValueOnce(new TypeError(said)); // It took the option before.
    expect(await client.send?.({})).toMatchObject({ kind: "network", outcome: "unknown", attempts: 1 });
    const quoting = vi.fn(async () => Promise.reject(new Error(`The provider answered: ${said}`)));
    await stubbed([], { fetch: quoting }).client.send?.({});
    expect([send.mock.calls.length, quoting.mock.calls.length]).toEqual([2, 1]);
  });

  it("is not asked, and a platform that does not know the option is asked once", async () => {
    const seen: unknown[] = [];
    const old = (async (_: unknown, init: RequestInit) => {
      seen.push(init.cache);
      if (init.cache) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      return json({ id: "a" });
    }) as typeof fetch;
    const { client } = stubbed([], { fetch: old });
    expect(await client.read?.({ id: "1" })).toMatchObject({ ok: true, attempts: 1 });
    expect(await client.read?.({ id: "1" })).toMatchObject({ ok: true });
    expect(seen).toEqual(["no-store", undefined, undefined]);
    await expect(uncached((() => Promise.reject(new Error("no cache here"))) as never)("x", {})).rejects.toThrow(
      "no cache here",
    );
  });
});

it("a signal acts on the calls that are running, and forgets those that are over", () => {
  const abort = new AbortController();
  const fired: string[] = [];
  onAbort(abort.signal, () => fired.push("running"));
  onAbort(abort.signal, () => fired.push("over"))();
  abort.abort();
  expect(fired).toEqual(["running"]);
});

describe("in browsers", () => {
  it("the platform leaves the cache, the headers and the reason of a network error to the browser", async () => {
    expect(inBrowsers.readNetworkError()).toEqual({ sent: true });
    expect([inBrowsers.refuseHeader(), inBrowsers.quickly(), inBrowsers.handOver()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      await inBrowsers.uncached((async (_: string, init: object) => init) as never)("x", { cache: "no-store" }),
    ).toEqual({
      cache: "no-store",
    });
    const abort = new AbortController();
    const fired: string[] = [];
    inBrowsers.onAbort(abort.signal, () => fired.push("kept"));
    inBrowsers.onAbort(abort.signal, () => fired.push("forgotten"))();
    abort.abort();
    expect(fired).toEqual(["kept"]);
    inBrowsers.onAbort({ addEventListener() {} } as unknown as AbortSignal, () => {})();
  });
});

it("an error that is not an object says nothing", () => expect(readNetworkError(undefined)).toEqual({ sent: true }));
