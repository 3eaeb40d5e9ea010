/**
 * What `@payspec/core` hands over beside a signal: its controller, of which no signal was made yet. Making one, and
 * listening to it, takes Node as long as all else that this transport does to a request.
 */
interface Stop extends Pick<AbortController, "abort"> {
  readonly isOver?: boolean;
}

/** What ends a request before its answer is complete. */
export interface Ending {
  /** Throws where it has come. */
  check(): void;
  /** Acts when it comes; gives what forgets that. */
  listen(act: (reason: unknown) => void): () => void;
}

/** What ends a request; undefined where nothing does. */
export function endingOf(init: RequestInit & { readonly stop?: Stop }): Ending | undefined {
  const { stop } = init;
  // A wrapper that copies what it was given, with a signal of its own perhaps, makes a value of the getter. That counts.
  if (stop && Object.getOwnPropertyDescriptor(init, "signal")?.get) return byStop(stop);
  return init.signal ? bySignal(init.signal) : undefined;
}

const byStop = (stop: Stop): Ending => ({
  check() {
    if (stop.isOver) throw new DOMException("The call is over.", "AbortError");
  },
  listen(act) {
    const { abort } = stop;
    stop.abort = (reason) => {
      abort.call(stop, reason); // a signal may have been made after all
      act(reason);
    };
    return () => {
      stop.abort = abort;
    };
  },
});

const bySignal = (signal: AbortSignal): Ending => ({
  check: () => signal.throwIfAborted(),
  listen(act) {
    const stop = () => act(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    return () => signal.removeEventListener("abort", stop);
  },
});
