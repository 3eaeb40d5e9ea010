// Faults that need no real time.
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";
import { describe, expect, it } from "vitest";
import { stillClock } from "./still-clock.ts";

stillClock();

describe("a fault of type delay", () => {
  it("ends by the sandbox's clock, in no real time", async () => {
    const sandbox = createSandbox();
    const { credentials, baseUrls, fetch } = sandbox;
    const tribute = createTributeClient({
      ...credentials.tribute,
      baseUrl: baseUrls.tribute,
      fetch,
      timeoutMs: 600_000,
      retries: 0,
    });
    sandbox.faults.inject({ type: "delay", ms: 60_000 });
    let over = false;
    const late = tribute
      .createCharge({ body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 10_000 } })
      .finally(() => {
        over = true;
      });
    while (sandbox.faults.pending.length > 0) await new Promise((resolve) => setImmediate(resolve)); // Until the request has arrived.
    await sandbox.advance(59_000);
    expect([over, sandbox.ledger.length]).toEqual([false, 0]);
    await sandbox.advance(1000);
    expect(await late).toMatchObject({ ok: true });
    expect(sandbox.ledger).toHaveLength(1);
  });
});
