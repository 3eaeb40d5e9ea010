// What a caller gets: one winner, replay, conflict, a store that fails, webhooks, people. On both stores.
import { connectionOf } from "@payspec/core";
import {
  type DurableEvent,
  durable,
  type Intent,
  IntentConflictError,
  IntentInputError,
  type IntentStore,
  IntentStoreError,
} from "@payspec/durable";
import { createQiwiClient } from "@payspec/qiwi";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CrashCase, cases, clientOn, type Loose } from "./crash/cases.ts";
import { World } from "./crash/world.ts";
import { stores, type TestStore } from "./stores.ts";

/** A promise with its end. */
function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((end) => {
    resolve = end;
  });
  return { promise, resolve };
}

const caseOf = (operationId: string): CrashCase => cases.find((one) => one.operationId === operationId) as CrashCase;
const TOKEN = "550e8400-e29b-41d4-a716-446655440000";
let count = 0;

for (const { name, open, why } of stores) {
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}`, () => {
    let test: TestStore;
    let intent = "";
    beforeAll(async () => {
      test = await (open as NonNullable<typeof open>)();
    });
    beforeEach(() => {
      intent = `order-${++count}`;
    });
    afterAll(() => test?.close());

    /** A shop on a fresh sandbox. */
    const shop = (store: IntentStore = test.store, more: object = {}) => {
      const sandbox = createSandbox({ deliver: async () => new Response("{}") });
      const sent: string[] = [];
      const tribute = createTributeClient({
        ...sandbox.credentials.tribute,
        baseUrl: sandbox.baseUrls.tribute,
        retries: 0,
        fetch: async (input, init) => {
          const request = new Request(input, init);
          if (request.method === "POST") sent.push(request.url);
          return sandbox.fetch(request);
        },
      });
      const events: DurableEvent[] = [];
      const clock = { now: () => sandbox.now(), sleep: (ms: number) => sandbox.advance(ms) };
      return {
        sandbox,
        sent,
        events,
        tribute,
        payments: durable(tribute, { store, clock, onEvent: (event) => events.push(event), ...more }),
      };
    };
    const charge = { token: TOKEN, amount: 10_000, reference: "order" };
    const order = (comment: string, more: object = {}) => ({
      body: { amount: 50_000, currency: "rub" as const, title: "Room", description: "A room", comment, ...more },
    });

    it("carries a charge out once, and replays its end to whoever asks again", async () => {
      const { payments, sandbox, sent, events } = shop();
      const first = await payments.createCharge({ intent, body: charge });
      expect(first).toMatchObject({
        intent,
        verdict: "done",
        by: "getCharge",
        replayed: false,
        recorded: true,
        data: { status: "success" },
      });
      const second = await payments.createCharge({ intent, body: charge });
      expect(second).toMatchObject({
        intent,
        verdict: "done",
        by: "getCharge",
        replayed: true,
        data: { status: "success" },
      });
      expect([sandbox.ledger.length, sent.length]).toEqual([1, 1]);
      expect(events.map(({ type }) => type)).toEqual(["claimed", "sent", "recorded", "replayed"]);
    });

    it("names the members in which an input differs from that of the same intent, and none of their values", async () => {
      const { payments } = shop();
      await payments.createOrder({ intent, ...order(intent, { title: "Club" }) });
      const refused = await payments
        .createOrder({ intent, ...order(intent, { title: "Hall", customerId: "user-7" }) })
        .catch((error: IntentConflictError) => error);
      expect(refused).toMatchObject({ differs: "input", at: ["/body/title", "/body/customerId"] });
      expect((refused as Error).message).toBe(
        `The intent ${intent} was begun with another input at /body/title, /body/customerId. Nothing was sent. Store dates and random values with your order and give the same again, or give a new business operation a name of its own.`,
      );
    });

    it("refuses another input, operation or account under the same intent, and sends nothing", async () => {
      const { payments, sent } = shop();
      await payments.createOrder({ intent, ...order(intent) });
      await expect(payments.createOrder({ intent, ...order(intent, { amount: 60_000 }) })).rejects.toThrow(
        new IntentConflictError(intent, "input", ["/body/amount"]),
      );
      await expect(payments.createCharge({ intent, body: charge })).rejects.toThrow(
        new IntentConflictError(intent, "operation"),
      );
      const other = shop(test.store, { account: "second shop" });
      await expect(other.payments.createOrder({ intent, ...order(intent) })).rejects.toThrow(
        new IntentConflictError(intent, "account"),
      );
      expect([sent.length, other.sent.length]).toEqual([1, 0]);
      const reordered = { ...order(intent).body };
      expect(
        await payments.createOrder({ intent, body: Object.fromEntries(Object.entries(reordered).reverse()) as never }),
      ).toMatchObject({
        replayed: true,
      });
    });

    it("refuses what could never be found again, before anything is written", async () => {
      const { payments, sent } = shop();
      const { comment: _comment, ...body } = order("x").body;
      await expect(payments.createOrder({ intent, body })).rejects.toThrow("createOrder needs body.comment");
      await expect(payments.createOrder({ intent: "", ...order("x") })).rejects.toThrow(IntentInputError);
      await expect(payments.createOrder({ intent: "4444443616621049", ...order("x") })).rejects.toThrow(
        "looks like a card number",
      );
      await expect(payments.createOrder({ intent, ...order("4444 4436 1662 1049") })).rejects.toThrow(
        "body.comment looks like a card number",
      );
      await expect(payments.listShops({ intent } as never)).rejects.toThrow("listShops only reads");
      expect([sent, await test.store.get(intent)]).toEqual([[], undefined]);
    });

    it("lets one of forty callers of two processes send", async () => {
      const { payments, tribute, sent } = shop();
      const other = durable(tribute, { store: await test.another() });
      const results = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          (index % 2 ? payments : other).createOrder({ intent, ...order(intent) }),
        ),
      );
      expect(sent.length).toBe(1);
      expect(results.filter(({ replayed }) => !replayed).length).toBe(1);
      expect(new Set(results.map(({ verdict }) => verdict))).toEqual(
        new Set(results.some(({ verdict }) => verdict === "busy") ? ["pending", "busy"] : ["pending"]),
      );
    });

    it("lets an invalid input be corrected under the same intent, and a lack of credentials be mended", async () => {
      const { payments, sandbox } = shop();
      expect(await payments.createOrder({ intent, ...order(intent, { amount: 1.5 }) })).toMatchObject({
        verdict: "absent",
        why: "invalid",
      });
      sandbox.faults.inject({ type: "refuse", status: 401, operationId: "createOrder" });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "absent",
        why: "credentials",
      });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "pending",
        replayed: false,
      });
    });

    it("ends with a refusal, and replays that", async () => {
      const { payments, sandbox, sent } = shop();
      sandbox.faults.inject({ type: "refuse", status: 400, operationId: "createOrder" });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "not-done",
        why: "refused",
      });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "not-done",
        why: "refused",
        replayed: true,
      });
      expect(sent.length).toBe(1);
    });

    it("after one lost attempt no refusal ends it: the list decides", async () => {
      const { payments, sandbox } = shop();
      sandbox.faults.inject({ type: "reset", commit: true, operationId: "createOrder" });
      sandbox.faults.inject({ type: "refuse", status: 500, operationId: "listOrders" });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "pending",
        by: "listOrders",
        replayed: false,
      });
    });

    it("sends a never call again in the next call of its caller only, when the absence is proven", async () => {
      const { payments, sandbox, sent } = shop();
      sandbox.faults.inject({ type: "reset", operationId: "createOrder" });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "absent",
        by: "listOrders",
      });
      expect(await payments.resume()).toEqual([]);
      expect(sent.length).toBe(1);
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({ verdict: "pending" });
      expect(sent.length).toBe(2);
    });

    it("gives a never call up after so many sends, for a person", async () => {
      const { payments, sandbox } = shop(test.store, { maxSends: 1 });
      sandbox.faults.inject({ type: "reset", operationId: "createOrder" });
      await payments.createOrder({ intent, ...order(intent) });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "unknown",
        why: "sent-too-often",
      });
    });

    it("makes the idempotency key of the intent, so that a restored backup charges nobody twice", async () => {
      const { payments, sandbox, tribute } = shop();
      await payments.createCharge({ intent, body: charge });
      const empty = await (open as NonNullable<typeof open>)();
      const restored = durable(tribute, {
        store: empty.store,
        clock: { now: () => sandbox.now(), sleep: (ms) => sandbox.advance(ms) },
      });
      expect(await restored.createCharge({ intent, body: charge })).toMatchObject({ verdict: "done", replayed: false });
      expect(sandbox.ledger.length).toBe(1);
      await empty.close();
    });

    it("trusts a key for as long as the provider is known to remember it, and no longer", async () => {
      const world = new World(caseOf("createCharge"), test.store);
      const input = await world.arrange();
      const doomed = world.process("dies after", { keep: ["token"] });
      void (doomed.payments as unknown as Loose).createCharge?.({ ...input, intent });
      await doomed.died;
      await test.expire(intent);
      const { payments } = world.process("works", { keep: ["token"], keyWindowMs: 0 });
      expect(await payments.resume()).toEqual([{ intent, verdict: "unknown", why: "key-window" }]);
      expect(world.carriedOut).toBe(1);
    });

    it.each([
      [60, [{ verdict: "unknown", why: "key-window" }], 1],
      [86_400, [{ verdict: "done" }], 2],
    ])(
      "takes the provider's own word on how long it remembers a key: %i seconds",
      async (window, verdicts, carriedOut) => {
        const world = new World(caseOf("createCharge"), test.store);
        const input = await world.arrange();
        const doomed = world.process("dies after", { keep: ["token"] });
        void (doomed.payments as unknown as Loose).createCharge?.({ ...input, intent });
        await doomed.died;
        await test.expire(intent);
        // An hour later, and no option says otherwise.
        const hourLater = (read: Intent): Intent => ({ ...read, now: read.now + 3_600_000 });
        const takeDue: IntentStore["takeDue"] = async (...given) => (await test.store.takeDue(...given)).map(hourLater);
        const table = await connectionOf(clientOn("tribute", world.sandbox, world.sandbox.fetch)).verdicts();
        const row = table?.operations.createCharge as { window?: number };
        row.window = window;
        try {
          const { payments } = world.process("works", { keep: ["token"], store: { ...test.store, takeDue } });
          expect(await payments.resume()).toEqual(verdicts.map((one) => ({ intent, ...one })));
          expect(world.carriedOut).toBe(carriedOut);
        } finally {
          Reflect.deleteProperty(row, "window");
        }
      },
    );

    it("resume sends again by itself what is keyed, when its token may be kept", async () => {
      const world = new World(caseOf("createCharge"), test.store);
      const input = await world.arrange();
      const doomed = world.process("dies before", { keep: ["token"] });
      void (doomed.payments as unknown as Loose).createCharge?.({ ...input, intent });
      await doomed.died;
      await test.expire(intent);
      expect(await world.process("works", { keep: ["token"] }).payments.resume()).toEqual([
        { intent, verdict: "done" },
      ]);
      expect([world.carriedOut, world.moved]).toEqual([1, 1]);
    });

    it("does nothing when the store is down at the claim, and rejects", async () => {
      const down = { ...test.store, claim: async () => Promise.reject(new Error("connection refused")) };
      const { payments, sent } = shop(down);
      await expect(payments.createOrder({ intent, ...order(intent) })).rejects.toThrow(IntentStoreError);
      expect(sent).toEqual([]);
    });

    it("sends nothing when the store is down at the note before a send", async () => {
      const { payments, sent } = shop({
        ...test.store,
        sending: async () => Promise.reject(new Error("connection refused")),
      });
      const { payments: sound, sandbox } = shop();
      sandbox.faults.inject({ type: "reset", operationId: "createOrder" });
      await sound.createOrder({ intent, ...order(intent) });
      await expect(payments.createOrder({ intent, ...order(intent) })).rejects.toThrow(IntentStoreError);
      expect(sent).toEqual([]);
    });

    it("returns the answer when the store is down at the record, and settles by asking later", async () => {
      const broken = { ...test.store, record: async () => Promise.reject(new Error("connection refused")) };
      const { payments, tribute, sandbox, sent, events } = shop(broken);
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "pending",
        recorded: false,
      });
      expect(events.at(-1)).toMatchObject({ type: "store-failed", intent });
      await test.expire(intent);
      const again = durable(tribute, {
        store: test.store,
        clock: { now: () => sandbox.now(), sleep: (ms) => sandbox.advance(ms) },
      });
      expect(await again.resume()).toEqual([{ intent, verdict: "pending" }]);
      expect(sent.length).toBe(1);
    });

    it("a listener that throws changes nothing", async () => {
      const { payments } = shop(test.store, {
        onEvent: () => {
          throw new Error("broken");
        },
      });
      expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
        verdict: "pending",
        recorded: true,
      });
    });

    it("keeps the late success of a worker that lost its lease", async () => {
      const { tribute, sandbox } = shop();
      const [reached, arrived] = [signal(), signal()];
      const store = {
        ...test.store,
        record: async (...given: Parameters<IntentStore["record"]>) => {
          reached.resolve();
          await arrived.promise;
          return test.store.record(...given);
        },
      };
      const clock = { now: () => sandbox.now(), sleep: (ms: number) => sandbox.advance(ms) };
      const fenced = durable(tribute, { store, clock }).createCharge({ intent, body: charge });
      const stored = async () => (await test.store.get(intent))?.state;
      await reached.promise;
      await test.expire(intent);
      const taken = (await test.store.get(intent)) as never;
      await test.store.take(taken, { owner: "another", ms: 60_000 });
      arrived.resolve();
      expect(await fenced).toMatchObject({ verdict: "done", recorded: true });
      expect(await stored()).toBe("done");
    });

    it("does not send past three quarters of its lease, as after a stop of the process", async () => {
      const { payments, sent } = shop(test.store, { leaseMs: 1 });
      const result = await payments.createOrder({ intent, ...order(intent) });
      // The transport refuses: by the time it would send, the lease is all but over.
      expect(sent.length).toBeLessThanOrEqual(1);
      expect(["absent", "busy", "pending"]).toContain(result.verdict);
    });

    describe("webhooks", () => {
      const bodies = (sandbox: ReturnType<typeof shop>["sandbox"]) =>
        sandbox.deliveries.of({ provider: "tribute" }).map(({ body }) => JSON.parse(body) as { name: string });

      it("settle the intent that they name, once, and recognise a repeat", async () => {
        const { payments, sandbox } = shop();
        await payments.createOrder({ intent, ...order(intent) });
        await sandbox.advance(60_000);
        const paid = bodies(sandbox).find(({ name }) => name === "shop_order");
        expect(await payments.event(paid)).toEqual({
          name: "shopOrder",
          repeat: false,
          intents: [{ intent, verdict: "done" }],
        });
        expect(await payments.event(paid)).toEqual({ name: "shopOrder", repeat: true, intents: [] });
        expect(await payments.createOrder({ intent, ...order(intent) })).toMatchObject({
          verdict: "done",
          by: "shopOrder",
          replayed: true,
        });
      });

      it("that settle an intent while its call is asking give the call its end", async () => {
        const { sandbox, tribute } = shop();
        const heard: unknown[] = [];
        const clock = {
          now: () => sandbox.now(),
          sleep: async (ms: number) => {
            await sandbox.advance(ms + 60_000);
            heard.push(...(await payments.event(bodies(sandbox)[0])).intents);
          },
        };
        const payments = durable(tribute, { store: test.store, clock });
        const result = await payments.createCharge({ intent, body: { ...charge, reference: intent } });
        expect(heard).toContainEqual({ intent, verdict: "done" });
        expect(result).toMatchObject({ intent, verdict: "done", replayed: true });
      });

      it("of an SBP payment settle the code that it paid", async () => {
        const sandbox = createSandbox({ deliver: async () => new Response() });
        const qiwi = createQiwiClient({
          ...sandbox.credentials.qiwi,
          baseUrl: sandbox.baseUrls.qiwi,
          fetch: sandbox.fetch,
        });
        const payments = durable(qiwi, {
          store: test.store,
          clock: { now: () => sandbox.now(), sleep: (ms) => sandbox.advance(ms) },
        });
        const qrCode = { type: "DYNAMIC" as const, ttl: 600 };
        const body = { qrCodeUid: intent, amount: { value: "200.00", currency: "RUB" as const }, qrCode };
        expect((await payments.createSbpQrCode({ intent, body })).verdict).toBe("pending");
        await sandbox.advance(6000);
        const [delivery] = sandbox.deliveries.of({ provider: "qiwi" });
        expect((await payments.event(JSON.parse(delivery?.body ?? "{}"))).intents).toEqual([
          { intent, verdict: "done" },
        ]);
      });

      it("win over a record that comes later", async () => {
        const { payments, sandbox } = shop();
        const body = { ...charge, reference: intent };
        const claimed = await payments.createCharge({ intent, until: "known", body });
        expect(claimed.verdict).toBe("pending");
        await sandbox.advance(60_000);
        const [told] = bodies(sandbox);
        expect((await payments.event(told)).intents).toEqual([{ intent, verdict: "done" }]);
        const wrong = { ...(told as object), created_at: "2026-01-01T00:00:00Z", name: "shop_token_charge_failed" };
        await payments.event(wrong);
        expect((await payments.intents.get(intent))?.state).toBe("done");
      });

      it("of another amount, of somebody else, or unknown, settle nothing", async () => {
        const { payments, sandbox } = shop();
        const body = { ...charge, reference: intent };
        await payments.createCharge({ intent, until: "known", body });
        await sandbox.advance(60_000);
        const [told] = bodies(sandbox) as unknown as [{ payload: { amount: number } }];
        expect(await payments.event({ name: "new_subscription" })).toEqual({
          name: undefined,
          repeat: false,
          intents: [],
        });
        expect(
          (await payments.event({ ...told, payload: { ...told.payload, reference: "nobody's" } })).intents,
        ).toEqual([]);
        const other = { ...told, payload: { ...told.payload, amount: 1, chargeUuid: "another" } };
        expect((await payments.event(other)).intents).toEqual([{ intent, verdict: "unknown", why: "other-amount" }]);
      });
    });

    it("people see what is open and decide it, with a name and a reason", async () => {
      const { sandbox } = shop();
      const world = new World(caseOf("createInvoice"), test.store);
      const input = await world.arrange();
      const doomed = world.process("dies before");
      void (doomed.payments as unknown as Loose).createInvoice?.({ ...input, intent });
      await doomed.died;
      await test.expire(intent);
      const { payments } = world.process();
      expect(await payments.resume()).toContainEqual({ intent, verdict: "unknown", why: "nobody-to-ask" });
      expect((await payments.intents.open()).map(({ id }) => id)).toContain(intent);
      await expect(payments.intents.decide(intent, "not-done", { name: "Ann", note: " " })).rejects.toThrow(
        "needs the name",
      );
      await payments.intents.decide(intent, "not-done", { name: "Ann", note: "not in the cabinet" });
      await expect(payments.intents.decide(intent, "done", { name: "Bob", note: "oops" })).rejects.toThrow(
        "over already",
      );
      expect((await payments.intents.get(intent))?.history.at(-1)).toMatchObject({
        actor: "Ann",
        state: "not-done",
        note: "not in the cabinet",
      });
      void sandbox;
    });

    it("a pruned end still refuses a fresh start", async () => {
      const { payments, sent } = shop();
      await payments.createCharge({ intent, body: charge });
      await test.store.prune(-60_000);
      expect(await payments.createCharge({ intent, body: charge })).toMatchObject({
        verdict: "done",
        replayed: true,
        data: undefined,
      });
      expect(sent.length).toBe(1);
    });
  });
}
