import { onAbort } from "#platform";

/** Why work is stopped. A transport that knows marks it: the request was waiting and did not leave. */
export interface StopReason extends Error {
  unsent?: boolean;
}

/** How limited work was interrupted, and whether something may have been sent by then. */
export interface Interruption {
  readonly kind: "timeout" | "aborted";
  readonly cause: unknown;
  readonly sent: boolean;
}

/** Ends limited work. Its signal is made when somebody asks for it, which is dear: `isOver` says the same. */
export interface Stop extends AbortController {
  /** Nobody waits for the work any more. */
  isOver?: boolean;
}

/**
 * Runs work for at most `ms` and as long as the caller's signal lets it, and gives its result, or how it was interrupted.
 * The work learns it from its stop; the wait ends also for work that does not listen.
 */
export async function limited<T>(
  work: (stop: Stop) => Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<T | Interruption> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  try {
    return await new Promise<T | Interruption>((resolve, reject) => {
      const stop: Stop = new AbortController();
      const interrupt = (kind: Interruption["kind"], cause: unknown) => {
        const reason: StopReason = new Error(kind);
        stop.isOver = true;
        stop.abort(reason);
        resolve({ kind, cause, sent: !reason.unsent });
      };
      const abort = () => interrupt("aborted", signal?.reason);
      timer = setTimeout(interrupt, ms, "timeout", `There was no answer within ${Math.ceil(ms)} ms.`);
      forget = signal && onAbort(signal, abort);
      if (signal?.aborted) abort();
      else work(stop).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}

/** Waits, and gives how the wait was interrupted. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<Interruption> =>
  limited(() => new Promise<never>(() => {}), ms, signal);
