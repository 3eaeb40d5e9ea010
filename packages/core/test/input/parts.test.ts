// Parts by themselves: what a row says in lists and maps, and what it leaves out.
import { limits, major, minor, type Operation, sensitive } from "@payspec/core";
import { expect, it } from "vitest";
import type { Draft } from "../../src/input/draft.js";
import { decimalText } from "../../src/input/wire.js";
import { readNetworkError } from "../../src/platform/server.js";
import { json, stubbed } from "../table.js";

const row = (facts: Partial<Operation>): Operation => ({
  method: "POST",
  path: "/",
  retry: "never",
  answers: {},
  errors: [],
  ...facts,
});
const draftOf = (body: unknown, bytes?: string): Draft => ({
  url: "",
  headers: {},
  credentials: [],
  input: { body },
  wire: { provider: "made-up", baseUrl: "", credentials: [] },
  known: [],
  facts: { operationId: "pay", attempts: 0 },
  ...(bytes !== undefined && { body: bytes }),
});

/** What a part says of a body. */
function said(part: typeof minor, facts: Partial<Operation>, body: unknown): string[] {
  const problems: string[] = [];
  part(draftOf(body), row(facts), (field, rule) => problems.push(`${field} ${rule}`));
  return problems;
}

it("amounts in lists and maps are checked like the one at the top", () => {
  const money = [
    { at: "/splits/*/amount/value", unit: "major", decimals: 2 },
    { at: "/fees/*", unit: "minor" },
  ] as const;
  const body = {
    splits: [{ amount: { value: 1.25 } }, { amount: { value: 0.7 + 0.1 } }, {}],
    fees: { a: 5, "b/c": 0.5 },
  };
  expect(said(major, { money }, body)).toEqual(["body.splits[1].amount.value decimals"]);
  expect(said(minor, { money }, body)).toEqual(["body.fees.b/c minor-units"]);
  expect(said(major, { money }, { splits: "none" })).toEqual([]);
});

it("a row without amounts or sensitive names checks and hides nothing", () => {
  expect([...said(limits, {}, {}), ...said(limits, { money: [{ at: "/a", unit: "minor" }] }, { a: 1 })]).toEqual([]);
  const draft = draftOf({ token: "t" });
  sensitive(draft, row({}), () => {});
  expect(draft.secrets?.()).toEqual([]);
});

it("values under a sensitive name are found at any depth, and files are not shown anywhere", () => {
  const draft = draftOf({
    card: { pan: "4111", list: [{ code: 123 }, null] },
    file: new Uint8Array(2),
    blob: new Blob(["x"]),
    other: "y",
  });
  sensitive(draft, row({ sensitive: ["card", "file", "blob"] }), () => {});
  expect(draft.secrets?.()).toEqual(["4111", "123"]);
});

it("values of an object that is under a sensitive name and, before that, under another are found", () => {
  const shared: Record<string, unknown> = { number: "4111" };
  shared.again = shared;
  const draft = draftOf({ plain: shared, later: { deeper: { card: shared } } });
  sensitive(draft, row({ sensitive: ["card"] }), () => {});
  expect(draft.secrets?.()).toEqual(["4111"]);
});

it("amounts whose wire form is text are written with all their decimals", () => {
  const money = [
    { at: "/items/*/sum", unit: "major", decimals: 2, text: true },
    { at: "/other", unit: "major" },
  ] as Operation["money"];
  const draft = draftOf({ items: [{ sum: 1.5 }, { sum: "2" }, 5], other: 1 }, "{}");
  decimalText(draft, row({ money: money as NonNullable<Operation["money"]> }), () => {});
  expect(draft.body).toBe('{"items":[{"sum":"1.50"},{"sum":"2.00"},5],"other":1}');
  const none = draftOf(undefined);
  decimalText(none, row({}), () => {});
  expect(none.body).toBeUndefined();
});

it("a transport that knows what left outweighs every code", () => {
  expect(readNetworkError({ mayHaveLeft: true, cause: { syscall: "connect" } })).toEqual({ sent: true });
  expect(readNetworkError({ mayHaveLeft: false })).toEqual({ sent: false });
  expect(readNetworkError({ message: "bad port" })).toEqual({ sent: false });
});

it("a reason that can't be looked at, and a stream that can't be given up, break nothing", async () => {
  const reason = Object.defineProperty({}, "message", {
    get() {
      throw new Error("mine");
    },
  });
  const { client } = stubbed([json({ id: "a" })]);
  expect(await client.read?.({ id: "1", signal: AbortSignal.abort(reason) })).toMatchObject({
    kind: "aborted",
    cause: new Error(""),
  });
  const reader = {
    read: async () => ({ done: false, value: new Uint8Array(9) }),
    cancel: () => Promise.reject(new Error("late")),
  };
  const odd = { status: 200, headers: new Headers(), body: { getReader: () => reader } } as unknown as Response;
  const small = stubbed([], { fetch: async () => odd, maxBytes: 5, retries: 0 });
  expect(await small.client.read?.({ id: "1" })).toMatchObject({
    kind: "malformed",
    problem: "The body is too large.",
  });
});
