/** How work ended before its result. */
export type Cut = "timeout" | "aborted";

/**
 * Runs work for at most `ms` and as long as the caller's signal lets it. The work gets a signal that fires when it was cut off; the wait
 * ends then also for work that does not listen. Timer and listener are gone afterwards, so that one signal may serve many calls.
 */
export async function limited<T>(work: (stop: AbortSignal) => Promise<T>, ms: number, signal: AbortSignal | undefined): Promise<T | Cut> {
  if (signal?.aborted) return "aborted";
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort!: () => void;
  try {
    return await new Promise<T | Cut>((resolve, reject) => {
      const cut = (how: Cut) => {
        resolve(how);
        controller.abort();
      };
      onAbort = () => cut("aborted");
      timer = setTimeout(cut, ms, "timeout");
      signal?.addEventListener("abort", onAbort, { once: true });
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Waits; false when the signal ended it early. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return (await limited(() => new Promise<never>(() => {}), ms, signal)) === "timeout";
}
