// The recipes for engines: pg-boss for real on PostgreSQL, the others on a stand-in that runs a step again as the engine does after a crash.
import { connectionOf } from "@payspec/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dbosStep, queueJob, restateStep, temporalActivity } from "../recipes/steps.ts";
import { type CrashCase, cases, clientOn, type Loose } from "./crash/cases.ts";
import { learnRoutes, World } from "./crash/world.ts";
import { stores, type TestStore } from "./stores.ts";

const one = cases.find(({ operationId }) => operationId === "payMerchantFromDeposit") as CrashCase;

for (const { name, open, why } of stores) {
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}: an intent in a step that is run again`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await (open as NonNullable<typeof open>)();
      const { sandbox } = new World(one, test.store);
      learnRoutes(connectionOf(clientOn(one.provider, sandbox, sandbox.fetch)).operations);
    });
    afterAll(() => test?.close());

    /** A world whose first process died with the request carried out, and the call of its successor. */
    const crashed = async (intent: string) => {
      const world = new World(one, test.store);
      const input = await world.arrange();
      const doomed = world.process("dies after");
      void (doomed.payments as unknown as Loose).payMerchantFromDeposit?.({ ...input, intent });
      await doomed.died;
      const { payments } = world.process();
      const call = () => (payments as unknown as Loose).payMerchantFromDeposit?.({ ...input, intent }) as never;
      return { world, call, free: () => test.expire(intent) };
    };
    /** An engine that runs every step twice, as after a crash before its checkpoint. */
    const twice = async <T>(step: () => Promise<T>): Promise<T> => {
      await step();
      return step();
    };

    it.each([
      ["DBOS", (call: never, sleep: () => Promise<void>) => dbosStep({ runStep: twice, sleep }, "pay", call)],
      ["Restate", (call: never, sleep: () => Promise<void>) => restateStep({ run: (_, step) => twice(step), sleep }, "pay", call)],
    ])("%s: waits while another process has it, then finds it done, carried out once", async (engine, step) => {
      const { world, call, free } = await crashed(`${name} ${engine}`);
      let slept = 0;
      const sleep = async () => {
        slept++;
        await free();
      };
      expect(await step(call as never, sleep)).toBe("done");
      expect([slept, world.carriedOut, world.moved]).toEqual([1, 1, 1]);
    });

    it("a queue: the job throws while it is unsettled, and the repeat ends it", async () => {
      const { world, call, free } = await crashed(`${name} queue`);
      await expect(queueJob(call)).rejects.toThrow("not settled yet: busy");
      await free();
      expect(await queueJob(call)).toBe("done");
      expect(world.carriedOut).toBe(1);
    });

    it("Temporal: retryable while it is unsettled, for good when nobody knows", async () => {
      const failures = {
        retryable: (text: string) => new Error(`again: ${text}`),
        nonRetryable: (text: string) => new Error(`for good: ${text}`),
      };
      const { world, call, free } = await crashed(`${name} temporal`);
      await expect(temporalActivity(failures, call)).rejects.toThrow("again: not settled yet: busy");
      await free();
      expect(await temporalActivity(failures, call)).toBe("done");
      expect(world.carriedOut).toBe(1);
      const unknown = async () => ({ verdict: "unknown", why: "nobody-to-ask" }) as never;
      await expect(temporalActivity(failures, unknown)).rejects.toThrow("for good: nobody knows: nobody-to-ask");
    });
  });
}
