import { type ClientEvent, createQiwiClient } from "@payspec/qiwi";

/** A client with everything that going live asks for. */
export function liveClient(
  secrets: { read(name: string): Promise<string> },
  metrics: { add(event: ClientEvent): void },
  send: typeof fetch,
) {
  // #region live
  const qiwi = createQiwiClient({
    // Asked before every attempt, so that it can be rotated any time.
    token: () => secrets.read("qiwi-token"),
    siteId: "site-01",
    timeoutMs: 20_000, // one attempt, reading the answer included
    deadlineMs: 60_000, // all attempts and the waits between them
    retries: 2, // only where the spec allows a repeat
    // Ids, timings, statuses; never bodies or headers.
    onEvent: (event) => metrics.add(event),
    fetch: send,
  });
  // #endregion
  return qiwi;
}
