import type { Result } from "@payspec/core";
import {
  type Call,
  type Learned,
  type ReconcileRow,
  type Settled,
  type SettleOptions,
  settle,
  settleCall,
  settleWith,
  type VerdictTable,
} from "@payspec/core/settle";
import { describe, expect, it } from "vitest";
import { stubbed } from "./table.js";

/** What core refuses before it is sent. */
const nothingSent = {
  ok: false,
  kind: "invalid",
  problems: [],
  operationId: "pay",
  attempts: 0,
  outcome: "none",
  retryable: false,
} as const satisfies Result<unknown>;

const input = { id: "7", body: { amount: "10.00", currency: "rub", reference: "order-7" } };
const phases = {
  look: {
    at: "/status",
    values: {
      PAID: ["succeeded", true],
      NEW: ["pending", false],
      ERROR: ["failed", false],
      DEAD: ["failed", true],
      WAITING: ["action_required", false],
    },
  },
  one: { at: "/status", values: { PAID: ["succeeded", true], DEAD: ["failed", true] } },
} as const;

type Answer = Partial<{
  data: unknown;
  differs: readonly { field: string; asked: string; answered: string }[];
  status: number;
  kind: string;
  outcome: "none" | "unknown";
  retryable: boolean;
  retryAfterMs: number;
}>;

const answer = (operationId: string, given: Answer): Result<unknown> => {
  if ("data" in given) return { ok: true, status: 200, operationId, attempts: 1, ...given } as Result<unknown>;
  return {
    ok: false,
    kind: "refused",
    operationId,
    attempts: 1,
    outcome: "none",
    retryable: false,
    ...given,
  } as Result<unknown>;
};
const lost = (operationId = "pay"): Result<unknown> => answer(operationId, { kind: "network", outcome: "unknown" });
const refused = (status: number, more: Answer = {}): Answer => ({ kind: "refused", status, ...more });
const ok = (data: unknown): Answer => ({ data });
const differs = [{ field: "amount", asked: "10.00", answered: "999.00" }] as const;

/**
 * Plays a call to its end. `answers`: what each operation answers, in order; the last one stays. The
 * clock moves by what is slept.
 */
async function play(
  row: ReconcileRow,
  answers: Readonly<Record<string, readonly Answer[]>>,
  more: Partial<Call> & { retry?: "never" | "idempotent" | "keyed" } = {},
  options: SettleOptions = {},
) {
  const { retry = "never", ...call } = more;
  const calls: string[] = [];
  const inputs: unknown[] = [];
  let now = 0;
  const slept: number[] = [];
  const table: VerdictTable = {
    provider: "test",
    revision: "1",
    operations: { pay: row },
    phases,
    sensitive: {},
    webhooks: undefined as never,
  };
  const settled = await settleCall(
    {
      table,
      retryOf: () => retry,
      call: async (operationId, given) => {
        const all = answers[operationId] ?? [];
        const seen = calls.filter((one) => one === operationId).length;
        calls.push(operationId);
        inputs.push(given);
        return answer(operationId, all[Math.min(seen, all.length - 1)] as Answer);
      },
    },
    { operationId: "pay", input, result: lost(), ...call },
    options,
    {
      now: () => now,
      sleep: async (ms) => {
        slept.push(ms);
        now += ms;
      },
    },
  );
  return { settled, calls, slept, inputs };
}

const ask = ["look", { id: "/id" }] as const;
const verdictOf = ({ verdict, why }: Settled) => (why ? `${verdict}: ${why}` : verdict);

