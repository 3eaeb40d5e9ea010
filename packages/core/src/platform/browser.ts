// The same for browsers, which leave less to be looked after: their fetch has no codes of errors, sends no header that rules the connection,
// and knows the option `cache`; a signal may have any number of listeners.

/** A browser knows the option `cache`. */
export const uncached = (send: typeof fetch, url: string, init: RequestInit): Promise<Response> => send(url, init);

/** The transport that has a shorter way is for servers. */
export const quickly = (): undefined => undefined;

/** A browser's fetch says nothing of why it failed. */
export const readNetworkError = (): { left: boolean } => ({ left: true });

/** A browser drops them by itself. */
export const isForbidden = (): boolean => false;

/** Acts once when the signal fires; gives what forgets it. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  signal.addEventListener("abort", act);
  return () => signal.removeEventListener?.("abort", act);
}
