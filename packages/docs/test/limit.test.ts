// A run in a page always ends: what awaits for ever or goes on for ever is ended with a sentence.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { limit } from "../client/run/limit.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sentences = { quiet: "Nothing happened.", long: "It goes on and on." };

it("a run that does nothing for 12 seconds is ended, and one that does something is not", async () => {
  let done = 0;
  const { over, stop } = limit(() => done, sentences);
  const ended = vi.fn();
  over.catch(ended);
  await vi.advanceTimersByTimeAsync(10_000);
  done++;
  await vi.advanceTimersByTimeAsync(11_000);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(ended).toHaveBeenCalledWith(new RangeError("Nothing happened."));
  stop();
});

it("a run that calls again and again is ended after 90 seconds", async () => {
  let done = 0;
  const { over, stop } = limit(() => done++, sentences);
  const ended = vi.fn();
  over.catch(ended);
  await vi.advanceTimersByTimeAsync(89_000);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(ended).toHaveBeenCalledWith(new RangeError("It goes on and on."));
  stop();
});

it("a run that has ended is watched no more", () => {
  limit(() => 0, sentences).stop();
  expect(vi.getTimerCount()).toBe(0);
});
