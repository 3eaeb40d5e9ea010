// What a client sees of each fault on a real socket, and what it did to the money.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSandbox, type Fault } from "@payspec/sandbox";
import { type SandboxServer, startSandboxServer } from "@payspec/sandbox/server";
import { createTributeClient } from "@payspec/tribute";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer();
});
afterAll(() => server.close());
beforeEach(() => server.sandbox.reset());

/** The request that hangs has reached the server: it took the fault. */
const arrived = ({ sandbox }: SandboxServer) =>
  expect.poll(() => sandbox.faults.pending, { timeout: 60_000 }).toEqual([]);

const charge = (options: { retries?: number; signal?: AbortSignal; timeoutMs?: number } = {}) =>
  createTributeClient({
    ...server.sandbox.credentials.tribute,
    baseUrl: server.baseUrls.tribute,
    retries: options.retries ?? 0,
    timeoutMs: options.timeoutMs ?? 60_000,
  }).createCharge({
    body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00 },
    ...(options.signal && { signal: options.signal }),
  });

const lost = { ok: false, outcome: "unknown", attempts: 1 };

describe("a fault on the socket", () => {
  const cases: [name: string, fault: Fault, seen: object, charges: number][] = [
    ["refuse", { type: "refuse", status: 400 }, { ok: false, kind: "refused", status: 400, outcome: "none" }, 0],
    [
      "rate limit",
      { type: "rate-limit", retryAfterSeconds: 7 },
      { kind: "refused", status: 429, outcome: "none", retryAfterMs: 7000 },
      0,
    ],
    ["short delay", { type: "delay", ms: 50 }, { ok: true }, 1],
    ["long delay", { type: "delay", ms: 900 }, { ...lost, kind: "timeout" }, 1],
    ["hang before the work", { type: "hang" }, { ...lost, kind: "timeout" }, 0],
    ["hang after the work", { type: "hang", commit: true }, { ...lost, kind: "timeout" }, 1],
    ["reset before the work", { type: "reset" }, { ...lost, kind: "network", code: "ECONNRESET" }, 0],
    ["reset after the work", { type: "reset", commit: true }, { ...lost, kind: "network", code: "ECONNRESET" }, 1],
    ["cut before the work", { type: "truncate" }, { ...lost, kind: "network" }, 0],
    ["cut after the work", { type: "truncate", commit: true }, { ...lost, kind: "network" }, 1],
    ["HTML before the work", { type: "html" }, { ...lost, status: 502 }, 0],
    ["HTML after the work", { type: "html", commit: true }, { ...lost, kind: "malformed", status: 200 }, 1],
    ["empty after the work", { type: "empty", commit: true }, { ...lost, kind: "malformed", status: 200 }, 1],
    [
      "redirect",
      { type: "redirect", location: "https://elsewhere.example/" },
      { ...lost, kind: "undocumented", status: 307 },
      0,
    ],
  ];

  it.each(cases)("%s", async (_, fault, seen, charges) => {
    server.sandbox.faults.inject({ ...fault, provider: "tribute", operationId: "createCharge" });
    // Short for what is never answered in time; for all others long, whatever else the machine does.
    expect(await charge({ timeoutMs: (seen as { kind?: string }).kind === "timeout" ? 500 : 60_000 })).toMatchObject(
      seen,
    );
    await expect.poll(() => server.sandbox.ledger.length).toBe(charges);
    await expect.poll(() => server.sandbox.history).toMatchObject([{ fault: fault.type }]);
    expect(await charge({ retries: 0 })).not.toMatchObject({ kind: "network" }); // It struck once.
  });

  it("is got over by a client that may repeat, and the money moves once", async () => {
    server.sandbox.faults.inject({ type: "reset", commit: true });
    expect(await charge({ retries: 1 })).toMatchObject({ ok: true, attempts: 2 });
    expect(server.sandbox.ledger).toHaveLength(1);
  });
});

describe("on the wire", () => {
  it("a cut answer announces more than it sends", async () => {
    server.sandbox.faults.inject({ type: "truncate", commit: true });
    const headers = { "Api-Key": server.sandbox.credentials.tribute.apiKey };
    const response = await fetch(`${server.baseUrls.tribute}/shops`, { headers });
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("a hanging request ends when its client leaves, and is in the history", async () => {
    server.sandbox.faults.inject({ type: "hang" });
    const abort = new AbortController();
    const leaving = charge({ signal: abort.signal, timeoutMs: 60_000 });
    await arrived(server);
    abort.abort();
    expect(await leaving).toMatchObject({ kind: "aborted", outcome: "unknown" });
    await expect.poll(() => server.sandbox.history, { timeout: 60_000 }).toMatchObject([{ status: 0, fault: "hang" }]);
  });

  it("a request that hangs in memory survives the garbage collection and hears of its client leaving", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const sandbox = createSandbox();
    sandbox.faults.inject({ type: "hang" });
    const abort = new AbortController();
    const hanging = sandbox
      .fetch(`${sandbox.baseUrls.tribute}/shops`, { signal: abort.signal })
      .catch((error: Error) => error.name);
    for (let round = 0; round < 5; round++) await new Promise((resolve) => setTimeout(resolve, 10)).then(collect);
    abort.abort();
    expect(await hanging).toBe("AbortError");
  });

  it("closing the server ends requests that hang", async () => {
    const other = await startSandboxServer();
    other.sandbox.faults.inject({ type: "hang" });
    const hanging = fetch(`${other.baseUrls.tribute}/shops`).catch(() => "ended");
    await arrived(other);
    await other.close();
    expect(await hanging).toBe("ended");
  });
});
