/** How work ended before its result. */
export type Cut = "timeout" | "aborted";

/** Why work is stopped. A transport that knows marks it: the request was waiting and did not leave. */
export interface StopReason extends Error {
  unsent?: boolean;
}

/** What limited work came to: its result; or how it was cut off, why, and whether a transport has marked that nothing left. */
export type Limited<T> = { readonly done: T } | { readonly cut: Cut; readonly cause: unknown; readonly unsent: boolean };

/**
 * Runs work for at most `ms` and as long as the caller's signal lets it. The work gets a signal that fires when it was cut off; the wait
 * ends then also for work that does not listen.
 */
export function limited<T>(work: (stop: AbortSignal) => Promise<T>, ms: number, signal: AbortSignal | undefined): Promise<Limited<T>> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const cut = (how: Cut) => {
      const reason: StopReason = new Error(`The request was stopped: ${how}.`);
      controller.abort(reason);
      end(resolve)({
        cut: how,
        cause: how === "aborted" ? signal?.reason : `There was no answer within ${Math.round(ms)} ms.`,
        unsent: reason.unsent === true,
      });
    };
    const timer = setTimeout(cut, ms, "timeout");
    const forget = signal && onAbort(signal, () => cut("aborted"));
    const end =
      <A>(settle: (value: A) => void) =>
      (value: A) => {
        clearTimeout(timer);
        forget?.();
        settle(value);
      };
    if (signal?.aborted) cut("aborted");
    else work(controller.signal).then((done) => end(resolve)({ done }), end(reject));
  });
}

/** Waits; false when the signal ended it early. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  const end = await limited(() => new Promise<never>(() => {}), ms, signal);
  return "cut" in end && end.cut === "timeout";
}

// One listener per signal for as long as it lives, however many calls it serves.
const listening = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/** Acts once when the signal fires; gives what forgets it. */
function onAbort(signal: AbortSignal, act: () => void): () => void {
  let acts = listening.get(signal);
  if (!acts) {
    const all = new Set<() => void>();
    signal.addEventListener("abort", () => {
      for (const each of all) each();
    });
    listening.set(signal, all);
    acts = all;
  }
  acts.add(act);
  return () => acts.delete(act);
}
