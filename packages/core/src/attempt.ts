import { authorize } from "./authorize.js";
import { type Call, tell } from "./call.js";
import { type Answer, exchange, type Silence } from "./exchange.js";
import type { Problem } from "./types.js";

/** Authorizes and sends the request once. Problems, or an `aborted` silence, mean that nothing was sent. */
export async function attempt(call: Call, stop: AbortSignal): Promise<Answer | Silence | readonly Problem[]> {
  const { config, operation, draft } = call;
  const authorized = await authorize(call);
  if (!("headers" in authorized)) return authorized;
  const { headers, secrets } = authorized;
  if (stop.aborted) return { kind: "aborted", left: false }; // Nobody waits for this any more.
  if (Number(draft.input.sendBefore) <= Date.now()) return { kind: "aborted", left: false };
  call.secrets.push(...secrets);
  call.attempts++;
  tell(call, { type: "request" });
  const since = performance.now();
  const init: RequestInit = { method: operation.method, headers, signal: stop };
  if (draft.body !== undefined) init.body = draft.body;
  const answer = await exchange(config.fetch ?? globalThis.fetch, draft.url, init);
  // An answer that comes after its time belongs to nobody.
  if (answer.kind === "answer" && !stop.aborted)
    tell(call, { type: "response", status: answer.status, durationMs: performance.now() - since });
  return answer;
}
