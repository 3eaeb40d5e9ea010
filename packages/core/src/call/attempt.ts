import { HEADER_RULE, isHeaderValue } from "../input/option.js";
import { type Call, tell } from "./call.js";
import { type Answer, exchange, type Silence } from "./exchange.js";

/** Authorizes and sends the request once. A silence that says so means that nothing was sent. */
export async function attempt(call: Call, stop: AbortSignal, most: number, isTooLate: () => boolean): Promise<Answer | Silence> {
  const { wire, operation, url, body, facts, problems } = call;
  const headers = await authorize(call);
  if (problems[0]) return { kind: "invalid", left: false };
  // Nobody waits for this any more.
  if (stop.aborted || isTooLate()) return { kind: "timeout", left: false, cause: "The time to send it was over." };
  facts.attempts++;
  tell(call, { type: "request" });
  const since = performance.now();
  // Redirects are not followed: credentials in custom headers and, on 307 and 308, the body would travel on to another origin (Fetch
  // standard, "HTTP-redirect fetch", drops Authorization alone). Nothing comes from a cache.
  const init = { method: operation.method, headers, body, signal: stop, redirect: "manual", cache: "no-store" } as RequestInit;
  const end = await exchange(wire.fetch ?? fetch, url, init, most);
  // An answer that comes after its time belongs to nobody.
  if (end.kind === "answer" && !stop.aborted) tell(call, { type: "response", status: end.status, durationMs: performance.now() - since });
  return end;
}

/**
 * The headers of one attempt: credentials and signature on top of the request's; nothing of the caller's may replace them. Says what can't
 * be had, without the error of the function that should give it: it may quote a secret.
 */
async function authorize({ wire, headers: own, signature, sent, say }: Call): Promise<Record<string, string>> {
  const headers: Record<string, string> = { ...own, ...wire.fixedHeaders };
  for (const [{ header, prefix }, source, field = header, rule = "credential"] of [...wire.credentials, ...(signature ? [signature] : [])]) {
    let value: unknown;
    try {
      value = typeof source === "function" ? await source() : source;
    } catch {} // it stays undefined, which is not a text
    if (isHeaderValue(value)) {
      headers[header.toLowerCase()] = prefix + value;
      sent.push(value);
    } else say(field, rule, HEADER_RULE);
  }
  return headers;
}
