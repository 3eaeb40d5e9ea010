import { createSandbox } from "@payspec/sandbox";
import { createTributeClient, unwrap } from "@payspec/tribute";
import { beforeEach, describe, expect, it } from "vitest";
import { stillClock } from "./still-clock.ts";

stillClock();

const sandbox = createSandbox();
const tribute = createTributeClient({
  ...sandbox.credentials.tribute,
  baseUrl: sandbox.baseUrls.tribute,
  fetch: sandbox.fetch,
  retries: 0,
});
const token = "550e8400-e29b-41d4-a716-446655440000";

beforeEach(() => sandbox.reset());

const charge = async (body: Partial<Parameters<typeof tribute.createCharge>[0]["body"]> = {}) =>
  tribute.createCharge({ body: { token, amount: 100_000, ...body } });

describe("createCharge", () => {
  it("goes from pending over processing to success", async () => {
    const created = await charge({ reference: "order-123", idempotencyKey: "charge-req-abc123" });
    if (!created.ok) throw new Error(created.kind);
    expect(created.data).toMatchObject({ status: "pending", currency: "rub", amount: 100_000, reference: "order-123" });
    await sandbox.advance(1500);
    const { chargeUuid } = created.data;
    expect(await tribute.getCharge({ chargeUuid })).toMatchObject({ data: { status: "processing" } });
    await sandbox.advance(2000);
    expect(await tribute.getCharge({ chargeUuid })).toMatchObject({
      data: { status: "success", processedAt: expect.any(String) },
    });
    expect(sandbox.ledger).toMatchObject([{ provider: "tribute", kind: "charge", id: chargeUuid, amount: "100000" }]);
  });

  it("is charged once per key", async () => {
    const first = await charge({ idempotencyKey: "same" });
    const second = await charge({ idempotencyKey: "same" });
    expect(first.ok && second.ok && first.data.chargeUuid === second.data.chargeUuid).toBe(true);
    expect(sandbox.ledger).toHaveLength(1);
  });

  it("refuses a second charge with 409 while the first is pending, with 429 within a minute", async () => {
    await charge();
    expect(await charge()).toMatchObject({ kind: "refused", status: 409, outcome: "none" });
    await sandbox.advance(5000);
    expect(await charge()).toMatchObject({ kind: "refused", status: 429, retryAfterMs: 55_000 });
    await sandbox.advance(55_000);
    expect(await charge()).toMatchObject({ ok: true });
    expect(sandbox.ledger).toHaveLength(2);
  });

  it.each([
    ["below the limit of its currency", { amount: 9_999 }, "from 10000 to 30000000 for rub"],
    ["above it", { token: "550e8400-e29b-41d4-a716-446655440001", amount: 300_001 }, "from 100 to 300000 for eur"],
  ])("refuses an amount %s", async (_, body, text) => {
    expect(await charge(body)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { message: expect.stringContaining(text) },
    });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it("declines amounts that end in 01 without moving money, and leaves 02 unknown", async () => {
    const declined = await charge({ amount: 10_001 });
    await sandbox.advance(61_000);
    const lost = await charge({ amount: 10_002 });
    await sandbox.advance(5000);
    const read = async (result: typeof declined) =>
      result.ok ? tribute.getCharge({ chargeUuid: result.data.chargeUuid }) : result;
    expect(await read(declined)).toMatchObject({ data: { status: "failed", errorCode: "payment_declined" } });
    expect(await read(lost)).toMatchObject({ data: { status: "timeout" } });
    expect(sandbox.ledger).toHaveLength(0);
  });

  it.each([
    [10_002, "success", 1],
    [10_005, "failed", 0],
  ])("ends a charge of %i that timed out as %s after an hour", async (amount, status, moved) => {
    const { chargeUuid } = unwrap(await charge({ amount }));
    await sandbox.advance(3_599_000);
    expect(await tribute.getCharge({ chargeUuid })).toMatchObject({ data: { status: "timeout" } });
    await sandbox.advance(1000);
    expect(await tribute.getCharge({ chargeUuid })).toMatchObject({
      data: { status, processedAt: expect.any(String) },
    });
    expect(sandbox.ledger).toHaveLength(moved);
  });
});

describe("tokens", () => {
  it("lists by customer, activity and page", async () => {
    expect(await tribute.listTokens({ customerId: "user_67890" })).toMatchObject({
      data: [{ currency: "eur" }, { currency: "usd" }],
    });
    expect(await tribute.listTokens({ limit: 1, offset: 2 })).toMatchObject({ data: [{ currency: "usd" }] });
    await tribute.deactivateToken({ token });
    expect(await tribute.listTokens({ active: false })).toMatchObject({ data: [{ token, active: false }] });
  });

  it("refuses a charge of a deactivated token", async () => {
    expect(await tribute.deactivateToken({ token })).toMatchObject({ ok: true, data: { success: true } });
    expect(await charge()).toMatchObject({ kind: "refused", status: 400, error: { message: "token is not active" } });
  });

  it("answers 404 for a token that does not exist", async () => {
    expect(await tribute.getToken({ token: "550e8400-e29b-41d4-a716-44665544ffff" })).toMatchObject({
      kind: "refused",
      status: 404,
    });
  });
});

describe("checks", () => {
  it("answers 401 to a wrong key", async () => {
    const stranger = createTributeClient({ apiKey: "wrong", baseUrl: sandbox.baseUrls.tribute, fetch: sandbox.fetch });
    expect(await stranger.listTokens()).toMatchObject({ kind: "refused", status: 401, error: { error: "no_access" } });
  });

  it.each([
    ["an unknown field", { amuont: 5 }, "body.amuont is not a field of this request"],
    ["a token that is not a uuid", { token: "x" }, "body.token must match format"],
    [
      "a reference that is too long",
      { reference: "x".repeat(257) },
      "body.reference must NOT have more than 256 characters",
    ],
  ])("names the field of %s", async (_, extra, text) => {
    expect(await charge(extra as never)).toMatchObject({
      kind: "refused",
      status: 400,
      error: { message: expect.stringContaining(text) },
    });
  });
});

describe("an address that the spec does not have", () => {
  it.each([
    ["/shops", "DELETE", 405, "no operation with this method"],
    ["/shop/links", "GET", 404, "no operation at this address"],
  ])("%s is refused as such", async (path, method, status, text) => {
    const response = await sandbox.fetch(`${sandbox.baseUrls.tribute}${path}`, { method });
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([
      status,
      expect.stringContaining(text),
    ]);
  });

  it("is another text than an injected fault", async () => {
    sandbox.faults.inject({ type: "refuse", status: 404 });
    expect(await tribute.listTokens()).toMatchObject({
      error: { message: "A fault was injected into the sandbox: it answers 404 to listTokens" },
    });
  });
});

describe("the clock", () => {
  it("delivers every repeat of a webhook on the way of one long step", async () => {
    const told: number[] = [];
    const busy = createSandbox({
      deliver: async () => {
        told.push(busy.now());
        return new Response("busy", { status: 503 });
      },
    });
    const client = createTributeClient({
      ...busy.credentials.tribute,
      baseUrl: busy.baseUrls.tribute,
      fetch: busy.fetch,
    });
    await client.createCharge({ body: { token, amount: 100_000 } });
    await busy.advance(25 * 3_600_000);
    expect(told).toHaveLength(9); // the first attempt and the eight documented repeats
    expect(busy.deliveries.entries[0]).toMatchObject({ state: "given up", attempts: { length: 9 } });
    const before = Date.now();
    busy.reset();
    expect(busy.now()).toBeGreaterThanOrEqual(before);
    expect(busy.now()).toBeLessThanOrEqual(Date.now());
  });
});
