import { onAbort } from "#platform";

/** Why work is stopped. A transport that knows marks it: the request was waiting and did not leave. */
export interface StopReason extends Error {
  unsent?: boolean;
}

/** How limited work was cut off, why, and whether something may have left by then. */
export interface Cut {
  readonly kind: "timeout" | "aborted";
  readonly cause: unknown;
  readonly left: boolean;
}

/**
 * Runs work for at most `ms` and as long as the caller's signal lets it, and gives its result, or how it was cut off.
 * The work gets a signal that fires then; the wait ends also for work that does not listen.
 */
export function limited<T>(
  work: (stop: AbortSignal) => Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<T | Cut> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  return new Promise<T | Cut>((resolve, reject) => {
    const controller = new AbortController();
    const cut = (kind: Cut["kind"], cause: unknown) => {
      const reason: StopReason = new Error(kind);
      controller.abort(reason);
      resolve({ kind, cause, left: !reason.unsent });
    };
    const abort = () => cut("aborted", signal?.reason);
    timer = setTimeout(cut, ms, "timeout", `There was no answer within ${Math.round(ms)} ms.`);
    forget = signal && onAbort(signal, abort);
    if (signal?.aborted) abort();
    else work(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    forget?.();
  });
}

/** Waits; gives how the wait was cut off. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<Cut> =>
  limited(() => new Promise<never>(() => {}), ms, signal);
