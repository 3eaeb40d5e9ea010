import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "../src/pointer.js";
import { literalAt } from "../src/webhook/raw-literal.js";

describe("literalAt", () => {
  it.each([
    ['{"amount":{"value":200.00}}', "/amount/value", "200.00"],
    ['{"amount":{"value":5}}', "/amount/value", "5"],
    ['{"amount":{"value":5.0e0}}', "/amount/value", "5.0e0"],
    ['{"amount":{"value":-0}}', "/amount/value", "-0"],
    ['{"a":"x\\"}1","b":2}', "/b", "2"],
    ['{"a":"\\\\","b":2}', "/b", "2"],
    ['{"\\u0061mount":7.10}', "/amount", "7.10"],
    ['{"a":"\\u0031"}', "/a", '"\\u0031"'],
    ['{"a":true,"b":null}', "/b", "null"],
    [' {\n "a" :\t1.50 , "b":[ 1.0 , { "c" : 2.0 } ] } ', "/a", "1.50"],
    [' {\n "a" :\t1.50 , "b":[ 1.0 , { "c" : 2.0 } ] } ', "/b/0", "1.0"],
    [' {\n "a" :\t1.50 , "b":[ 1.0 , { "c" : 2.0 } ] } ', "/b/1/c", "2.0"],
    ["5.00", "", "5.00"],
    ['{"a":{"value":1.0},"value":2.0}', "/value", "2.0"],
    ['{"note":"{\\"value\\":1.0}","value":2.0}', "/value", "2.0"],
  ])("reads %s at %j as it is written", (text, pointer, literal) => expect(literalAt(text, pointer)).toBe(literal));

  it.each([
    ['{"a":1.0,"a":2.00}', "/a", "2.00"],
    ['{"a":1.0,"\\u0061":2.00}', "/a", "2.00"],
    ['{"a":{"b":1},"a":{"b":2.0}}', "/a/b", "2.0"],
    ['{"a":{"b":1},"a":{}}', "/a/b", undefined],
    ['{"a":{"b":1},"a":5}', "/a/b", undefined],
    ['{"a":1,"a":{}}', "/a", undefined],
    ['{"x":{"a":1},"a":3,"y":{"a":2}}', "/a", "3"],
  ])("takes the last of equal names, as JSON.parse does: %s", (text, pointer, literal) =>
    expect(literalAt(text, pointer)).toBe(literal),
  );

  it.each([
    ["{}", "/a"],
    ['{"a":{}}', "/a"],
    ['{"a":[]}', "/a"],
    ['{"a":1}', "/a/b"],
    ['{"a":[1]}', "/a/1"],
    ['{"a":1}', ""],
  ])("finds nothing in %s at %j", (text, pointer) => expect(literalAt(text, pointer)).toBeUndefined());

  it("takes depth and length that a recursive or backtracking reader would not", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(literalAt(`{"deep":${deep},"long":"${"x".repeat(20_000_000)}","a":1.0}`, "/a")).toBe("1.0");
  });

  it("finds in any text what JSON.parse finds", () => {
    const space = fc.constantFrom("", " ", "\n\t");
    const name = fc.constantFrom('"a"', '"\\u0061"', '"b"', '"0"', '"a/b"', '"{"');
    const { text } = fc.letrec<{ text: string; object: string; array: string; scalar: string }>((tie) => ({
      text: fc.oneof({ maxDepth: 4 }, tie("scalar"), tie("object"), tie("array")),
      scalar: fc.constantFrom("0", "-1.50", "2e1", "true", "null", '"x"', '",\\"a\\":9"', '"\\\\"'),
      object: fc
        .array(
          fc
            .tuple(space, name, space, tie("text"), space)
            .map(([one, key, two, value, three]) => `${one}${key}${two}:${value}${three}`),
          { maxLength: 4 },
        )
        .map((members) => `{${members.join(",")}}`),
      array: fc
        .array(
          fc.tuple(space, tie("text"), space).map((parts) => parts.join("")),
          { maxLength: 3 },
        )
        .map((items) => `[${items.join(",")}]`),
    }));
    const pointer = fc
      .array(fc.constantFrom("a", "b", "0", "1"), { maxLength: 3 })
      .map((names) => names.map((one) => `/${one}`).join(""));
    fc.assert(
      fc.property(text, pointer, (json, at) => {
        const value = read(JSON.parse(json), at);
        const isScalar = value !== undefined && (value === null || typeof value !== "object");
        const literal = literalAt(json, at);
        expect(literal === undefined ? undefined : JSON.parse(literal)).toEqual(isScalar ? value : undefined);
        if (literal !== undefined) expect(json).toContain(literal);
      }),
      { numRuns: 2000 },
    );
  });
});
