import { describe, expect, it } from "vitest";
import { joinedFields, withDecimals } from "../src/webhook/signed-fields.js";

describe("withDecimals", () => {
  it.each([
    ["5", 2, "5.00"],
    ["5.0", 2, "5.00"],
    ["5.000", 2, "5.00"],
    ["2211.24", 2, "2211.24"],
    ["0.1", 2, "0.10"],
    ["-3", 2, "-3.00"],
    ["90071992547409.9", 2, "90071992547409.90"],
    ["5.00", 0, "5"],
  ])("writes %s with %i decimals as %s", (literal, decimals, padded) =>
    expect(withDecimals(literal, decimals)).toBe(padded),
  );

  it.each([
    ["6.775", 2],
    ["5.5", 0],
    ["1e2", 2],
    ["five", 2],
    ["", 2],
  ])("leaves %s as it is", (literal, decimals) => expect(withDecimals(literal, decimals)).toBe(literal));
});

describe("joinedFields", () => {
  const fields = [{ at: "/id", free: true }, { at: "/date" }, { at: "/sum", decimals: 2 }] as const;
  const join = (text: string) => joinedFields(text, JSON.parse(text), fields, "|");

  it("takes amounts as they are written, then with all decimals", () => {
    expect(join('{"id":"a","date":"d","sum":5}')).toEqual(["a|d|5", "a|d|5.00"]);
    expect(join('{"id":"a","date":"d","sum":200.00}')).toEqual(["a|d|200.00"]);
    expect(join('{"id":"a","date":"d","sum":200.000}')).toEqual(["a|d|200.000", "a|d|200.00"]);
    expect(join('{"id":"a","date":"d","sum":"5"}')).toEqual(["a|d|5", "a|d|5.00"]);
  });

  it("takes strings by their value, not by their escapes", () =>
    expect(join('{"id":"\\u0431","date":"d","sum":1.00}')).toEqual(["б|d|1.00"]));

  it("takes the separator in a free text only, where the end of each value is still known", () => {
    expect(join('{"id":"a|b","date":"d","sum":1.00}')).toEqual(["a|b|d|1.00"]);
    expect(join('{"id":"a","date":"b|d","sum":1.00}')).toBeUndefined();
    expect(join('{"id":"a","date":"d","sum":"1|1"}')).toBeUndefined();
  });

  it("takes one free text only, or one signature would fit several bodies", () => {
    const two = [
      { at: "/a", free: true },
      { at: "/b", free: true },
    ] as const;
    for (const value of [
      { a: "x|y", b: "z" },
      { a: "x", b: "y|z" },
      { a: "x", b: "y" },
    ]) {
      expect(joinedFields(JSON.stringify(value), value, two, "|")).toBeUndefined();
    }
  });

  it("takes no half of a surrogate pair, which UTF-8 writes like any other", () => {
    expect(join('{"id":"\\ud800","date":"d","sum":1.00}')).toBeUndefined();
    expect(join('{"id":"\\ud83d\\ude00","date":"d","sum":1.00}')).toEqual(["😀|d|1.00"]);
  });

  it.each(['{"id":"a","date":"d"}', '{"id":"a","date":null,"sum":1}', '{"id":{},"date":"d","sum":1}', "null", "[]"])(
    "has nothing to join in %s",
    (text) => expect(join(text)).toBeUndefined(),
  );
});
