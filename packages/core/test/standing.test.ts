import { toDecimal } from "@payspec/core/money";
import type { PhaseTable } from "@payspec/core/phase";
import { type Facts, readerOf, standingFrom } from "@payspec/core/standing";
import { describe, expect, it } from "vitest";

const phases: PhaseTable = {
  get: { at: "/status", values: { paid: ["succeeded", true] } },
  bare: { at: "/status", values: { paid: ["succeeded", true] } },
};
const facts: Facts = {
  amounts: { get: { at: "/sum/amount", unit: "major", currency: { at: "/sum/currency" }, decimals: "/sum/subunit" } },
  reads: { get: [["id"], ["number"]], getPart: [["id", "part"]] },
};
const minor: Facts = { ...facts, amounts: { get: { at: "/sum", unit: "minor", currency: "RUB" } } };
const read = (data: unknown, own = facts, id: unknown = "get") => standingFrom(phases, own, id, data);

describe("standingFrom", () => {
  it("gives phase, finality, what to do and the exact amount", () => {
    const found = read({ status: "paid", sum: { amount: "6.25012347", currency: "USDT", subunit: 8 } });
    expect(found).toMatchObject({ phase: "succeeded", final: true, raw: "paid", todo: "The money moved as asked." });
    expect(found?.money && toDecimal(found.money)).toBe("6.25012347");
  });

  it.each([
    [{ amount: 371.88, currency: "RUB" }, facts, "371.88"],
    [37188, minor, "371.88"],
    ["37188", minor, "371.88"],
  ])("reads the amount %j", (sum, own, text) => {
    const found = read({ status: "paid", sum }, own);
    expect(found?.money && toDecimal(found.money)).toBe(text);
  });

  it.each([
    [{ amount: "1.00" }, facts],
    [{ amount: null, currency: "RUB" }, facts],
    [{ amount: "1.00", currency: "XYZ" }, facts],
    [{ amount: "one", currency: "RUB" }, facts],
    [undefined, facts],
    [1.5, minor],
  ])("has no money where the amount %j can't be read", (sum, own) => {
    expect(read({ status: "paid", sum }, own)).not.toHaveProperty("money");
  });

  it("has no money where the answer names none", () => {
    expect(read({ status: "paid" }, facts, "bare")).toEqual({
      phase: "succeeded",
      final: true,
      todo: "The money moved as asked.",
      raw: "paid",
    });
  });

  it.each([null, Symbol("s"), "toString", "listAll"])("is undefined for %s, which has no status", (id) => {
    expect(read({}, facts, id)).toBeUndefined();
  });
});

describe("readerOf", () => {
  it.each([
    [{ id: "1" }, "get"],
    [{ number: "1" }, "get"],
    [{ part: "2", id: "1" }, "getPart"],
    [{ id: "1", number: "2" }, undefined],
    [{}, undefined],
  ])("finds what reads by %j", (ref, id) => expect(readerOf(facts, ref)).toBe(id));
});
