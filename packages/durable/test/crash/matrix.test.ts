// Every operation that is not safe x every window in which a process can die, in one process, without waiting, on a
// sandbox that plays the worst where the documents are silent. A dead process is one whose promises never settle; its
// successor is a new client on the same store, whose lease on the intent has run out.
import { connectionOf } from "@payspec/core";
import type { Durable, Intent, IntentResult } from "@payspec/durable";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stores, type TestStore } from "../stores.ts";
import { type CrashCase, cases, clientOn, type Loose } from "./cases.ts";
import { type Wire, World } from "./world.ts";

/** What the dying process, and one that dies after it, do to the request. W5 and W4 die at the store instead. */
const WINDOWS: Readonly<Record<string, { readonly wire: Wire; readonly second?: Wire; readonly dies?: "at record" }>> =
  {
    "W1 claimed, sent or not, never arrived": { wire: "dies before" },
    "W3 arrived, answer lost": { wire: "dies after" },
    "W4 answered, not recorded": { wire: "works", dies: "at record" },
    "W5 recorded, answer lost": { wire: "works" },
    "W6 arrives after the first question": { wire: "late" },
    "W7 dies again while sending again": { wire: "dies before", second: "dies before" },
  };

for (const { name, open, why } of stores) {
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}: the crash matrix`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await (open as NonNullable<typeof open>)();
    });
    afterAll(() => test?.close());

    const all = cases.flatMap((one) =>
      Object.keys(WINDOWS).map((window) => ({ one, window, what: `${one.provider} ${one.operationId}` })),
    );
    it.each(all)("$what, $window: moved once, reported truly, replayed in the end", async ({ one, window }) => {
      const { wire, second, dies } = WINDOWS[window] as (typeof WINDOWS)[string];
      const world = new World(one, test.store);
      const input = await world.arrange();
      const before = world.moved;
      const intent = `${name} ${one.provider} ${one.operationId} ${window}`;
      const run = (payments: Durable<Loose>): Promise<IntentResult> =>
        (payments as unknown as Loose)[one.operationId]?.({ ...input, intent }) as never;
      const lifeOf = async ({ payments, died }: ReturnType<World["process"]>) => {
        await Promise.race([died, run(payments)]);
        await test.expire(intent);
      };

      await lifeOf(world.process(wire, { dies }));
      if (second) await lifeOf(world.process(second));
      const { payments } = world.process();
      await payments.resume({ limit: 5 });
      await test.expire(intent);
      await run(payments);
      await test.expire(intent);
      const { state } = (await test.store.get(intent)) as Intent;
      if (state === "unknown" || state === "taken") await world.deliver(payments);

      const end = (await test.store.get(intent)) as Intent;
      const moved = world.moved - before;
      const { retry } = connectionOf(clientOn(one.provider, world.sandbox, world.sandbox.fetch)).operations[
        one.operationId
      ] as {
        retry: string;
      };
      expect(moved).toBeLessThanOrEqual(1);
      if (retry === "never") expect(world.carriedOut).toBeLessThanOrEqual(1);
      if (end.state === "done" && one.moves) expect(moved).toBe(1);
      if (end.state === "not-done") expect(moved).toBe(0);
      expect(end.state).toBe(expected(one, window));
      const carried = world.carriedOut;
      const again = await run(payments);
      expect(world.carriedOut).toBe(carried);
      if (end.state === "done") expect(again).toMatchObject({ verdict: "done", replayed: true });
    });

    it("stores nothing sensitive in any of its cases", async () => {
      const dump = await test.dump();
      for (const secret of SECRETS) expect(dump).not.toContain(secret);
    });
  });
}

/** Card numbers, codes, PaRes and requisites of the cases. */
const SECRETS = [
  "4444443616621049",
  "4256000000000003",
  "86003300000000000",
  "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI",
  "8600000000000001",
  "9860000000000002",
].concat([
  "4444 4444 4444 4448",
  '"005646"',
  '"012345"',
  '"123456"',
  '550e8400-e29b-41d4-a716-446655440000\\",\\"amount',
]);

/** How an intent ends that was tried again after this window. */
const expected = ({ ends = [] }: CrashCase, window: string): Intent["state"] =>
  ends.find(([, windows]) => windows.test(window))?.[0] ?? "done";
