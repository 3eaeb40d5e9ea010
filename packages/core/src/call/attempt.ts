import { problemList } from "../input/problem.js";
import type { CallOptions, Problem } from "../types/index.js";
import { authorize } from "./authorize.js";
import { type Call, tell } from "./call.js";
import { type Answer, exchange, type Silence } from "./exchange.js";

/** Authorizes and sends the request once. Problems, and a silence that says so, mean that nothing was sent. */
export async function attempt(call: Call, stop: AbortSignal, most: number): Promise<Answer | Silence | readonly Problem[]> {
  const { wire, operation, url, body, input } = call;
  const { problems, say } = problemList();
  const headers = await authorize(call, say);
  if (problems.length > 0) return problems;
  // Nobody waits for this any more.
  if (stop.aborted || isTooLate(input)) return { kind: "timeout", left: false, cause: "The time to send it was over." };
  call.attempts++;
  tell(call, { type: "request" });
  const since = performance.now();
  // Redirects are not followed: credentials in custom headers and, on 307 and 308, the body would travel on to another origin (Fetch
  // standard, "HTTP-redirect fetch", drops Authorization alone). Nothing comes from a cache.
  const init: RequestInit = { method: operation.method, headers, signal: stop, redirect: "manual", cache: "no-store" };
  if (body !== undefined) init.body = body;
  const end = await exchange(wire.fetch ?? globalThis.fetch, url, init, most, wire.found);
  // An answer that comes after its time belongs to nobody.
  if (end.kind === "answer" && !stop.aborted) tell(call, { type: "response", status: end.status, durationMs: performance.now() - since });
  return end;
}

/** True when the caller wants nothing sent any more, now or after a wait. */
export const isTooLate = ({ sendBefore = Number.POSITIVE_INFINITY }: CallOptions, ms = 0): boolean => Date.now() + ms >= sendBefore;
