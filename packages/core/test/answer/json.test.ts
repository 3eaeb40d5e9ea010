import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExact } from "../../src/answer/json.js";

describe("parseExact", () => {
  it.each([
    "9007199254740993",
    '{"id":9007199254740993}',
    "[12345678901234567890]",
    '{"a":"x\\"1","b":-9007199254740992}',
    "1e400",
    '{"a":1e21}',
    "9007199254740993.0",
  ])("refuses %s", (text) => {
    expect(parseExact(text)).toEqual(["The body holds a number that JavaScript cannot hold exactly."]);
  });

  it.each([
    "9007199254740991",
    '{"id":"9007199254740993"}',
    '{"9007199254740993":1}',
    "1e3",
    '{"a":"\\"9007199254740993"}',
    "-9007199254740991",
  ])("accepts %s", (text) => {
    expect(parseExact(text)).toEqual(["", JSON.parse(text)]);
  });

  it.each([
    ["", "The body is empty."],
    [" \n", "The body is empty."],
    ["<html>", "The body is not JSON."],
    ['{"a":', "The body is not JSON."],
  ])("says what is wrong with %j", (text, problem) => expect(parseExact(text)).toEqual([problem]));

  it("takes no number longer than any double, whatever its digits are: they are not looked at", () => {
    for (const long of [`1.${"0".repeat(120)}`, `0.${"0".repeat(120)}1`, `1${"0".repeat(4_000_000)}1`])
      expect(parseExact(`{"sum":${long}}`)).toEqual(["The body holds a number that JavaScript cannot hold exactly."]);
  });

  it("takes a string of many megabytes", () => {
    const text = JSON.stringify({ id: "1234567890123456", image: "x".repeat(17_000_000) });
    expect(parseExact(text)).toHaveProperty("1.id");
  });

  it("reads back every value that it accepts without a change", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseExact(JSON.stringify(value));
        if (parsed[0] === "") expect(JSON.stringify(parsed[1])).toBe(JSON.stringify(value));
      }),
    );
  });
});
