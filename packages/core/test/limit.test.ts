import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { limited, sleep } from "../src/limit.js";

describe("limited", () => {
  it("gives the result of work that ends in time", async () => expect(await limited(async () => 5, 1000, undefined)).toBe(5));

  it("ends work that does not listen, and tells it", async () => {
    let told = false;
    const deaf = (stop: AbortSignal) => new Promise<never>(() => stop.addEventListener("abort", () => (told = true)));
    expect(await limited(deaf, 10, undefined)).toBe("timeout");
    expect(told).toBe(true);
  });

  it("ends with the caller's signal, before and during", async () => {
    const abort = new AbortController();
    const work = limited(() => new Promise<never>(() => {}), 10_000, abort.signal);
    abort.abort();
    expect(await work).toBe("aborted");
    let started = false;
    expect(await limited(async () => (started = true), 1000, abort.signal)).toBe("aborted");
    expect(started).toBe(false);
  });

  it("leaves no listener behind, so that one signal may serve many calls", async () => {
    const { signal } = new AbortController();
    for (let index = 0; index < 50; index++) await limited(async () => index, 1000, signal);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("sleep", () => {
  it("is true when it was whole, false when it was cut", async () => {
    expect(await sleep(1, undefined)).toBe(true);
    expect(await sleep(1000, AbortSignal.abort())).toBe(false);
  });
});
