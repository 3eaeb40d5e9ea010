import { judge, type PhaseRow, todos } from "@payspec/core/phase";
import { eventPhase, type WebhookTable } from "@payspec/core/webhook";
import { describe, expect, it } from "vitest";

const row: PhaseRow = {
  at: "/status/value",
  values: {
    WAITING: ["action_required", false, "Send the payer to the form."],
    DONE: [
      "authorized",
      false,
      "Held.",
      [
        [[{ at: "/refunded", equals: "/amount" }], ["refunded", true]],
        [
          [
            { at: "/refunded", positive: true },
            { at: "/captured", positive: true },
          ],
          ["partially_refunded", false],
        ],
        [[{ at: "/flags", has: "SALE" }], ["succeeded", true]],
        [[{ asked: "/body/flags", has: "SALE" }], ["succeeded", true]],
        [[{ at: "/method/type", is: "SBP" }], ["succeeded", true, "It came."]],
        [
          [
            {
              at: "/parts",
              some: [
                { at: "/paid", is: true },
                { at: "/back", positive: false },
              ],
            },
          ],
          ["succeeded", true],
        ],
      ],
    ],
  },
};
const done = (more: object) => ({ status: { value: "DONE" }, amount: { value: "200.00" }, ...more });

describe("judge", () => {
  it("takes the sentence of the value, and else that of its phase", () => {
    expect(judge(row, { status: { value: "WAITING" } })).toEqual({
      phase: "action_required",
      final: false,
      todo: "Send the payer to the form.",
      raw: "WAITING",
    });
    expect(judge(row, done({ flags: ["SALE"] }))).toEqual({
      phase: "succeeded",
      final: true,
      todo: todos.succeeded,
      raw: "DONE",
    });
  });

  it.each([
    ["nothing speaks for more", {}, undefined, "authorized"],
    ["the whole amount went back, written otherwise", { refunded: 200 }, undefined, "refunded"],
    ["the whole amount went back, as an object", { refunded: { value: "0200.0" } }, undefined, "refunded"],
    ["a part went back of what was taken", { refunded: "0.50", captured: "200.00" }, undefined, "partially_refunded"],
    ["a part of a hold was released", { refunded: "0.50", captured: "0.00" }, undefined, "authorized"],
    ["zero went back", { refunded: "0.00", captured: "200.00" }, undefined, "authorized"],
    ["an amount is none", { refunded: "all", captured: { value: {} } }, undefined, "authorized"],
    ["an amount has more digits than any", { refunded: "9".repeat(200), captured: 1 }, undefined, "authorized"],
    ["the flag is in the answer", { flags: ["TEST", "SALE"] }, undefined, "succeeded"],
    ["the flag was asked for", { flags: [] }, { body: { flags: ["SALE"] } }, "succeeded"],
    ["the flag is not a list", { flags: "SALE" }, { body: { flags: { SALE: true } } }, "authorized"],
    ["another field says it", { method: { type: "SBP" } }, undefined, "succeeded"],
    [
      "one of a list passes all tests",
      {
        parts: [
          { paid: false, back: "0" },
          { paid: true, back: "0.00" },
        ],
      },
      undefined,
      "succeeded",
    ],
    [
      "no item passes all tests",
      {
        parts: [
          { paid: true, back: 1 },
          { paid: false, back: "0" },
        ],
      },
      undefined,
      "authorized",
    ],
    ["the list is none", { parts: {} }, undefined, "authorized"],
  ])("%s", (_, more, asked, phase) => expect(judge(row, done(more), asked).phase).toBe(phase));

  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new Error("read");
      },
    },
  );
  const hostile = [
    undefined,
    null,
    0,
    "",
    Symbol("s"),
    1n,
    () => 1,
    [],
    trap,
    { status: trap },
    { status: { value: trap } },
    Object.create(null),
  ];
  it.each(hostile.map((data) => [typeof data, data]))("is unknown and does not throw for %s", (_, data) => {
    expect(judge(row, data, data)).toMatchObject({ phase: "unknown", final: false, todo: todos.unknown });
  });

  it.each(["toString", "__proto__", "constructor", "brand new"])(
    "is unknown for the value %s, which the spec does not know",
    (value) => {
      expect(judge(row, { status: { value } })).toMatchObject({ phase: "unknown", final: false, raw: value });
    },
  );

  it("does not throw for a request that can't be read", () => {
    expect(judge(row, done({}), trap).phase).toBe("unknown");
  });
});

describe("eventPhase", () => {
  const table = {
    typeAt: "/type",
    events: { paid: { type: "PAID", shape: "any", phase: row } },
  } as unknown as WebhookTable;
  it("takes what was asked into account", () => {
    const event = { type: "PAID", ...done({}) };
    expect(eventPhase(table, event)).toBe("authorized");
    expect(eventPhase(table, event, { body: { flags: ["SALE"] } })).toBe("succeeded");
  });

  it("is undefined for an event without a status, and unknown for what can't be read", () => {
    expect(eventPhase(table, { type: "OTHER" })).toBeUndefined();
    const throwing = {
      get type(): string {
        throw new Error("read");
      },
    };
    expect(eventPhase(table, throwing)).toBe("unknown");
  });
});
