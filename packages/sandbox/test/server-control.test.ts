// The control API under /_sandbox/.
import { request } from "node:http";
import { createBridgepayClient } from "@payspec/bridgepay";
import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { type SandboxServer, startSandboxServer } from "@payspec/sandbox/server";
import { createTributeClient } from "@payspec/tribute";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer({ sandbox: createSandbox({ deliver: async () => new Response() }) });
});
afterAll(() => server.close());
beforeEach(() => server.sandbox.reset());

const token = "550e8400-e29b-41d4-a716-446655440000";
const call = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${server.url}/_sandbox/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const tribute = () =>
  createTributeClient({ ...server.sandbox.credentials.tribute, baseUrl: server.baseUrls.tribute, retries: 0 });

describe("GET state", () => {
  it("returns the whole state", async () => {
    await tribute().createCharge({ body: { token, amount: 100_00, reference: "order-1" } });
    await server.sandbox.advance(3000);
    const { body } = await call("GET", "state");
    expect(body).toMatchObject({
      baseUrls: server.baseUrls,
      credentials: {
        tribute: { apiKey: "sandbox-tribute-key" },
        qiwi: { payoutPrivateKey: expect.stringContaining("PRIVATE KEY") },
      },
      webhooks: { tribute: { url: "https://merchant.example/webhooks/tribute", secret: "sandbox-tribute-key" } },
      history: [{ provider: "tribute", operationId: "createCharge", status: 200 }],
      ledger: [{ kind: "charge", reference: "order-1", amount: "10000" }],
      deliveries: [{ event: "shopTokenChargeSuccess", state: "delivered", attempts: [{ status: 200 }] }],
      faults: [],
    });
  });

  it("returns with `since` only what came after that call, without keys", async () => {
    await tribute().listShops();
    await tribute().listTokens();
    const first = server.sandbox.history[0]?.id;
    const { body } = await call("GET", `state?since=${first}`);
    expect(body).toMatchObject({ oldest: first, history: [{ operationId: "listTokens" }] });
    expect(JSON.stringify(body)).not.toContain("PRIVATE KEY");
    expect(await call("GET", "state?since=x")).toEqual({
      status: 400,
      body: { message: "since must be the id of a call, or 0." },
    });
  });

  it("holds no card data, tokens or signatures", async () => {
    const { sandbox, baseUrls } = server;
    const pan = "4256000000000003";
    const qiwi = createQiwiClient({ ...sandbox.credentials.qiwi, baseUrl: baseUrls.qiwi });
    const card = { type: "CARD", pan, expiryDate: "12/34", cvv2: "739", holderName: "HOLDER NAME" } as const;
    const amount = { value: 10, currency: "RUB" } as const;
    await qiwi.createPayment({
      paymentId: pan,
      body: { amount, paymentMethod: card, comment: `card ${pan}`, [pan]: pan } as never,
    });
    await qiwi.createPayment({
      paymentId: "p-1",
      body: { amount, paymentMethod: card, customer: { email: "a@b.example" } },
    });
    const bridgepay = createBridgepayClient({ ...sandbox.credentials.bridgepay, baseUrl: baseUrls.bridgepay });
    const notificationUrl = "https://shop.example/n";
    await bridgepay.createInvoice({
      body: {
        type: "in",
        amount: "10.00",
        currency: "RUB",
        notificationUrl,
        notificationToken: "tokensecret",
        startDeal: false,
      },
    });
    await sandbox.advance(10_000);
    expect(sandbox.deliveries.of({ provider: "bridgepay" })[0]?.headers["x-notification-token"]).toBe("tokensecret");
    const { body } = await call("GET", "state");
    const { history, deliveries, ledger } = body;
    expect(history).toHaveLength(3);
    expect(deliveries).toContainEqual(
      expect.objectContaining({
        provider: "bridgepay",
        headers: { "content-type": "application/json", "x-notification-token": "***" },
      }),
    );
    // Durations and times may hold any three digits; a code would be shown as a word of its own.
    const text = JSON.stringify([history, deliveries, ledger], (_, value) => (typeof value === "number" ? 0 : value));
    expect(text).not.toMatch(/(?<![\w.])739(?!\w)/);
    for (const secret of [pan, "12/34", "HOLDER NAME", "a@b.example", "tokensecret", "4444 4444 4444 4444"])
      expect(text).not.toContain(secret);
  });
});

describe("POST faults", () => {
  it("injects one, which strikes and is gone", async () => {
    const fault = { type: "refuse", status: 400, provider: "tribute", operationId: "listShops", times: 2 };
    expect(await call("POST", "faults", fault)).toEqual({ status: 201, body: { faults: [fault] } });
    await tribute().listShops();
    expect((await call("GET", "state")).body.faults).toEqual([{ ...fault, times: 1 }]);
    await tribute().listShops();
    expect((await call("GET", "state")).body.faults).toEqual([]);
  });

  it.each([
    [[], "The body must be one fault, a JSON object."],
    [{}, "type must be one of refuse, rate-limit"],
    [{ type: "explode" }, "type must be one of"],
    [{ type: "refuse" }, "status is missing: it must be a status from 400 to 599."],
    [{ type: "refuse", status: 200 }, "status must be a status from 400 to 599."],
    [{ type: "delay", ms: "1" }, "ms must be whole milliseconds"],
    [{ type: "reset", commit: "yes" }, "commit must be true or false."],
    [{ type: "refuse", status: 500, commit: true }, "commit is not a field of a fault of type refuse"],
    [{ type: "reset", provider: "stripe" }, "provider must be one of bridgepay,"],
    [{ type: "reset", provider: "qiwi", operationId: "createCharge" }, "operationId must be an operation of qiwi."],
    [{ type: "reset", times: 0 }, "times must be a whole number from 1."],
    [{ type: "redirect", location: "a\nb" }, "location must be an address."],
    [{ type: "reset", __proto: 1 }, "__proto is not a field"],
  ])("refuses %j", async (body, message) => {
    expect(await call("POST", "faults", body)).toEqual({
      status: 400,
      body: { message: expect.stringContaining(message) },
    });
    expect(server.sandbox.faults.pending).toEqual([]);
  });

  it("refuses what is no JSON", async () => {
    const response = await fetch(`${server.url}/_sandbox/faults`, { method: "POST", body: "{" });
    expect([response.status, await response.json()]).toEqual([400, { message: "The body must be JSON." }]);
  });

  it("takes them back", async () => {
    await call("POST", "faults", { type: "hang" });
    expect(await call("DELETE", "faults")).toEqual({ status: 200, body: { faults: [] } });
  });
});

