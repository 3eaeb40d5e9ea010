import { isHeaderValue } from "../input/option.js";
import type { CallOptions, ConnectionConfig } from "../types/index.js";
import { type Call, tell } from "./call.js";
import { type Answer, exchange, type Silence } from "./exchange.js";

/** Authorizes and sends the request once. A silence that says so means that nothing was sent. */
export async function attempt(call: Call, stop: AbortSignal, most: number): Promise<Answer | Silence> {
  const { wire, operation, url, body, options, facts, problems } = call;
  const headers = await authorize(call);
  if (problems.length > 0) return { kind: "invalid", left: false };
  // Nobody waits for this any more.
  if (stop.aborted || isTooLate(options)) return { kind: "timeout", left: false, cause: "The time to send it was over." };
  facts.attempts++;
  tell(call, { type: "request" });
  const since = performance.now();
  // Redirects are not followed: credentials in custom headers and, on 307 and 308, the body would travel on to another origin (Fetch
  // standard, "HTTP-redirect fetch", drops Authorization alone). Nothing comes from a cache.
  const init = { method: operation.method, headers, body, signal: stop, redirect: "manual", cache: "no-store" } as RequestInit;
  const end = await exchange(wire.fetch ?? fetch, url, init, most, wire.found);
  // An answer that comes after its time belongs to nobody.
  if (end.kind === "answer" && !stop.aborted) tell(call, { type: "response", status: end.status, durationMs: performance.now() - since });
  return end;
}

/**
 * The headers of one attempt: credentials and signature on top of the request's; nothing of the caller's may replace them. Says what can't
 * be had, without the error of the function that should give it: it may quote a secret.
 */
async function authorize({ wire, facts, operation, url, body, headers: own, sent, say }: Call): Promise<Record<string, string>> {
  const { method, sign } = operation;
  const { operationId } = facts;
  const headers: Record<string, string> = { ...own, ...wire.fixedHeaders };
  const sources: (readonly [...ConnectionConfig["credentials"][number], field?: string | undefined, rule?: string])[] = [
    ...wire.credentials,
  ];
  if (sign) {
    const signature = () => wire.sign?.({ operationId, method, url, ...(typeof body === "string" && { body }) }) as string;
    sources.push([{ header: sign, prefix: "" }, signature, wire.signer, "signature"]);
  }
  for (const [{ header, prefix }, source, field = header, rule = "credential"] of sources) {
    let value: unknown = source;
    try {
      if (typeof source === "function") value = await source();
    } catch {} // it stays what it is, a function, which is not a text
    if (isHeaderValue(value)) {
      headers[header.toLowerCase()] = prefix + value;
      sent.add(value);
    } else say(field, rule, "could not be obtained: its function is missing, failed or gave no usable text.");
  }
  return headers;
}

/** True when the caller wants nothing sent any more, now or after a wait. */
export const isTooLate = ({ sendBefore = Number.POSITIVE_INFINITY }: CallOptions, ms = 0): boolean => Date.now() + ms >= sendBefore;
