// Timeouts that end by events. A client waits for seconds; a test that let them pass would be slow, and one with short
// timeouts would depend on how fast the machine is. Here every timer of a second or more is held, and a server that
// does not answer ends the one that waits for it.
import { AsyncLocalStorage } from "node:async_hooks";

/** Shorter timers are the pauses of a test or of Node itself: they run as always. */
const HELD_FROM_MS = 1000;

/** One timer that is held. */
export interface Held {
  /** Its time has come. Does nothing when it was cleared. */
  end(): void;
}

export interface Timeouts {
  /**
   * The timer that limits the work which asks, the innermost one. Call it where the request is, in the fetch function.
   */
  mine(): Held | undefined;
  /** Timers run in real time again. Those that are held never end. */
  release(): void;
}

/**
 * The client's pauses between attempts, for tests that have them: how they pass, and the timeout of requests,
 * by which they are told apart.
 */
export interface Pauses {
  readonly timeoutMs: number;
  readonly pass: (ms: number) => Promise<unknown>;
}

/** Holds the long timers of this process until they are released. */
export function holdTimeouts(pauses?: Pauses): Timeouts {
  const { setTimeout, clearTimeout } = globalThis;
  const innermost = new AsyncLocalStorage<Held>();
  const held = new Set<unknown>();

  const hold = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): unknown => {
    if (ms < HELD_FROM_MS) return setTimeout(run, ms, ...given);
    const timer = {
      end: () => void (held.delete(timer) && run(...given)),
      ref: () => timer,
      unref: () => timer,
      hasRef: () => true,
    };
    held.add(timer);
    if (pauses && ms !== pauses.timeoutMs) {
      void pauses.pass(ms).then(timer.end);
      return timer;
    }
    innermost.enterWith(timer); // Whatever this piece of work does from here on is limited by it.
    return timer;
  };
  globalThis.setTimeout = Object.assign(hold, setTimeout) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: unknown) =>
    void (held.delete(timer) || clearTimeout(timer as number))) as typeof clearTimeout;
  return {
    mine: () => innermost.getStore(),
    release: () => void Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
}

/** A fetch function that gets no answer: the caller's patience ends as soon as the request is out. */
export function silent(timeouts: Timeouts): typeof fetch {
  return () => {
    const patience = timeouts.mine();
    if (!patience) throw new Error("Nothing limits this request: the client set no timeout.");
    queueMicrotask(() => patience.end());
    return new Promise(() => {});
  };
}
