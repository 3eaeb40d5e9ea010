// Exactly once: sandboxes that fail at random, callers that follow `outcome` and `reconcile`, and two ledgers that have
// to agree in the end. By hand with 10 000 movements per provider: npx tsx packages/conformance/soak.ts
import { createBridgepayClient, unwrap } from "@payspec/bridgepay";
import type { Result } from "@payspec/core";
import { createSandbox } from "@payspec/sandbox";
import { describe, expect, it } from "vitest";
import { type AnyClient, chosen, factsOf, providers } from "../../src/clients.ts";
import { print } from "../../src/soak/report.ts";
import { soak } from "../../src/soak/run.ts";
import type { Movement, Settle } from "../../src/soak/settle.ts";

const SIZE = { operations: 200, concurrency: 16, seed: 1 };

describe("a careful caller", () => {
  it.each(providers)("of %s ends with the provider's ledger", async (provider) => {
    const report = await soak({ provider, ...SIZE });
    console.log(print(report));
    expect(report.findings).toEqual([]);
    expect(report.defects).toEqual([]);
    expect(report.done + report.notDone + sum(report.unknown)).toBe(report.operations);
    expect(report.moved).toBe(report.done + report.unknownMoved);
    expect(Object.keys(report.unknown)).toEqual(factsOf(provider).open ?? []);
    expect(report.unknownReported).toBe(report.unknownMoved);
    expect(report.faults).toBeGreaterThan(report.operations / 2);
  });

  it("learns of Bridgepay's pay-out that nobody can be asked", async () => {
    const sandbox = createSandbox({ deliver: async () => new Response() });
    const client = createBridgepayClient({
      ...sandbox.credentials.bridgepay,
      baseUrl: sandbox.baseUrls.bridgepay,
      fetch: sandbox.fetch,
    });
    sandbox.faults.inject({ provider: "bridgepay", type: "reset", commit: true });
    const result = await client.createInvoice({ body: payOut });
    expect(result).toMatchObject({ ok: false, kind: "network", outcome: "unknown", retryable: false, attempts: 1 });
    expect((result as { reconcile?: unknown }).reconcile).toBeUndefined();
    expect(() => unwrap(result)).toThrow(
      "Money may have moved: find out from the provider before doing anything else.",
    );
    await sandbox.advance(60_000);
    expect(sandbox.ledger).toMatchObject([{ kind: "payout", reference: "00004" }]);
  });
});

describe("a careless caller is caught", () => {
  const FEW = { ...SIZE, operations: 100 };
  const send = async (client: AnyClient, { operationId, input }: Movement) =>
    (await client[operationId]?.(input)) as Result<unknown>;
  /** Takes every failure for a sign that nothing happened. */
  const forgetful: Settle = async (client, movement) => {
    const result = await send(client, movement);
    const { operationId } = movement;
    return { end: result.ok ? "done" : "not done", operationId, data: result.ok ? result.data : undefined };
  };
  /** Sends again whatever failed, and takes every 200 for success. */
  const hasty: Settle = async (client, movement) => {
    let result = await send(client, movement);
    while (!result.ok && result.outcome === "unknown") result = await send(client, movement);
    return {
      end: result.ok ? "done" : "not done",
      operationId: movement.operationId,
      data: result.ok ? result.data : undefined,
    };
  };

  it.each(providers)("when it forgets: %s", async (provider) => {
    expect((await soak({ provider, ...FEW, caller: forgetful })).lost).toBeGreaterThan(0);
  });

  it.each(chosen(["bridgepay", "tribute"]))("when it repeats what must not be repeated: %s", async (provider) => {
    expect((await soak({ provider, ...SIZE, caller: hasty })).doubled).toBeGreaterThan(0);
  });

  it.each(chosen(["qiwi", "via"]))("when it takes an answer for money: %s", async (provider) => {
    expect((await soak({ provider, ...FEW, caller: hasty })).imagined).toBeGreaterThan(0);
  });

  it.each(chosen(["tribute"]))("when it does not wait for its own request to arrive: %s", async (provider) => {
    const late = { ...FEW, operations: 300, concurrency: 2, provider, faults: [], lostAnswers: ["late"] } as const;
    expect((await soak(late)).doubled).toBe(0);
    // Which request is late when another is looked for depends on the timing, so that one seed alone may catch nothing.
    let doubled = 0;
    for (let seed = 1; seed <= 12 && doubled === 0; seed++)
      doubled = (await soak({ ...late, seed, hasty: true })).doubled;
    expect(doubled).toBeGreaterThan(0);
  });
});

const payOut = {
  type: "out",
  amount: "1000.00",
  currency: "RUB",
  notificationUrl: "https://shop.example/bridgepay",
  notificationToken: "6f1c2a9e0b7d4f5384c4",
  internalId: "00004",
  userId: "test",
  paymentOption: "TO_CARD",
  paymentMethod: "unknown",
  paymentRequisites: { requisites: "4444 4444 4444 4444", holder: "test" },
} as const;

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