describe("the clock and reset", () => {
  it("advances", async () => {
    const before = server.sandbox.now();
    const { body } = await call("POST", "advance", { ms: 3_600_000 });
    expect(Number(body.now) - before).toBeGreaterThanOrEqual(3_600_000);
  });

  it.each([{}, { ms: -1 }, { ms: 1.5 }, { ms: "5" }, { ms: 1e15 }, null])("refuses to advance by %j", async (body) => {
    expect(await call("POST", "advance", body)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("ms must be whole") },
    });
  });

  it("forgets everything", async () => {
    await tribute().createCharge({ body: { token, amount: 100_00 } });
    await call("POST", "faults", { type: "hang" });
    await call("POST", "reset");
    expect((await call("GET", "state")).body).toMatchObject({
      history: [],
      ledger: [],
      deliveries: [],
      faults: [],
      oldest: null,
    });
  });

  it("has nothing else", async () => {
    expect(await call("PUT", "state", {})).toEqual({
      status: 404,
      body: { message: "The control API has no PUT /_sandbox/state." },
    });
  });
});

describe("GET events", () => {
  it("the event stream reports calls and changes as they happen", async () => {
    const abort = new AbortController();
    const response = await fetch(`${server.url}/_sandbox/events`, { signal: abort.signal });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    let text = "";
    const reading = response.body?.pipeThrough(new TextDecoderStream()).pipeTo(
      new WritableStream({
        write: (part) => {
          text += part;
        },
      }),
    );
    await expect.poll(() => text).toContain("event: change");
    text = "";
    await tribute().createCharge({ body: { token, amount: 100_00 } });
    await expect.poll(() => text).toMatch(/event: call\ndata: {"id":\d+,.*"operationId":"createCharge"/);
    await expect.poll(() => text).toContain("event: change");
    expect(text).not.toContain(token);
    text = "";
    server.sandbox.faults.inject({ type: "hang" });
    await expect.poll(() => text).toContain("event: change");
    abort.abort();
    await reading?.catch(() => {});
  });
});

describe("other origins", () => {
  const status = (headers: Record<string, string>, method = "GET", path = "state") =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(server.url);
      request({ host: "127.0.0.1", port, path: `/_sandbox/${path}`, method, headers }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on("error", reject)
        .end();
    });

  it.each([
    ["a page elsewhere", { origin: "https://evil.example" }],
    ["a page at another port", { origin: "http://127.0.0.1:1" }],
    ["a sandboxed frame", { origin: "null" }],
    ["an image elsewhere", { "sec-fetch-site": "cross-site" }],
    ["a name that was bound to this machine", { host: "evil.example" }],
    ["the same with its own origin", { host: "evil.example", origin: "http://evil.example" }],
    ["a name that looks like an address", { host: "127.0.0.1.evil.example" }],
  ])("are refused: %s", async (_, headers) => {
    const seen = [
      await status(headers),
      await status(headers, "POST", "reset"),
      await status(headers, "GET", "events"),
    ];
    expect(seen).toEqual([403, 403, 403]);
  });

  it("the page itself and programs are let in", async () => {
    const { host, port } = new URL(server.url);
    expect(await status({ origin: `http://${host}`, "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await status({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
    expect(await status({ host: `[::1]:${port}` })).toBe(200);
    expect(await status({})).toBe(200);
  });
});

describe("names that may ask", () => {
  const ask = (to: SandboxServer, host: string) =>
    new Promise<{ status: number; message: string }>((resolve, reject) => {
      const { port } = new URL(to.url);
      const sent = request({
        host: "127.0.0.1",
        port,
        path: "/_sandbox/advance",
        method: "POST",
        headers: { host: `${host}:${port}` },
      });
      sent.on("response", async (response) => {
        const text = (await response.toArray()).join("");
        resolve({ status: response.statusCode ?? 0, ...(JSON.parse(text) as { message: string }) });
      });
      sent.on("error", reject).end('{"ms":1}');
    });

  it.each([
    ["0.0.0.0", [], "sandbox", 200],
    ["0.0.0.0", [], "sandbox.example", 403],
    ["0.0.0.0", ["sandbox.example"], "sandbox.example", 200],
    ["0.0.0.0", ["sandbox.example"], "Sandbox.Example", 200],
    ["0.0.0.0", ["sandbox.example"], "evil.example", 403],
    ["127.0.0.1", [], "sandbox", 403],
    ["127.0.0.1", ["sandbox"], "sandbox", 200],
    ["127.0.0.1", [], "localhost", 200],
  ])("of a server at %s that allows %j: %s gets %i", async (host, hosts, name, status) => {
    const other = await startSandboxServer({ host, hosts });
    try {
      const answered = await ask(other, name);
      expect(answered.status).toBe(status);
      if (status === 403)
        expect(answered.message).toContain(`with --allow-host ${name} or startSandboxServer({ hosts: ["${name}"] })`);
    } finally {
      await other.close();
    }
  });
});
