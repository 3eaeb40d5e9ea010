import type { Shape } from "@payspec/core";
import { describe, expect, it } from "vitest";
import { mismatch, pick } from "../../src/answer/shape.js";

describe("mismatch", () => {
  const shape = {
    id: "string",
    amount: "integer",
    rate: "number",
    ok: "boolean",
    note: "string?",
    any: "any",
    perhaps: "-",
    status: { value: "string" },
    items: [{ id: "string" }],
  } as const;
  const good = {
    id: "a",
    amount: 1,
    rate: 1.5,
    ok: true,
    note: null,
    any: null,
    status: { value: "x" },
    items: [{ id: "b" }],
    extra: 1,
  };

  it("accepts what fits, further members included", () => expect(mismatch(shape, good, "body")).toBeUndefined());

  it.each([
    [{ ...good, id: undefined }, "body.id", "present"],
    [{ ...good, id: 5 }, "body.id", "of type string"],
    [{ ...good, id: null }, "body.id", "of type string"],
    [{ ...good, amount: 1.5 }, "body.amount", "of type integer"],
    [{ ...good, amount: "1" }, "body.amount", "of type integer"],
    [{ ...good, note: 5 }, "body.note", "of type string"],
    [{ ...good, any: undefined }, "body.any", "present"],
    [{ ...good, status: undefined }, "body.status", "present"],
    [{ ...good, status: [] }, "body.status", "of type object"],
    [{ ...good, status: {} }, "body.status.value", "present"],
    [{ ...good, items: {} }, "body.items", "of type array"],
    [{ ...good, items: [{ id: "b" }, {}] }, "body.items[1].id", "present"],
    [null, "body", "of type object"],
    [[], "body", "of type object"],
  ])("finds the first place that does not fit (%#)", (value, at, want) =>
    expect(mismatch(shape, value, "body")).toEqual({ at, want }),
  );

  it("accepts any object for an empty shape", () => {
    expect(mismatch({}, {}, "body")).toBeUndefined();
    expect(mismatch("object", { a: 1 }, "body")).toBeUndefined();
    expect(mismatch("object?", null, "body")).toBeUndefined();
    expect(mismatch({}, 0, "body")).toEqual({ at: "body", want: "of type object" });
  });
});

describe("pick", () => {
  const clean = (text: string) => text.replace("secret", "[redacted]");

  it("takes what the shape names, as deep as the shape goes", () => {
    const shape: Shape = {
      code: "string",
      "at?": "integer",
      "ok?": "boolean",
      "list?": ["string"],
      "all?": { "*?": ["string"] },
      "any?": "any",
    };
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    const value = {
      code: "a secret",
      at: 5,
      ok: true,
      list: ["x", deep, null],
      all: { "b secret": ["y"] },
      any: deep,
      other: 1,
    };
    expect(pick(shape, value, clean)).toEqual({
      code: "a [redacted]",
      at: 5,
      ok: true,
      list: ["x", null, null],
      all: { "b [redacted]": ["y"] },
      any: null,
    });
  });

  it("takes no member for documented because every object has one of its name", () => {
    const names = '"constructor":{"name":"x","length":1},"toString":{"name":"y"},"__proto__":{"valueOf":{"name":"z"}}';
    const picked = pick({ code: "string" }, JSON.parse(`{"code":"a",${names}}`), clean) as object;
    expect(JSON.stringify(picked)).toBe('{"code":"a"}');
    expect(Object.getPrototypeOf(picked)).toBe(Object.prototype);
  });

  it("makes nothing of what has another form", () => {
    expect(pick({ list: ["string"], all: { "*?": "string" } }, { list: "none", all: 5 }, clean)).toEqual({
      list: [],
      all: {},
    });
    expect(pick({ number: "number" }, { number: 12 }, (text) => (text === "12" ? "[redacted]" : text))).toEqual({
      number: "[redacted]",
    });
  });
});
