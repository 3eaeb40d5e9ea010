// Each guard is seen to be needed: with it a `never` call is carried out once, and with the guard taken away the same
// test sees it carried out twice.
import { connectionOf } from "@payspec/core";
import type { Rule } from "@payspec/core/settle";
import { durable, type Intent, type IntentStore } from "@payspec/durable";
import { createSandbox } from "@payspec/sandbox";
import { createTributeClient } from "@payspec/tribute";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { withhold } from "../src/withhold.ts";
import { type CrashCase, cases, clientOn, type Loose } from "./crash/cases.ts";
import { World } from "./crash/world.ts";
import { stores, type TestStore } from "./stores.ts";

const order = cases.find(
  ({ provider, operationId }) => provider === "tribute" && operationId === "createOrder",
) as CrashCase;
let count = 0;

for (const { name, open, why } of stores) {
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}: a guard, and the same without it`, () => {
    let test: TestStore;
    let intent = "";
    beforeAll(async () => {
      test = await (open as NonNullable<typeof open>)();
    });
    beforeEach(() => {
      intent = `control-${++count}`;
    });
    afterEach(() => vi.restoreAllMocks());
    afterAll(() => test?.close());

    /** A request that arrives after the first look of the heir: how often the order is made. */
    const lateRequest = async () => {
      const world = new World(order, test.store);
      const input = await world.arrange();
      const doomed = world.process("late");
      void (doomed.payments as unknown as Loose).createOrder?.({ ...input, intent });
      await doomed.died;
      await test.expire(intent);
      const { payments } = world.process();
      await (payments as unknown as Loose).createOrder?.({ ...input, intent });
      return world.carriedOut;
    };

    it("a second look finds a request that was late", async () => {
      expect(await lateRequest()).toBe(1);
    });

    it("without the second look it is made twice", async () => {
      const { sandbox } = new World(order, test.store);
      const table = await connectionOf(clientOn("tribute", sandbox, sandbox.fetch)).verdicts();
      const [absence] = (table?.operations.createOrder?.verdict ?? []) as [
        { -readonly [Name in keyof Rule]: Rule[Name] },
      ];
      const { looks, apart } = absence;
      try {
        Reflect.deleteProperty(absence, "looks");
        Reflect.deleteProperty(absence, "apart");
        expect(await lateRequest()).toBe(2);
      } finally {
        Object.assign(absence, { looks, apart });
      }
    });

    /**
     * A winner that is stopped between its claim and its socket, past its lease, and goes on when its heir is through.
     */
    const stopped = async (pastLease: boolean) => {
      const sandbox = createSandbox({ deliver: async () => new Response("{}") });
      let made = 0;
      sandbox.onCall(({ operationId, status }) => {
        if (operationId === "createOrder" && status === 200) made++;
      });
      const { apiKey } = sandbox.credentials.tribute;
      let goOn: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      let reached: () => void = () => undefined;
      const arrived = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const shop = (credential: () => Promise<string>) => {
        const client = createTributeClient({
          apiKey: credential,
          baseUrl: sandbox.baseUrls.tribute,
          fetch: sandbox.fetch,
          retries: 0,
        });
        return durable(client, {
          store: test.store,
          clock: { now: () => sandbox.now(), sleep: (ms) => sandbox.advance(ms) },
        });
      };
      const body = { amount: 50_000, currency: "rub" as const, title: "Room", description: "A room", comment: intent };
      const winner = shop(async () => {
        reached();
        await gate;
        return apiKey as string;
      }).createOrder({ intent, body });
      await arrived;
      await test.expire(intent);
      const heir = shop(async () => apiKey as string);
      expect(await heir.createOrder({ intent, body })).toMatchObject({ verdict: "pending" });
      const now = Date.now();
      if (pastLease) vi.spyOn(Date, "now").mockReturnValue(now + 3_600_000);
      goOn();
      const result = await winner;
      vi.restoreAllMocks();
      return { made, result };
    };

    it("a process that was stopped past its lease sends nothing when it goes on", async () => {
      const { made, result } = await stopped(true);
      expect(made).toBe(1);
      expect(result).toMatchObject({ verdict: "busy", recorded: false });
    });

    it("without its look at the clock it would send a second time", async () => {
      expect((await stopped(false)).made).toBe(2);
    });

    /** Two callers at once. */
    const together = async (store: IntentStore) => {
      const world = new World(order, store);
      const input = await world.arrange();
      const [one, other] = [world.process().payments, world.process().payments] as unknown as [Loose, Loose];
      await Promise.all([one.createOrder?.({ ...input, intent }), other.createOrder?.({ ...input, intent })]);
      return world.carriedOut;
    };

    it("one of two callers wins the claim", async () => {
      expect(await together(test.store)).toBe(1);
    });

    it("without the claim both send", async () => {
      const claim: IntentStore["claim"] = async (wanted, lease) => {
        await test.store.claim(wanted, lease);
        return (await test.store.get(wanted.id)) as Intent;
      };
      expect(await together({ ...test.store, claim })).toBe(2);
    });

    /** A taker that sleeps between two looks while another takes over and sends; the list that it sees then lags. */
    const overtaken = async (store: IntentStore) => {
      const world = new World(order, test.store);
      const input = await world.arrange();
      const doomed = world.process("dies before");
      void (doomed.payments as unknown as Loose).createOrder?.({ ...input, intent });
      await doomed.died;
      await test.expire(intent);
      let list: string | undefined;
      const lagging: typeof fetch = async (request, init) => {
        const asked = new Request(request, init);
        if (asked.method !== "GET") return world.sandbox.fetch(asked);
        list ??= await (await world.sandbox.fetch(asked)).text();
        return new Response(list, { headers: { "content-type": "application/json" } });
      };
      let isOvertaken = false;
      const sleep = async (ms: number) => {
        await world.sandbox.advance(ms);
        if (isOvertaken || ms < 20_000) return;
        isOvertaken = true;
        await test.expire(intent);
        await (world.process().payments as unknown as Loose).createOrder?.({ ...input, intent });
      };
      const slow = durable(clientOn("tribute", world.sandbox, lagging) as Loose, {
        store,
        clock: { now: () => world.sandbox.now(), sleep },
      });
      await (slow as unknown as Loose).createOrder?.({ ...input, intent });
      return world.carriedOut;
    };

    it("a worker that lost its lease does not send, though its list says that nothing is there", async () => {
      expect(await overtaken(test.store)).toBe(1);
    });

    it("without the fence it sends a second time", async () => {
      expect(await overtaken({ ...test.store, sending: async () => true, renew: async () => true })).toBe(2);
    });
  });
}

describe("what is stored", () => {
  /** A number that passes the check of ISO/IEC 7812-1. */
  const pan = fc.stringMatching(/^[2-6]\d{14}$/).map((digits) => {
    for (let last = 0; last < 10; last++) {
      const whole = `${digits}${last}`;
      const sum = [...whole].reverse().reduce((total, digit, index) => {
        const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
        return total + (doubled > 9 ? doubled - 9 : doubled);
      }, 0);
      if (sum % 10 === 0) return whole;
    }
    return digits;
  });
  const written = fc
    .tuple(pan, fc.constantFrom("", " ", "-"))
    .map(([digits, gap]) => digits.match(/.{4}/g)?.join(gap) as string);

  it("holds no card number, wherever a caller puts it and however it is written", () => {
    fc.assert(
      fc.property(
        fc.tuple(written, fc.string(), fc.string()),
        fc.nat(4),
        fc.object({ maxDepth: 2 }),
        ([number, before, after], depth, other) => {
          let value: unknown = `${before.replaceAll(/[\da-z]/gi, "")} ${number} ${after.replaceAll(/[\da-z]/gi, "")}`;
          for (let level = 0; level < depth; level++)
            value = level % 2 ? [value, other] : { [`m${level}`]: value, other };
          const { text } = withhold({ value }, {});
          expect(text).not.toContain(number);
          expect(withhold({ [number]: 1, value: Number(number.replaceAll(/\D/g, "")) }, {}).text).not.toMatch(/\d{13}/);
        },
      ),
    );
  });

  it("keeps orders, phones and times, which only look long", () => {
    const input = {
      phone: "79611234567",
      at: "2099-12-22T00:00:00+00:00",
      uuid: "550e8400-e29b-41d4-a716-446655440000",
      order: "1234567890123",
    };
    expect(withhold(input, {})).toEqual({ text: JSON.stringify(input), at: [] });
    expect(withhold({ token: "t", cvv2: "1" }, { token: "token", cvv2: "code" }, ["token", "cvv2"])).toEqual({
      text: '{"token":"t","cvv2":null}',
      at: ["/cvv2"],
    });
  });
});
