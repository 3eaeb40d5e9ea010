import type { Operation } from "@payspec/core";
import { describe, expect, it } from "vitest";
import { redactFault, redactJson, redactText, sensitiveValues } from "../src/redact.js";

describe("sensitiveValues", () => {
  it("collects everything that stands under a sensitive name", () => {
    const input = {
      id: 1,
      body: { pan: "4111111111111111", cvv: 123, nested: { token: { value: "t-1", list: ["t-2", null] } }, other: "x", none: null },
    };
    expect(sensitiveValues(input, ["pan", "cvv", "token", "none"])).toEqual(["4111111111111111", "123", "t-1", "t-2"]);
    expect(sensitiveValues(undefined, ["pan"])).toEqual([]);
    expect(sensitiveValues({ pan: new Uint8Array(3), file: new Blob(["x"]) }, ["pan"])).toEqual([]);
  });
});

describe("redactText", () => {
  it("hides what stands under a sensitive name, also when the text is cut", () => {
    expect(redactText('{"pan":"4111","amount":5}', ["pan"], [])).toBe('{"pan":"[redacted]","amount":5}');
    expect(redactText('{"cvv": 123, "a":1}', ["cvv"], [])).toBe('{"cvv": "[redacted]", "a":1}');
    expect(redactText('{"pan":"41111', ["pan"], [])).toBe('{"pan":"[redacted]"');
    expect(redactText('{"token":{"value":"x"},"a":1}', ["token"], [])).toBe('{"token":"[redacted]"');
    expect(redactText('{"note":"a \\" b"}', ["note"], [])).toBe('{"note":"[redacted]"}');
  });

  it("hides an echoed secret as a whole word and in each of its forms", () => {
    expect(redactText("key s3cr3t, s3cr3ts, a%2Bb a+b", [], ["s3cr3t", "a+b"])).toBe("key [redacted], s3cr3ts, [redacted] [redacted]");
    expect(redactText('{"m":"say \\"x1\\""}', [], ['"x1"'])).toBe('{"m":"say [redacted]');
    expect(redactText("traceId fd0123ab code 123", [], ["123"])).toBe("traceId fd0123ab code [redacted]");
  });

  it("leaves very short values: they would be found everywhere", () => expect(redactText("2022-08-11", [], ["08"])).toBe("2022-08-11"));
});

describe("redactJson", () => {
  it("keeps the structure and hides names, texts, numbers and keys", () => {
    const value = { error: "key s3cr3t", code: 123, list: ["s3cr3t", 5], pan: "4111", none: null, s3cr3t: true };
    expect(redactJson(value, ["pan", "none"], ["s3cr3t", "123"])).toEqual({
      error: "key [redacted]",
      code: "[redacted]",
      list: ["[redacted]", 5],
      pan: "[redacted]",
      none: null,
      "[redacted]": true,
    });
  });
});

describe("an echoed secret in another spelling", () => {
  const secret = 'p@ss "w<1>\n&\tж';
  it.each([
    ["URL", encodeURIComponent(secret)],
    ["form", encodeURIComponent(secret).replaceAll("%20", "+")],
    ["twice encoded", encodeURIComponent(encodeURIComponent(secret))],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["JSON within JSON", JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    ["HTML", secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")],
    ["JSON with escaped letters", JSON.stringify(secret).slice(1, -1).replace("ж", "\\u0436").replace("@", "\\u0040")],
  ])("is hidden: %s", (_, echo) => expect(redactText(`you sent ${echo} here`, [], [secret])).toBe("you sent [redacted] here"));
});

it("hides a secret without letters and digits", () => expect(redactText("x *-*-* y", [], ["*-*-*"])).toBe("x [redacted] y"));

it("takes no longer for a page full of escapes", () => {
  const page = `${"\\".repeat(20_000)}${"%25".repeat(20_000)}`;
  expect(redactText(page, [], ['"key"', "a b-c"])).toBe(page);
});

describe("redactFault", () => {
  const fault = { ok: false, kind: "refused", outcome: "none", retryable: false, status: 400 } as const;
  const row = { sensitive: ["pan", "code"], error: { code: "string", data: "-" } } as unknown as Operation;

  it("hides sensitive names beside the documented members of an error, and what was sent under them", () => {
    const error = { code: "wrong_code", data: { pan: "4111 of kq-name" }, debug: { pan: "4111" } };
    expect(redactFault({ ...fault, error }, row, { body: { code: "kq-name" } }, [])).toEqual({
      ...fault,
      error: { code: "wrong_code", data: { pan: "4111 of [redacted]" }, debug: { pan: "[redacted]" } },
    });
  });

  it("takes an error of any other form", () => {
    for (const error of [["key s3cr3t"], "key s3cr3t", null, { a: "s3cr3t" }])
      expect(JSON.stringify(redactFault({ ...fault, error }, {} as Operation, {}, ["s3cr3t"]))).not.toContain("s3cr3t");
  });
});
