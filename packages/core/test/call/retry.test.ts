import { after } from "@payspec/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { afterHeader, backoff } from "../../src/call/retry.js";
import type { Draft } from "../../src/input/draft.js";
import { table } from "../table.js";

afterEach(() => vi.restoreAllMocks());

describe("backoff", () => {
  it("takes any time up to a ceiling that doubles and is capped", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect([1, 2, 3, 4, 20].map(backoff)).toEqual([300, 600, 1200, 2400, 10_000]);
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(backoff(5)).toBe(0);
  });

  it("is spread over the whole range", () => {
    const waits = Array.from({ length: 2000 }, () => backoff(3));
    expect(Math.max(...waits)).toBeLessThanOrEqual(1200);
    expect(Math.min(...waits)).toBeLessThan(120);
    expect(Math.max(...waits)).toBeGreaterThan(1080);
  });
});

describe("a wait that is asked for", () => {
  it("reads Retry-After in seconds and as a date", () => {
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
    expect(afterHeader("42")).toBe(42_000);
    expect(afterHeader("Thu, 01 Jan 2026 00:00:30 GMT")).toBe(30_000);
    for (const date of ["Thursday, 01-Jan-26 00:00:30 GMT", "Thu Jan  1 00:00:30 2026"])
      expect(afterHeader(date)).toBe(30_000);
    expect(afterHeader("12.5")).toBe(13_000);
    expect(afterHeader(" 0 ")).toBe(0);
    expect(afterHeader("5")).toBe(5000);
  });

  it("is at most what a timer holds", () => {
    for (const long of ["9".repeat(400), "2147484", "Fri, 31 Dec 9999 23:59:59 GMT"])
      expect(afterHeader(long)).toBe(2 ** 31 - 1);
  });

  it.each([
    "soon",
    "-5",
    "1e3",
    "5, 10",
    "0x10",
    "12.5s",
    "2026-01-02",
    "Jan 5",
    "Wed, 31 Dec 2025 00:00:30 GMT",
    ".5",
    "1,5",
  ])("takes nothing from Retry-After: %s", (value) => {
    vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
    expect(afterHeader(value)).toBeUndefined();
  });

  it("reads the body of a 429 where the spec says so, and falls back to the documented wait", () => {
    const draft = {} as Draft;
    after(draft, table.pay as NonNullable<(typeof table)[string]>, () => {});
    expect(draft.waits?.({ message: "wait 42 seconds" })).toBe(42_000);
    for (const body of [{ message: "wait" }, {}, undefined]) expect(draft.waits?.(body)).toBe(7000);
  });
});
