// What goes wrong during a soak, before and after the provider did its work.
import type { Fault } from "@payspec/sandbox";
import { seeded } from "./random.ts";

const twice = (fault: Fault): Fault[] => [{ ...fault, commit: false } as Fault, { ...fault, commit: true } as Fault];

/**
 * The faults that a sandbox injects. Resets are the most frequent. Requests without an answer are the silent line's.
 */
export const FAULTS: readonly Fault[] = [
  ...twice({ type: "reset" }),
  ...twice({ type: "reset" }),
  ...twice({ type: "truncate" }),
  ...twice({ type: "html" }),
  ...twice({ type: "empty" }),
  ...twice({ type: "redirect", location: "https://elsewhere.payspec.test/" }),
  { type: "refuse", status: 500 },
  { type: "refuse", status: 502 },
  { type: "refuse", status: 503 },
  { type: "rate-limit", retryAfterSeconds: 0 },
];

const LATE_STATUSES = [408, 500, 502, 503, 504];

/**
 * A server that does its work and fails afterwards: some successes are answered as a failure instead, with a body in
 * JSON, in HTML or none. `struck` is called for each.
 */
export function refusingAfterwards(
  send: typeof fetch,
  probability: number,
  seed: number,
  struck: () => void,
): typeof fetch {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return async (input, init) => {
    const response = await send(input, init);
    if (!response.ok || random() >= probability) return response;
    struck();
    const status = pick(LATE_STATUSES);
    return pick([
      () => Response.json({ message: "Something went wrong" }, { status }),
      () =>
        new Response("<html><h1>Something went wrong</h1></html>", {
          status,
          headers: { "content-type": "text/html" },
        }),
      () => new Response(null, { status }),
    ])();
  };
}
