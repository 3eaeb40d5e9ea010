// One contract for every store.
import type { Intent } from "@payspec/durable";
import { postgresStore } from "@payspec/durable/postgres";
import { sqliteStore } from "@payspec/durable/sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { otherHandles } from "./handles.ts";
import { type Sqlite, sqlite, stores, type TestStore } from "./stores.ts";

const FRESH = { facts: {}, seen: false, lost: false, refused: false, streak: null };
const lease = { owner: "one", ms: 60_000 };
const other = { owner: "two", ms: 60_000 };
let count = 0;
const intent = (more: Partial<Intent> = {}) => ({
  id: `intent-${++count}`,
  account: "test https://api.example",
  provider: "test",
  operation: "pay",
  input: '{"body":{"amount":1,"reference":"order-7"}}',
  withheld: ["/body/pan"],
  fingerprint: "f",
  mark: "order-7",
  until: "final" as const,
  sends: 0,
  learned: FRESH,
  revision: "r1",
  ...more,
});
const entry = (state: Intent["state"], more: object = {}) => ({
  state,
  learned: { ...FRESH, seen: true },
  ref: null,
  data: '{"status":"paid"}',
  by: "look",
  why: null,
  revision: "r2",
  actor: "one",
  note: "look: done",
  ...more,
});

