// The same for browsers, which leave less to be looked after: their fetch has no codes of errors, sends no header that
// rules the connection, and knows the option `cache`; a signal may have any number of listeners. A bundler takes
// out what does nothing here.

/** A browser knows the option `cache`. */
export function uncached(send: typeof fetch): typeof fetch {
  return send;
}

/** The transport that needs no signal is for servers. */
export function handOver(): void {}

/** The transport that has a shorter way is for servers. */
export function quickly(): undefined {}

/** A browser's fetch says nothing of why it failed. */
export const readNetworkError = (): { sent: boolean } => ({ sent: true });

/** A browser drops headers that rule the connection by itself. */
export function refuseHeader(): void {}

/** Acts once when the signal fires; gives what forgets it. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  signal.addEventListener("abort", act);
  return () => signal.removeEventListener?.("abort", act);
}
