import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBaseUrl, matches, segment } from "../src/path.js";

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
    "\ud800",
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    true,
    new Date(),
  ])("refuses %s", (value) => expect(segment(value)).toBeUndefined());

  it.each([
    ["a", "a"],
    ["a.b", "a.b"],
    ["...", "..."],
    ["a/b", "a%2Fb"],
    ["a b?c#d", "a%20b%3Fc%23d"],
    ["счёт", "%D1%81%D1%87%D1%91%D1%82"],
    [0, "0"],
    [12n, "12"],
  ])("writes %s as %s", (value, text) => expect(segment(value)).toBe(text));

  it("never changes which endpoint is reached, for any text", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(".", "/", "%", "2", "e", "f", "5", "c", "\\", "?", "#", ";", "a") }),
    );
    fc.assert(
      fc.property(anyText, anyText, (id, capture) => {
        const [first, second] = [segment(id), segment(capture)];
        if (first === undefined || second === undefined) return;
        const url = new URL(`https://api.example/v1/payments/${first}/captures/${second}`);
        expect(url.pathname).toBe(`/v1/payments/${first}/captures/${second}`);
        expect(url.search + url.hash).toBe("");
        expect(matches("/payments/{id}/captures/{capture}", url.pathname.slice(3))).toBe(true);
        expect(decodeURIComponent(first)).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });
});

it("matches a path against a template as a whole", () => {
  expect(matches("/a.b/{id}", "/a.b/1")).toBe(true);
  expect(matches("/a.b/{id}", "/axb/1")).toBe(false);
  expect(matches("/a/{id}", "/a/1/2")).toBe(false);
  expect(matches("/a/{id}", "/a/")).toBe(false);
});

describe("checkBaseUrl", () => {
  it.each([
    ["https://api.example", "https://api.example"],
    ["https://api.example/", "https://api.example"],
    ["https://api.example/v1//", "https://api.example/v1"],
  ])("joins %s as %s", (given, kept) => expect(checkBaseUrl(given)).toBe(kept));

  it.each([
    "",
    "api.example",
    "ftp://api.example",
    "https://user:pw@api.example",
    "https://api.example?x=1",
    "https://api.example#f",
    undefined as never,
  ])("refuses %s without quoting it", (given) => {
    expect(() => checkBaseUrl(given)).toThrow("baseUrl must be an http(s) address without user information, query and fragment.");
  });
});
