import { afterEach, beforeEach, vi } from "vitest";

/**
 * The sandbox's clock runs with the machine's. In a file that calls this only `advance` moves it, so that what is
 * expected shortly before a moment is not missed on a busy machine.
 */
export function stillClock(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.now() }));
  afterEach(() => void vi.useRealTimers());
}
