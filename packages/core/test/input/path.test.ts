import { connect, methodsOf, operation, slashedPath } from "@payspec/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/input/path.js";
import { anyPoint } from "../code-points.js";

describe("segment", () => {
  it.each([
    "",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%252e%252e",
    "a/..",
    "../b",
    "a/../b",
    "..\\b",
    "..%2fb",
    "a%5c..",
    "a/b",
    "a\\b",
    "a%2Fb",
    "a%252fb",
    "..;",
    "..;v=1",
    "..%3b",
    ".;",
    "a\0b",
    "a\tb",
    "a\nb",
    "a%00b",
    "a%2509",
    "\x7f",
    "\ud800",
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    true,
    12n,
    new Date(),
  ])("refuses %s", (value) => expect(segment(value)).toBeUndefined());

  it.each([
    ["a", "a"],
    ["a.b", "a.b"],
    ["...", "..."],
    ["a;b", "a%3Bb"],
    ["..a", "..a"],
    ["50%", "50%25"],
    ["%41", "%2541"],
    ["a b?c#d", "a%20b%3Fc%23d"],
    ["счёт", "%D1%81%D1%87%D1%91%D1%82"],
    [0, "0"],
  ])("writes %s as %s", (value, text) => expect(segment(value)).toBe(text));

  it("never changes which endpoint is reached, for any text", () => {
    const anyText = fc.oneof(
      fc.string({ unit: anyPoint }),
      fc.string({ unit: fc.constantFrom(".", "/", "%", "2", "e", "f", "5", "c", "\\", "?", "#", ";", "a") }),
    );
    fc.assert(
      fc.property(anyText, anyText, (id, capture) => {
        const [first, second] = [segment(id), segment(capture)];
        if (first === undefined || second === undefined) return;
        const url = new URL(`https://api.example/v1/payments/${first}/captures/${second}`);
        expect(url.pathname).toBe(`/v1/payments/${first}/captures/${second}`);
        expect(url.search + url.hash).toBe("");
        expect(url.pathname.split("/")).toHaveLength(6);
        expect(decodeURIComponent(url.pathname).split(/[/\\]/)).toHaveLength(6);
        expect(decodeURIComponent(first)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a path parameter", () => {
  const sent: string[] = [];
  const files = methodsOf(
    connect({
      provider: "shop",
      baseUrl: "https://api.example",
      credentials: [],
      fetch: async (url) => {
        sent.push(String(url));
        return new Response("{}");
      },
    }),
    {
      read: operation("read", () => ({
        method: "GET",
        path: "/folders/{folder}/{file}",
        retry: "safe",
        slashes: ["file"],
        answers: { 200: "any" },
        errors: [],
        parts: [slashedPath],
      })),
    },
  ) as unknown as { read(input: object): Promise<{ ok: boolean }> };

  it("takes a slash where the pattern of the spec allows it", async () => {
    expect(await files.read({ folder: "f", file: "a/b" })).toMatchObject({ ok: true });
    expect(sent.splice(0)).toEqual(["https://api.example/folders/f/a%2Fb"]);
    expect(await files.read({ folder: "f/g", file: "a/b" })).toMatchObject({ problems: [{ field: "folder" }] });
  });

  it.each(["../b", "a/..", "a/./b", "a/..;/b", "a%2f..", "a/%2e%2e/b", ""])(
    "takes no dot segment there either: %s",
    async (file) => {
      expect(await files.read({ folder: "f", file })).toMatchObject({
        problems: [{ field: "file", rule: "path-segment" }],
      });
      expect(sent).toEqual([]);
    },
  );
});

const shop = (baseUrl: string) => connect({ provider: "shop", baseUrl, credentials: [] });

describe("the base URL", () => {
  it.each([
    ["https://api.example", "https://api.example"],
    ["https://api.example/", "https://api.example"],
    ["https://api.example/v1//", "https://api.example/v1"],
  ])("joins %s as %s", (given, kept) => expect(shop(given).baseUrl).toBe(kept));

  it.each([
    "",
    "api.example",
    "ftp://api.example",
    "https://user:pw@api.example",
    "https://api.example?x=1",
    "https://api.example#f",
    undefined as never,
  ])("refuses %s without quoting it", (given) => {
    expect(() => shop(given)).toThrow(
      "baseUrl must be an http(s) address without user information, query and fragment.",
    );
  });
});
