import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { limited, type Stop, sleep } from "../../src/call/limit.js";

describe("limited", () => {
  it("gives the result of work that ends in time", async () =>
    expect(await limited(async () => 5, 1000, undefined)).toBe(5));

  it("ends work that does not listen, and reports it", async () => {
    let told = false;
    const deaf = (stop: Stop) =>
      new Promise<never>(() => stop.signal.addEventListener("abort", () => (told = stop.isOver === true)));
    expect(await limited(deaf, 10, undefined)).toEqual({
      kind: "timeout",
      cause: "There was no answer within 10 ms.",
      sent: true,
    });
    expect(told).toBe(true);
  });

  it("ends with the caller's signal, before and during", async () => {
    const abort = new AbortController();
    const work = limited(() => new Promise<never>(() => {}), 10_000, abort.signal);
    abort.abort(new Error("enough"));
    expect(await work).toEqual({ kind: "aborted", cause: new Error("enough"), sent: true });
    let started = false;
    expect(await limited(async () => (started = true), 1000, abort.signal)).toMatchObject({ kind: "aborted" });
    expect(started).toBe(false);
  });

  it("knows from a transport that marks its stop that nothing left", async () => {
    const waiting = ({ signal }: Stop) =>
      new Promise<never>(() => signal.addEventListener("abort", () => Object.assign(signal.reason, { unsent: true })));
    expect(await limited(waiting, 10, undefined)).toMatchObject({ kind: "timeout", sent: false });
  });

  it("is noticed by a transport that needs no signal, before the wait ends", async () => {
    const waiting = (stop: Stop) =>
      new Promise<never>(() => {
        stop.abort = (reason) => Object.assign(reason, { unsent: stop.isOver });
      });
    expect(await limited(waiting, 10, undefined)).toMatchObject({ kind: "timeout", sent: false });
  });

  it("fails as the work fails", async () => {
    await expect(limited(() => Promise.reject(new Error("broken")), 1000, AbortSignal.timeout(1000))).rejects.toThrow(
      "broken",
    );
  });

  it("has one listener on a signal, however many calls it serves at once or one after the other", async () => {
    const abort = new AbortController();
    for (let index = 0; index < 50; index++) await limited(async () => index, 1000, abort.signal);
    const all = Array.from({ length: 10_000 }, () => limited(() => new Promise<never>(() => {}), 60_000, abort.signal));
    expect(getEventListeners(abort.signal, "abort")).toHaveLength(1);
    abort.abort();
    expect((await Promise.all(all)).every((end) => "kind" in end && end.kind === "aborted")).toBe(true);
  });

  it("takes a signal that can't forget a listener", async () => {
    const signal = { aborted: false, addEventListener() {} } as unknown as AbortSignal;
    expect(await limited(async () => 5, 1000, signal)).toBe(5);
  });
});

describe("sleep", () => {
  it("ends in time, or with the caller's signal", async () => {
    expect(await sleep(1, undefined)).toMatchObject({ kind: "timeout" });
    expect(await sleep(1000, AbortSignal.abort("enough"))).toMatchObject({ kind: "aborted", cause: "enough" });
  });
});
