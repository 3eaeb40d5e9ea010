// How one answer is read, apart from the loop that asks.
import type { Result } from "@payspec/core";
import { describe, expect, it } from "vitest";
import { questionOf } from "../src/settle/ask.js";
import { readAsked, readFollowed, readOwn } from "../src/settle/read.js";
import type { ReconcileRow, VerdictTable } from "../src/settle/table.js";

const about = { input: { id: "7" }, facts: {}, lost: true };
const table = { phases: { one: { at: "/status", values: { PAID: ["succeeded", true] } } } } as unknown as VerdictTable;
const success = (data: unknown) =>
  ({ ok: true, status: 200, operationId: "look", attempts: 1, data }) as Result<unknown>;
const failure = {
  ok: false,
  kind: "refused",
  status: 404,
  operationId: "look",
  attempts: 1,
  outcome: "none",
  retryable: false,
} as unknown as Result<unknown>;
const row = (more: object) => ({ retry: "never", ...more }) as unknown as ReconcileRow;

describe("whom to ask", () => {
  it("is the operation of x-reconcile as long as the provider's own id is not known", () => {
    const both = row({ ask: ["find", { id: "/id" }], follow: ["one", { key: ["$response/key", "$event/key"] }] });
    expect(questionOf(both, about)?.follows).toBe(false);
  });

  it("is nobody where the id is not known and no other way is named", () => {
    expect(questionOf(row({ follow: ["one", { key: ["$response/key"] }] }), about)).toBeUndefined();
  });
});

describe("the answer of the operation that the id leads to", () => {
  it("is read by its phase, and is pending where it says nothing", () => {
    expect(readFollowed(table, "one", success({ status: "PAID" }), about)?.is).toBe("done");
    expect(readFollowed(table, "one", success({}), about)?.is).toBe("pending");
    expect(readFollowed(table, "other", success({}), about)?.is).toBe("pending");
  });

  it("says nothing when it is refused", () => {
    expect(readFollowed(table, "one", failure, about)).toBeUndefined();
  });
});

describe("a rule without a status", () => {
  it("is not met by a failure", () => {
    expect(readOwn(table, "pay", row({ answer: [{ is: "done" }] }), failure, about)).toBeUndefined();
  });

  it("for a repeat is not met by the first answer, and is by the one to a repeat", () => {
    const repeated = row({ answer: [{ repeat: true, is: "absent" }] });
    expect(readOwn(table, "other", repeated, success({}), { ...about, lost: false })?.is).toBe("pending");
    expect(readOwn(table, "other", repeated, success({}), about)?.is).toBe("absent");
  });

  it("for a missing entry is not met by an answer that is not a list", () => {
    expect(readAsked(table, "other", row({ verdict: [{ missing: true, is: "absent" }] }), success({}), about)?.is).toBe(
      "pending",
    );
  });
});
