// What a middleware sees, what it may change, and that it can't weaken a call.
import { createFetchClient, resultOf } from "@payspec/openapi-fetch";
import { PayspecError } from "@payspec/tribute";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { charge, json, stubbed, token } from "./clients.js";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
const body = { token, amount: 10_000 };
const reset = new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });

describe("a middleware", () => {
  it("sees the request without credentials, the template and the response, in openapi-fetch's order, once a call", async () => {
    const { tribute } = stubbed([reset, json(charge)]);
    const client = createFetchClient(tribute);
    const seen: unknown[] = [];
    const named = (name: string) => ({
      async onRequest({ request, schemaPath, params }: { request: Request; schemaPath: string; params: object }) {
        seen.push([
          name,
          request.method,
          request.url,
          schemaPath,
          params,
          Object.fromEntries(request.headers),
          await request.clone().json(),
        ]);
      },
      async onResponse({ response }: { response: Response }) {
        seen.push([name, response.status, await response.clone().json()]);
      },
    });
    client.use(named("first"), named("second"));
    await client.POST("/shop/charges", { body, middleware: [named("third")] });
    const request = [
      "POST",
      "https://tribute.example/api/v1/shop/charges",
      "/shop/charges",
      {},
      { "content-type": "application/json" },
      body,
    ];
    expect(seen).toEqual([
      ["first", ...request],
      ["second", ...request],
      ["third", ...request],
      ["third", 200, charge],
      ["second", 200, charge],
      ["first", 200, charge],
    ]);
  });

  it("may change headers, the JSON body and the signal, and is gone when ejected", async () => {
    const { tribute, sent } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    const stop = new AbortController();
    const changing = {
      onRequest: ({ request }: { request: Request }) =>
        new Request(request, {
          headers: { "x-trace": "8", "content-type": "text/plain", "api-key": "stolen" },
          body: JSON.stringify({ ...body, reference: "order-7" }),
          signal: stop.signal,
        }),
    };
    client.use(changing);
    await client.POST("/shop/charges", { body });
    expect(JSON.parse(String(sent[0]?.body))).toMatchObject({
      ...body,
      reference: "order-7",
      idempotencyKey: expect.any(String),
    });
    expect(sent[0]?.headers).toMatchObject({
      "x-trace": "8",
      "content-type": "application/json",
      "api-key": "s3cr3t-key",
    });
    stop.abort();
    await expect(client.POST("/shop/charges", { body })).rejects.toMatchObject({ kind: "aborted", attempts: 0 });
    client.eject(changing);
    await client.POST("/shop/charges", { body });
    expect(sent).toHaveLength(2);
  });

  it.each<[string, (request: Request) => Request]>([
    ["address", (request) => new Request("https://evil.example/", request)],
    ["path", (request) => new Request(`${request.url}/../orders`, request)],
    ["query", (request) => new Request(`${request.url}?a=b`, request)],
    ["method", (request) => new Request(request, { method: "PUT" })],
  ])("can't change the %s", async (_, change) => {
    const { tribute, sent } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    client.use({ onRequest: ({ request }) => change(request) });
    await expect(client.POST("/shop/charges", { body })).rejects.toThrow(
      "a middleware may change headers, the JSON body and the signal, and nothing else.",
    );
    expect(sent).toEqual([]);
  });

  it.each([
    ["no JSON", "amount=5"],
    ["a number that is rounded", '{"token":"t","amount":9007199254740993}'],
  ])("can't write a body that is %s", async (_, text) => {
    const { tribute, sent } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    client.use({ onRequest: ({ request }) => new Request(request, { body: text }) });
    await expect(client.POST("/shop/charges", { body })).rejects.toMatchObject({ kind: "invalid", outcome: "none" });
    expect(sent).toEqual([]);
  });

  it("can't get a body past the checks", async () => {
    const { tribute, sent } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    client.use({ onRequest: ({ request }) => new Request(request, { body: JSON.stringify({ amount: 5 }) }) });
    await expect(client.POST("/shop/charges", { body })).rejects.toMatchObject({
      kind: "invalid",
      problems: [{ field: "body.token" }],
    });
    expect(sent).toEqual([]);
  });

  it("can't answer in the provider's place", async () => {
    const { tribute, sent } = stubbed([json(charge)]);
    const client = createFetchClient(tribute);
    client.use({ onRequest: () => json({ ...charge, status: "success" }) });
    await expect(client.POST("/shop/charges", { body })).rejects.toThrow(
      "came from a middleware: nothing was sent, and no provider has answered.",
    );
    expect(sent).toEqual([]);
  });

  it("changes the response and neither data nor error", async () => {
    const { tribute } = stubbed([json(charge), json({ error: "no_access", message: "no" }, 403)]);
    const client = createFetchClient(tribute);
    client.use({ onResponse: () => json({ ...charge, status: "success" }, 201) });
    const first = await client.POST("/shop/charges", { body });
    expect([first.data, first.response.status, resultOf(first.response)?.ok]).toEqual([charge, 201, true]);
    const second = await client.POST("/shop/charges", { body });
    expect([second.data, second.error]).toEqual([undefined, { error: "no_access", message: "no" }]);
  });

  it("sees a failure in onError and can't make anything else of it", async () => {
    const seen: unknown[] = [];
    for (const made of [json(charge), new Error("hidden"), undefined]) {
      const { tribute } = stubbed([reset]);
      const client = createFetchClient(tribute);
      client.use({
        onError({ error }) {
          seen.push(error);
          return made;
        },
      });
      await expect(client.POST("/shop/charges", { body })).rejects.toMatchObject({
        kind: "network",
        outcome: "unknown",
        attempts: 2,
      });
    }
    expect(seen).toHaveLength(3);
    for (const error of seen) expect(error).toBeInstanceOf(PayspecError);
  });

  it("may throw an error of its own, which comes out as it is", async () => {
    const mine = new Error("mine");
    const { tribute, sent } = stubbed([json({ error: "no_access", message: "no" }, 403)]);
    const client = createFetchClient(tribute);
    client.use({
      onResponse({ response }) {
        if (!response.ok) throw mine;
      },
    });
    await expect(client.POST("/shop/charges", { body })).rejects.toBe(mine);
    expect(sent).toHaveLength(1);
    expect(() => client.use({} as never)).toThrow("Middleware must be an object");
  });
});