for (const { name, open, why } of [...stores, ...otherHandles]) {
  describe.skipIf(!open)(`${name}${open ? "" : ` (${why})`}`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await (open as NonNullable<typeof open>)();
    });
    afterAll(() => test?.close());

    it("claims an intent once, and gives it back as it was written", async () => {
      const one = intent();
      const claimed = await test.store.claim(one, lease);
      expect(claimed).toMatchObject({
        ...one,
        state: "open",
        fence: 1,
        owner: "one",
        ref: null,
        data: null,
        history: [],
      });
      expect(Math.abs((claimed as Intent).leaseUntil - (claimed as Intent).now - 60_000)).toBeLessThan(1000);
      expect(await (await test.another()).claim(one, other)).toBeUndefined();
      expect(await test.store.get(one.id)).toMatchObject({ owner: "one" });
      expect(await test.store.get("nobody's")).toBeUndefined();
    });

    it("lets one of forty win", async () => {
      const one = intent();
      const others = await Promise.all(Array.from({ length: 4 }, () => test.another()));
      const claims = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          (others[index % 4] as typeof test.store).claim(one, { owner: String(index), ms: 60_000 }),
        ),
      );
      expect(claims.filter(Boolean).length).toBe(1);
    });

    it("gives a lease to one taker, and only when it is free and nobody changed the intent", async () => {
      const claimed = (await test.store.claim(intent(), lease)) as Intent;
      expect(await test.store.take(claimed, other)).toBeUndefined();
      await test.expire(claimed.id);
      const taken = await Promise.all([test.store.take(claimed, other), (await test.another()).take(claimed, lease)]);
      expect(taken.filter(Boolean).map((one) => one?.fence)).toEqual([2]);
    });

    it("notes a request before it leaves, for the owner of a lease that runs", async () => {
      const claimed = (await test.store.claim(intent(), lease)) as Intent;
      expect(await test.store.sending(claimed, { ...FRESH, lost: true }, lease)).toBe(true);
      expect(await test.store.get(claimed.id)).toMatchObject({ sends: 1, learned: { lost: true } });
      await test.expire(claimed.id);
      expect(await test.store.sending(claimed, FRESH, lease)).toBe(false);
      const taken = (await test.store.take(claimed, other)) as Intent;
      expect(await test.store.sending(claimed, FRESH, lease)).toBe(false);
      expect(await test.store.renew(claimed, lease)).toBe(false);
      expect([await test.store.renew(taken, other), await test.store.sending(taken, FRESH, other)]).toEqual([
        true,
        true,
      ]);
    });

    it("records for the owner, and a final word for whoever has it; what is over stays", async () => {
      const claimed = (await test.store.claim(intent(), lease)) as Intent;
      await test.expire(claimed.id);
      const taken = (await test.store.take(claimed, other)) as Intent;
      expect(await test.store.record(claimed, entry("taken"))).toBe(false);
      expect(await test.store.record(taken, entry("taken", { ref: "u-1" }))).toBe(true);
      expect(await test.store.get(claimed.id)).toMatchObject({
        state: "taken",
        ref: "u-1",
        owner: null,
        revision: "r2",
        learned: { seen: true },
      });
      expect(await test.store.record(claimed, entry("done", { data: null }))).toBe(true);
      expect(await test.store.record(taken, entry("not-done"))).toBe(false);
      const ended = (await test.store.get(claimed.id)) as Intent;
      expect([
        ended.state,
        ended.ref,
        ended.data,
        ended.history.map(({ state, actor, note }) => [state, actor, note]),
      ]).toEqual([
        "done",
        "u-1",
        null,
        [
          ["taken", "one", "look: done"],
          ["done", "one", "look: done"],
        ],
      ]);
    });

    it("finds what is due, in its account alone, once", async () => {
      const account = `due ${count}`;
      const [open1, held, taken, known] = [
        intent({ account }),
        intent({ account }),
        intent({ account }),
        intent({ account, until: "known" as never }),
      ];
      for (const one of [open1, taken, known]) {
        const claimed = (await test.store.claim(one, lease)) as Intent;
        if (one !== open1) await test.store.record(claimed, entry("taken"));
        else await test.expire(one.id);
      }
      await test.store.claim(held, lease);
      const due = await Promise.all([
        test.store.takeDue(account, 10, lease),
        (await test.another()).takeDue(account, 10, other),
      ]);
      expect(
        due
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual([open1.id, taken.id].sort());
      expect(await test.store.takeDue("another account", 10, lease)).toEqual([]);
    });

    it("finds an intent by its mark and by the provider's id", async () => {
      const one = intent({ mark: `mark-${count}` });
      const claimed = (await test.store.claim(one, lease)) as Intent;
      await test.store.record(claimed, entry("taken", { ref: `ref-${one.id}` }));
      expect((await test.store.find(one.account, { mark: one.mark as string })).map(({ id }) => id)).toEqual([one.id]);
      expect((await test.store.find(one.account, { ref: `ref-${one.id}` })).map(({ id }) => id)).toEqual([one.id]);
      expect(await test.store.find("another account", { mark: one.mark as string })).toEqual([]);
    });

    it("forgets only what was never sent, for its owner", async () => {
      const claimed = (await test.store.claim(intent(), lease)) as Intent;
      await test.store.forget({ ...claimed, fence: 9 });
      expect(await test.store.get(claimed.id)).toBeDefined();
      await test.store.forget(claimed);
      expect(await test.store.get(claimed.id)).toBeUndefined();
    });

    it("takes a person's word when nobody is at it, and never after the end", async () => {
      const claimed = (await test.store.claim(intent(), lease)) as Intent;
      expect(await test.store.decide(claimed.id, "done", "Ann", "seen in the cabinet")).toBe("leased");
      await test.expire(claimed.id);
      expect((await test.store.unsettled(1000)).map(({ id }) => id)).toContain(claimed.id);
      expect(await test.store.decide(claimed.id, "done", "Ann", "seen in the cabinet")).toBe("decided");
      expect(await test.store.decide(claimed.id, "not-done", "Bob", "no")).toBe("over");
      expect(await test.store.decide("nobody's", "done", "Ann", "x")).toBe("missing");
      expect(await test.store.get(claimed.id)).toMatchObject({
        state: "done",
        why: "decided",
        history: [{ actor: "Ann", note: "seen in the cabinet" }],
      });
      expect((await test.store.unsettled(1000)).map(({ id }) => id)).not.toContain(claimed.id);
    });

    it("remembers events, and prunes what is over but never its name, nor what is unsettled", async () => {
      expect(await test.store.hasSeen("a", "e-1")).toBe(false);
      await test.store.remember("a", "e-1");
      await test.store.remember("a", "e-1");
      expect([await test.store.hasSeen("a", "e-1"), await test.store.hasSeen("b", "e-1")]).toEqual([true, false]);
      const ended = (await test.store.claim(intent(), lease)) as Intent;
      const running = (await test.store.claim(intent(), lease)) as Intent;
      await test.store.record(ended, entry("done"));
      expect((await test.store.prune(3_600_000)).intents).toBe(0);
      expect(await test.store.prune(-1000)).toMatchObject({ intents: expect.any(Number), events: 1 });
      expect(await test.store.get(ended.id)).toMatchObject({ state: "done", input: "{}", data: null });
      expect(await test.store.get(running.id)).toMatchObject({ input: running.input });
      expect(await test.store.claim({ ...intent(), id: ended.id }, lease)).toBeUndefined();
    });

    it("migrates once, however many ask for it", async () => {
      expect(await Promise.all([test.store.migrate(), (await test.another()).migrate()])).toEqual([[], []]);
    });
  });
}

describe.skipIf(!sqlite)("a transaction of the caller", () => {
  it("that is open on the SQLite handle is refused: its ROLLBACK would erase the claim", async () => {
    const db = new (sqlite as Sqlite).DatabaseSync(":memory:");
    const store = sqliteStore(db);
    expect(await store.migrate()).toEqual(["0001-intents.sql"]);
    db.exec("begin");
    await expect(store.claim(intent(), lease)).rejects.toThrow("A transaction is open on this handle");
    db.exec("rollback");
    expect(await store.claim(intent(), lease)).toBeDefined();
  });
});

it("a client of pg in place of a pool is refused: it may have a transaction open", () => {
  expect(() => postgresStore({ connect: async () => undefined, query: async () => ({ rows: [] }) } as never)).toThrow(
    "takes a Pool of pg",
  );
});
