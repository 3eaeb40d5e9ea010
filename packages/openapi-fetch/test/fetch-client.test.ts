// What a developer who knows openapi-fetch gets: data, error or a PayspecError, and nothing else.
import { createFetchClient, resultOf } from "@payspec/openapi-fetch";
import { PayspecError } from "@payspec/tribute";
import { beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { charge, json, sandboxed, stubbed, token } from "./clients.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
const body = { token, amount: 10_000 };
const thrown = async (call: Promise<unknown>): Promise<PayspecError> => {
  const error = await call.then(
    (value) => new Error(`It resolved to ${JSON.stringify(value)}.`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PayspecError);
  return error as PayspecError;
};
const reset = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });

describe("createFetchClient", () => {
  it("makes a payment against the sandbox, with paths and types of the client", async () => {
    const { sandbox, tribute } = sandboxed();
    const client = createFetchClient(tribute);
    const { data, error, response } = await client.POST("/shop/charges", { body: { token, amount: 100_000 } });
    expect([data?.status, error, response.status]).toEqual(["pending", undefined, 200]);
    const read = await client.GET("/shop/charges/{chargeUuid}", {
      params: { path: { chargeUuid: data?.chargeUuid ?? "" } },
    });
    expect(read.data?.amount).toBe(100_000);
    expect(sandbox.ledger.filter(({ provider }) => provider === "tribute")).toHaveLength(1);
    expectTypeOf(read.data).toEqualTypeOf<
      Awaited<ReturnType<typeof client.POST<"/shop/charges", { body: typeof body }>>>["data"]
    >();
    // @ts-expect-error a path with a typo
    await client.GET("/shop/charge/{chargeUuid}", {}).catch(() => {});
    // @ts-expect-error a field with a typo
    await client.POST("/shop/charges", { body: { tokn: token, amount: 100_000 } }).catch(() => {});
  });

  it("sends credentials, one key over all attempts, and the caller's headers", async () => {
    const { tribute, sent } = stubbed([reset, json(charge)]);
    const { data } = await createFetchClient(tribute).POST("/shop/charges", {
      body,
      headers: { "X-Trace": "7", "Api-Key": "mine" },
    });
    expect(data).toEqual(charge);
    expect(sent.map(({ headers }) => [headers["api-key"], headers["x-trace"]])).toEqual([
      ["s3cr3t-key", "7"],
      ["s3cr3t-key", "7"],
    ]);
    const keys = sent.map((one) => JSON.parse(String(one.body)).idempotencyKey);
    expect(keys).toEqual([expect.any(String), keys[0]]);
  });

  it("gives a documented refusal as error, and its whole result", async () => {
    const { tribute } = stubbed([json({ error: "no_access", message: "not yours" }, 403)]);
    const { data, error, response } = await createFetchClient(tribute).POST("/shop/charges", { body });
    expect([data, error, response.status]).toEqual([undefined, { error: "no_access", message: "not yours" }, 403]);
    expect(resultOf(response)).toMatchObject({ kind: "refused", outcome: "none", attempts: 1 });
    expect(resultOf(new Response())).toBeUndefined();
  });

  it.each<[string, Response | Error, object]>([
    ["an empty 502", json("", 502), { kind: "malformed", outcome: "unknown", attempts: 2 }],
    ["HTML under 200", json("<html>", 200, { "content-type": "text/html" }), { kind: "malformed", outcome: "unknown" }],
    [
      "a number that would be rounded",
      json(`{"chargeUuid":"c","status":"s","amount":9007199254740993,"currency":"rub","token":null,"createdAt":"d"}`),
      { kind: "malformed" },
    ],
    [
      "a redirect",
      new Response(null, { status: 307, headers: { location: "https://evil.example" } }),
      { kind: "undocumented" },
    ],
    ["an undocumented status", json({}, 418), { kind: "undocumented", outcome: "none" }],
    ["no answer", reset, { kind: "network", outcome: "unknown", code: "ECONNRESET", attempts: 2 }],
  ])("throws for %s", async (_, answer, facts) => {
    const { tribute } = stubbed([answer]);
    const error = await thrown(createFetchClient(tribute).POST("/shop/charges", { body }));
    expect(error).toMatchObject({ operationId: "createCharge", ...facts });
    expect(JSON.stringify(error) + String(error)).not.toContain(token);
    if (error.outcome === "unknown")
      expect(error.reconcile).toMatchObject({
        operationId: "createCharge",
        input: { body: expect.objectContaining(body) },
      });
  });

  it("never gives a falsy error", async () => {
    for (const answer of [json("null", 403), json("false", 403), json('""', 403), json("", 403)]) {
      const { tribute } = stubbed([answer]);
      const outcome = await createFetchClient(tribute)
        .POST("/shop/charges", { body })
        .catch((error: unknown) => ({ error, data: undefined }));
      expect([Boolean(outcome.error), outcome.data]).toEqual([true, undefined]);
    }
  });

  it("stops when the signal fires, before and while it waits", async () => {
    const { tribute, sent } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    expect(await thrown(client.POST("/shop/charges", { body, signal: AbortSignal.abort() }))).toMatchObject({
      kind: "aborted",
      outcome: "none",
      attempts: 0,
    });
    expect(sent).toEqual([]);
    const stop = new AbortController();
    const hanging = (): Promise<Response> => {
      stop.abort();
      return new Promise(() => {});
    };
    const silent = createFetchClient(stubbed([], { fetch: hanging }).tribute);
    expect(await thrown(silent.POST("/shop/charges", { body, signal: stop.signal }))).toMatchObject({
      kind: "aborted",
      outcome: "unknown",
      attempts: 1,
    });
  });

  it("takes the options of the client's methods, and reads text", async () => {
    const { tribute, sent } = stubbed([reset, json(charge)]);
    const client = createFetchClient(tribute);
    expect(await thrown(client.POST("/shop/charges", { body, retries: 0 }))).toMatchObject({ attempts: 1 });
    const { data } = await client.POST("/shop/charges", { body, parseAs: "text" });
    expect(data).toBe(JSON.stringify(charge));
    expect(await thrown(client.POST("/shop/charges", { body: { token, amount: 1 }, currency: "rub" }))).toMatchObject({
      kind: "invalid",
      attempts: 0,
    });
    expect(sent).toHaveLength(2);
  });

  it.each([
    "fetch",
    "baseUrl",
    "querySerializer",
    "pathSerializer",
    "bodySerializer",
    "Request",
    "redirect",
    "credentials",
  ])("refuses the option %s with a sentence, and sends nothing", async (name) => {
    const { tribute, sent } = stubbed([json(charge)]);
    const error = await thrown(createFetchClient(tribute).POST("/shop/charges", { body, [name]: () => "x" }));
    expect(error.message).toContain(`${name} is not supported: address, serialisers and transport are the client's.`);
    expect([error.kind, error.outcome, sent]).toEqual(["invalid", "none", []]);
  });

  it.each(["blob", "arrayBuffer", "stream", "formData"])("refuses parseAs %s", async (parseAs) => {
    const { tribute, sent } = stubbed([json(charge)]);
    const error = await thrown(createFetchClient(tribute).POST("/shop/charges", { body, parseAs: parseAs as "blob" }));
    expect(error.message).toContain("parseAs must be json or text");
    expect(sent).toEqual([]);
  });

  it("writes a query as openapi-fetch does, and refuses what it can't hold", async () => {
    const { tribute, sent } = stubbed([json([])]);
    const client = createFetchClient(tribute);
    await client.GET("/shop/tokens", { params: { query: { limit: 5, customerId: "a b&c" } } });
    expect(new URL(sent[0]?.url ?? "").search).toBe("?customerId=a%20b%26c&limit=5");
    for (const customerId of [Number.NaN, null, { a: { b: 1 } }, "\ud800", () => 1]) {
      const error = await thrown(
        client.GET("/shop/tokens", { params: { query: { customerId: customerId as string } } }),
      );
      expect(error.problems?.[0]).toMatchObject({ field: "customerId", rule: "query-value" });
    }
    const unknown = await thrown(client.GET("/shop/tokens", { params: { query: { customer: "a" } as object } }));
    expect(unknown.problems?.[0]).toMatchObject({ field: "customer", rule: "unknown-option" });
    expect(sent).toHaveLength(1);
  });

  it("refuses bodies that JSON would change", async () => {
    const { tribute, sent } = stubbed([json(charge)]);
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const reference of [circle, 5n, new Map()]) {
      const error = await thrown(
        createFetchClient(tribute).POST("/shop/charges", { body: { ...body, reference: reference as never } }),
      );
      expect(error).toMatchObject({ kind: "invalid", outcome: "none" });
    }
    expect(sent).toEqual([]);
  });

  it("is made of a client alone", () => {
    for (const none of [{}, { fetch }, 5, null]) expect(() => createFetchClient(none as object)).toThrow(TypeError);
  });

  it("has request, and the methods of openapi-fetch", async () => {
    const { tribute } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    const { data } = await client.request("post", "/shop/charges", { body });
    expect(data).toEqual(charge);
    const unknown = client as unknown as Record<string, (path: string) => Promise<unknown>>;
    for (const method of ["PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]) {
      expect(await thrown((unknown[method] as (path: string) => Promise<unknown>)("/shop/charges"))).toMatchObject({
        kind: "invalid",
        attempts: 0,
      });
    }
  });
});
