import { onAbort } from "#platform";

/** How work ended before its result. */
export type Cut = "timeout" | "aborted";

/** Why work is stopped. A transport that knows marks it: the request was waiting and did not leave. */
export interface StopReason extends Error {
  unsent?: boolean;
}

/** What limited work came to: its result; or how it was cut off, why, and whether something may have left by then. */
export type Limited<T> = { readonly done: T } | { readonly kind: Cut; readonly cause: unknown; readonly left: boolean };

/**
 * Runs work for at most `ms` and as long as the caller's signal lets it. The work gets a signal that fires when it was cut off; the wait
 * ends then also for work that does not listen.
 */
export async function limited<T>(
  work: (stop: AbortSignal) => Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Limited<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  try {
    return await new Promise<Limited<T>>((resolve, reject) => {
      const controller = new AbortController();
      const cut = (kind: Cut, cause: unknown) => {
        const reason: StopReason = new Error(kind);
        controller.abort(reason);
        resolve({ kind, cause, left: !reason.unsent });
      };
      timer = setTimeout(cut, ms, "timeout", `There was no answer within ${Math.round(ms)} ms.`);
      const abort = () => cut("aborted", signal?.reason);
      forget = signal && onAbort(signal, abort);
      if (signal?.aborted) abort();
      else work(controller.signal).then((done) => resolve({ done }), reject);
    });
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

/** Waits; gives how the wait was cut off. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<Limited<never>> =>
  limited(() => new Promise<never>(() => {}), ms, signal);