describe("settle asks", () => {
  it("whom the spec names, at once, with the input of the lost call, and reads the phase of the answer", async () => {
    const { settled, calls, inputs, slept } = await play({ ask }, { look: [ok({ status: "PAID" })] });
    expect([verdictOf(settled), settled.by, settled.known, settled.data, calls, inputs, slept]).toEqual([
      "done",
      "look",
      true,
      { status: "PAID" },
      ["look"],
      [{ id: "7" }],
      [],
    ]);
  });

  it("again while it is pending, with growing pauses, until the deadline", async () => {
    const { settled, slept } = await play({ ask }, { look: [ok({ status: "NEW" })] }, {}, { deadlineMs: 120_000 });
    expect([verdictOf(settled), settled.known]).toEqual(["pending: deadline", true]);
    expect(slept).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it("again where an answer says nothing: a proxy's 404, a 503, a phase that is not known", async () => {
    const says = {
      look: [
        refused(404, { kind: "undocumented" }),
        refused(503, { retryAfterMs: 7000 }),
        ok({ status: "?" }),
        ok({ status: "DEAD" }),
      ],
    };
    const { settled, slept } = await play({ ask, verdict: [{ status: 404, is: "absent" }] }, says);
    expect([verdictOf(settled), slept]).toEqual(["not-done", [2000, 7000, 8000]]);
  });

  it("until the deadline when nothing is ever said, which is open", async () => {
    const { settled } = await play(
      { ask },
      { look: [refused(503, { retryAfterMs: 9000 })] },
      {},
      { deadlineMs: 10_000 },
    );
    expect([verdictOf(settled), settled.known, settled.retryAfterMs]).toEqual(["open: deadline", false, 9000]);
  });

  it("nobody any more where an answer says another amount than was asked, be it the call's own or the one to the question", async () => {
    const own = answer("pay", { data: { status: "PAID" }, differs });
    const row: ReconcileRow = {
      ask,
      answer: [{ is: "done" }],
      verdict: [{ when: { "/status": ["PAID"] }, is: "done" }],
    };
    expect(verdictOf((await play(row, {}, { result: own })).settled)).toBe("unknown: other-amount");
    expect(verdictOf((await play(row, { look: [{ data: { status: "PAID" }, differs }] })).settled)).toBe(
      "unknown: other-amount",
    );
    expect(verdictOf((await play(row, { look: [ok({ status: "PAID" })] })).settled)).toBe("done");
  });

  it("nobody where nobody can be asked", async () => {
    expect(verdictOf((await play({}, {})).settled)).toBe("unknown: nobody-to-ask");
    expect(verdictOf((await play({ resume: "start-over" }, {})).settled)).toBe("unknown: start-over");
    const seen: Learned = { facts: {}, seen: true, lost: true, refused: false, streak: null };
    expect(verdictOf((await play({}, {}, { learned: seen })).settled)).toBe("pending: nobody-to-ask");
  });

  it("nobody either for an idempotent call, which is sent again, and a refusal of that settles nothing", async () => {
    const { settled, calls } = await play({ answer: [{ is: "done" }] }, { pay: [ok({})] }, { retry: "idempotent" });
    expect([verdictOf(settled), calls]).toEqual(["done", ["pay"]]);
    expect(verdictOf((await play({}, { pay: [refused(400)] }, { retry: "idempotent" })).settled)).toBe(
      "unknown: refused",
    );
  });

  it("not with half a question: an input that core refuses needs the rest", async () => {
    expect(verdictOf((await play({ ask: ["look", { id: "/other" }] }, { look: [{ kind: "invalid" }] })).settled)).toBe(
      "unknown: needs-input",
    );
  });

  it("without a result as after a lost answer", async () => {
    const { settled, slept } = await play({ ask }, { look: [ok({ status: "PAID" })] }, { result: undefined as never });
    expect([verdictOf(settled), slept]).toEqual(["done", []]);
  });
});

describe("an absence", () => {
  const row: ReconcileRow = { ask, verdict: [{ status: 404, is: "absent", looks: 2, apart: 60 }] };

  it("counts when it was seen as often as the rule says, so far apart", async () => {
    const { settled, calls, slept } = await play(row, { look: [refused(404)] });
    expect([verdictOf(settled), calls, slept]).toEqual(["absent", ["look", "look"], [60_000]]);
  });

  it("does not count when the call arrives between the looks", async () => {
    const { settled } = await play(row, { look: [refused(404), ok({ status: "PAID" })] });
    expect(verdictOf(settled)).toBe("done");
  });

  it("goes on being counted in another process, and no faster", async () => {
    const first = await play(row, { look: [refused(404)] }, {}, { deadlineMs: 10_000 });
    expect([verdictOf(first.settled), first.calls.length]).toEqual(["open: deadline", 1]);
    const again = JSON.parse(JSON.stringify(first.settled.learned)) as Learned;
    const soon = await play(
      row,
      { look: [refused(404)] },
      { learned: again, result: undefined as never },
      { deadlineMs: 10_000 },
    );
    expect(verdictOf(soon.settled)).toBe("open: deadline");
    const earlier: Learned = { ...again, streak: { ...(again.streak as NonNullable<Learned["streak"]>), at: -60_000 } };
    const later = await play(
      row,
      { look: [refused(404)] },
      { learned: earlier, result: undefined as never },
      { deadlineMs: 10_000 },
    );
    expect([verdictOf(later.settled), later.calls.length]).toEqual(["absent", 1]);
  });

  it("begins anew after another answer", async () => {
    const { slept } = await play(
      {
        ask,
        verdict: [...(row.verdict ?? []), { when: { "/status": ["ERROR"] }, is: "not-done", looks: 3, apart: 20 }],
      },
      { look: [refused(404), ok({ status: "ERROR" }), refused(404), ok({ status: "PAID" })] },
    );
    expect(slept).toEqual([60_000, 20_000, 60_000]);
  });

  it("is a list that lags once the provider was seen to have the call", async () => {
    const { settled } = await play(row, { look: [ok({ status: "NEW" }), refused(404)] }, {}, { deadlineMs: 600_000 });
    expect(verdictOf(settled)).toBe("pending: deadline");
  });

  it("lets an idempotent call be sent again, at once, and no other", async () => {
    const once: ReconcileRow = { ask, verdict: [{ status: 404, is: "absent" }] };
    const says = { look: [refused(404)], pay: [ok({ status: "PAID" })] };
    const { settled, calls, inputs, slept } = await play({ ...once, answer: [{ is: "done" }] }, says, {
      retry: "idempotent",
    });
    expect([verdictOf(settled), settled.by, calls, inputs[1], slept]).toEqual([
      "done",
      "pay",
      ["look", "pay"],
      input,
      [],
    ]);
    expect((await play(once, says)).calls).toEqual(["look"]);
    expect((await play(once, says, { retry: "idempotent" }, { resend: false })).settled.verdict).toBe("absent");
  });

  it("after a refused repeat is the end: it was not done", async () => {
    const once: ReconcileRow = { ask, verdict: [{ status: 404, is: "absent" }] };
    const { settled, calls } = await play(once, { look: [refused(404)], pay: [refused(400)] }, { retry: "idempotent" });
    expect([verdictOf(settled), calls]).toEqual(["not-done: refused", ["look", "pay", "look"]]);
  });

  it("is asked for again after a repeat that passes by itself or lacks credentials", async () => {
    const once: ReconcileRow = { ask, answer: [{ is: "done" }], verdict: [{ status: 404, is: "absent" }] };
    const { settled, calls } = await play(
      once,
      { look: [refused(404)], pay: [refused(429, { retryable: true }), refused(401), lost("pay") as Answer, ok({})] },
      { retry: "idempotent" },
    );
    expect([verdictOf(settled), calls]).toEqual(["done", ["look", "pay", "look", "pay", "look", "pay", "look", "pay"]]);
    expect(
      verdictOf(
        (await play(once, { look: [refused(404)], pay: [{ kind: "invalid" }] }, { retry: "idempotent" })).settled,
      ),
    ).toBe("unknown: needs-input");
  });
});

describe("a list", () => {
  const list = {
    at: "/items",
    mine: { "/reference": "/body/reference" },
    same: { "/amount": "/body/amount", "/currency": "/body/currency" },
  };
  const row: ReconcileRow = {
    ask,
    list,
    verdict: [
      { missing: true, is: "absent" },
      { when: { "/status": ["paid"] }, is: "done" },
    ],
  };
  const mine = { reference: "order-7", amount: 10, currency: "RUB", status: "paid" };
  const items = (...all: unknown[]): Answer => ok({ items: all });

  it.each([
    [
      "finds the call, with its amount by value and its currency in any case",
      items({ ...mine, reference: "x" }, mine),
      "done",
    ],
    ["lacks it", items({ ...mine, reference: "order-70" }), "absent"],
    ["has it twice", items(mine, mine), "unknown: ambiguous"],
    ["has it with another amount", items({ ...mine, amount: 10.01 }), "unknown: other-amount"],
    ["has it with another currency", items({ ...mine, currency: "usd" }), "unknown: other-amount"],
    ["has it without an amount", items({ ...mine, amount: null }), "unknown: other-amount"],
    ["has it with a status that no rule names", items({ ...mine, status: "new" }), "pending: deadline"],
    ["is missing", ok({}), "open: deadline"],
    ["has an id that is not a text", items({ ...mine, reference: {} }), "absent"],
  ])("that %s", async (_what, says, verdict) => {
    expect(verdictOf((await play(row, { look: [says] })).settled)).toBe(verdict);
  });

  it("that lacks it says nothing where no rule says what that means", async () => {
    expect(verdictOf((await play({ ask, list }, { look: [items()] })).settled)).toBe("open: deadline");
  });

  it("is not asked for a call that was sent without what finds it", async () => {
    const unmarked = { input: { id: "7", body: { amount: "10.00" } } };
    expect(verdictOf((await play(row, { look: [items()] }, unmarked)).settled)).toBe("unknown: needs-input");
  });

  it("is read page by page, with the element found as data", async () => {
    const paged: ReconcileRow = { ...row, list: { ...list, next: ["/next", "from"] } };
    const { settled, inputs } = await play(paged, { look: [ok({ items: [], next: "2" }), items(mine)] });
    expect([verdictOf(settled), settled.data, inputs]).toEqual(["done", mine, [{ id: "7" }, { id: "7", from: "2" }]]);
    const failing = await play(paged, { look: [ok({ items: [], next: "2" }), refused(503), items()] });
    expect([verdictOf(failing.settled), failing.calls.length]).toEqual(["absent", 3]);
  });

  it("without an end is not read to its end, and says nothing", async () => {
    const paged: ReconcileRow = { ...row, list: { ...list, next: ["/next", "from"] } };
    const { settled, calls } = await play(paged, { look: [ok({ items: [], next: "2" })] }, {}, { deadlineMs: 1 });
    expect([verdictOf(settled), calls.length]).toEqual(["open: deadline", 50]);
  });
});

describe("the call's own answer", () => {
  const row: ReconcileRow = {
    ask,
    follow: ["one", { uuid: ["$response/uuid", "$event/id"] }],
    answer: [{ status: 409, is: "absent" }],
  };

  it("gives an id, and then the provider is asked by that", async () => {
    const { settled, calls, inputs, slept } = await play(
      row,
      { one: [refused(503), ok({}), ok({ status: "PAID" })] },
      { result: answer("pay", ok({ uuid: "u-1" })) },
    );
    expect([verdictOf(settled), calls, inputs[0], slept]).toEqual([
      "done",
      ["one", "one", "one"],
      { uuid: "u-1" },
      [1000, 2000, 4000],
    ]);
    expect(settled.learned.facts).toEqual({ "$response/uuid": "u-1" });
  });

  it("may refuse with a status that ends nothing, whatever its body is", async () => {
    const result = answer("pay", refused(409, { kind: "malformed" }));
    expect(verdictOf((await play(row, {}, { result })).settled)).toBe("absent");
    const again = await play(
      { ...row, ask: ["pay", { body: "/body" }] },
      { pay: [ok({ uuid: 5 })], one: [ok({ status: "DEAD" })] },
      { result, retry: "keyed" },
    );
    expect([verdictOf(again.settled), again.calls, again.slept]).toEqual(["not-done", ["pay", "one"], [1000, 2000]]);
  });

  it.each([
    ["a refusal is the end", refused(400), "not-done: refused"],
    ["401 and 403 are none", refused(403), "absent: credentials"],
    ["a refusal that passes is none", refused(429, { retryable: true, retryAfterMs: 5000 }), "absent: passing"],
    ["what never left was not refused", { kind: "aborted" }, "absent: passing"],
    ["what core refused was never sent", { kind: "invalid" }, "absent: invalid"],
  ])("%s", async (_what, given, verdict) => {
    const { settled, calls } = await play(
      row,
      {},
      { result: given.kind === "invalid" ? nothingSent : answer("pay", given) },
    );
    expect([verdictOf(settled), calls]).toEqual([verdict, []]);
  });

  it("to a repeat counts by its own rules", async () => {
    const handed: ReconcileRow = { ask, answer: [{ status: 400, repeat: true, is: "pending" }], until: "known" };
    expect(verdictOf((await play(handed, {}, { result: answer("pay", refused(400)) })).settled)).toBe(
      "not-done: refused",
    );
    const before: Learned = { facts: {}, seen: false, lost: true, refused: false, streak: null };
    expect(verdictOf((await play(handed, {}, { result: answer("pay", refused(400)), learned: before })).settled)).toBe(
      "pending",
    );
  });

  it("stops where a person is needed, and where the end is up to one", async () => {
    expect(verdictOf((await play({ ask }, { look: [ok({ status: "WAITING" })] })).settled)).toBe("pending");
    expect(
      verdictOf(
        (await play({ ask }, { look: [ok({ status: "WAITING" }), ok({ status: "PAID" })] }, {}, { until: "final" }))
          .settled,
      ),
    ).toBe("done");
    expect(verdictOf((await play({ ask, until: "known" }, { look: [ok({ status: "NEW" })] })).settled)).toBe("pending");
    expect(
      verdictOf(
        (
          await play(
            { ask, until: "known" },
            { look: [ok({ status: "NEW" }), ok({ status: "PAID" })] },
            {},
            { until: "final" },
          )
        ).settled,
      ),
    ).toBe("done");
    expect(verdictOf((await play({ ask }, {}, { result: answer("pay", ok({})) }, { until: "known" })).settled)).toBe(
      "pending",
    );
  });

  it("is asked for by sending it again where the spec says so, and a refusal of that settles nothing", async () => {
    const itself: ReconcileRow = { ask: ["pay", { body: "/body" }], answer: [{ is: "done" }] };
    expect(verdictOf((await play(itself, { pay: [ok({})] }, { retry: "keyed" })).settled)).toBe("done");
    expect(verdictOf((await play(itself, { pay: [refused(400)] }, { retry: "keyed" })).settled)).toBe(
      "unknown: refused",
    );
    expect(verdictOf((await play(itself, {}, { retry: "keyed" }, { resend: false })).settled)).toBe(
      "unknown: needs-input",
    );
  });
});

describe("a rule", () => {
  const reads = async (rule: ReconcileRow["verdict"], data: unknown) =>
    verdictOf(
      (await play({ ask: ["other", {}], verdict: rule ?? [] }, { other: [ok(data)] }, {}, { deadlineMs: 1 })).settled,
    );

  it("compares with values, with null for what is missing, and with the request", async () => {
    expect(await reads([{ when: { "/a/b": [1, "x"] }, is: "done" }], { a: { b: "x" } })).toBe("done");
    expect(await reads([{ when: { "/a/b": [1, "x"] }, is: "done" }], { a: { b: "1" } })).toBe("pending: deadline");
    expect(await reads([{ when: { "/a": [null] }, is: "done" }], {})).toBe("done");
    expect(await reads([{ when: { "/a": "/id" }, is: "done" }], { a: 7 })).toBe("done");
    expect(await reads([{ when: { "/a": "/body/missing" }, is: "done" }], {})).toBe("pending: deadline");
    expect(await reads([{ status: 404, is: "absent" }, { is: "done" }], {})).toBe("done");
  });
});

describe("settle", () => {
  const table: VerdictTable = {
    provider: "test",
    revision: "1",
    operations: { put: { ask: ["read", { id: "/id" }], verdict: [{ is: "done" }] } },
    phases,
    sensitive: {},
  };

  it("takes the failure of a call, on a real client", async () => {
    const { client } = stubbed([new TypeError("fetch failed"), Response.json({ id: "7" })], {
      verdicts: async () => ({ verdicts: table }),
      retries: 0,
    });
    const failure = await client.put?.({ id: "7", body: { amount: 1 } });
    if (!failure || failure.ok) throw new Error("expected a failure");
    expect(JSON.stringify(failure)).not.toContain("amount");
    expect(await settle(client, failure)).toMatchObject({
      verdict: "done",
      by: "read",
      data: { id: "7" },
      known: true,
    });
  });

  it("takes an operation and its input after a crash", async () => {
    const { client } = stubbed([Response.json({ id: "7" })]);
    expect((await settleWith(table, client, { operationId: "put", input: { id: "7" } })).verdict).toBe("done");
  });

  it("refuses what can't be settled with a sentence", async () => {
    const { client } = stubbed([Response.json({ id: "7" })]);
    const call = { operationId: "put", input: { id: "7" } };
    await expect(settle(client, call)).rejects.toThrow("This bundle has no verdicts");
    await expect(settle({}, call)).rejects.toThrow("This is neither a client");
    await expect(settleWith(table, client, { ...call, operationId: "read" })).rejects.toThrow(
      "read is not an operation of test whose outcome can be unknown.",
    );
    const copy = JSON.parse(JSON.stringify(lost("put")));
    expect(() => settleWith(table, client, copy)).toThrow("This failure is a copy without its input");
  });

  it("ends with its signal, at once", async () => {
    const { client } = stubbed([Response.json({ id: "7" })]);
    const waiting: VerdictTable = { ...table, operations: { put: { ask: ["read", { id: "/id" }] } } };
    const controller = new AbortController();
    const settled = settleWith(
      waiting,
      client,
      { operationId: "put", input: { id: "7" } },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 5);
    expect(await settled).toMatchObject({ verdict: "pending", why: "aborted" });
    expect(
      await settleWith(waiting, client, { operationId: "put", input: { id: "7" } }, { signal: controller.signal }),
    ).toMatchObject({
      verdict: "open",
      why: "aborted",
    });
  });

  it("waits on the real clock where none is given", async () => {
    const { client } = stubbed([Response.json({ id: "7" })]);
    const once: VerdictTable = {
      ...table,
      operations: { put: { ask: ["read", { id: "/id" }], verdict: [{ is: "done", looks: 2, apart: 0.01 }] } },
    };
    expect((await settleWith(once, client, { operationId: "put", input: { id: "7" } })).verdict).toBe("done");
  });
});
