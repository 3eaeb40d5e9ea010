import type { HistoryEntry } from "../history.js";
import type { Sandbox } from "../sandbox.js";

/** Something that happened: a call, or any other change of the sandbox's state. */
export type SandboxChange =
  | { readonly event: "call"; readonly data: HistoryEntry }
  | { readonly event: "change"; readonly data: { readonly now: number } };

/** Follows a sandbox that is served. */
export interface Watch {
  /** Calls `listener` for everything new; returns a function that stops it. */
  subscribe(listener: (change: SandboxChange) => void): () => void;
  stop(): void;
}

const EVERY_MS = 150;

/**
 * Keeps the sandbox's clock running and reports what changes. In memory a timer runs when the sandbox is next used;
 * whoever waits for a webhook from a server sends nothing in the meantime.
 */
export function watch(sandbox: Sandbox): Watch {
  const listeners = new Set<(change: SandboxChange) => void>();
  const publish = (change: SandboxChange): void => {
    for (const listener of listeners) listener(change);
  };
  const unsubscribe = sandbox.onCall((data) => publish({ event: "call", data }));
  let before = traceOf(sandbox);
  let ticking = false;
  const tick = async () => {
    ticking = true;
    await sandbox.advance(0);
    ticking = false;
  };
  const timer = setInterval(() => {
    // Waits for webhooks under way; one that waits is enough.
    if (!ticking) void tick();
    const trace = traceOf(sandbox);
    if (trace !== before) publish({ event: "change", data: { now: sandbox.now() } });
    before = trace;
  }, EVERY_MS);
  timer.unref();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      clearInterval(timer);
      unsubscribe();
      listeners.clear();
    },
  };
}

/** A text that changes with the state. The clock counts by what it is ahead of real time. */
function traceOf({ history, ledger, deliveries, faults, now }: Sandbox): string {
  const attempts = deliveries.entries.map(({ state, attempts }) => `${state}${attempts.length}`).join();
  const ahead = Math.round((now() - Date.now()) / 1000);
  return [history[0]?.id, history.length, ledger.length, attempts, JSON.stringify(faults.pending), ahead].join("|");
}
