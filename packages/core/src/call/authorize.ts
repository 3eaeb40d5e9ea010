import { isHeaderValue } from "../input/option.js";
import type { Say } from "../input/problem.js";
import type { ConnectionConfig } from "../types/index.js";
import type { Call } from "./call.js";

/**
 * The headers of one attempt: credentials and signature on top of the draft's; nothing of the caller's may replace them. Says what can't be
 * had, without the error of the function that should give it: it may quote a secret.
 */
export async function authorize({ wire, operationId, operation, draft, secrets }: Call, say: Say): Promise<Record<string, string>> {
  const { method, sign: header } = operation;
  const { url = "", body, headers: own } = draft ?? {};
  const headers: Record<string, string> = { ...own, ...wire.fixedHeaders };
  const signature = () => wire.sign?.({ operationId, method, url, ...(typeof body === "string" && { body }) }) as string | Promise<string>;
  const sources: ConnectionConfig["credentials"] = header ? [...wire.credentials, [{ header, prefix: "" }, signature]] : wire.credentials;
  for (const [slot, source] of sources) {
    let value: unknown = source;
    try {
      if (typeof source === "function") value = await source();
    } catch {
      value = undefined;
    }
    if (isHeaderValue(value)) {
      headers[slot.header.toLowerCase()] = slot.prefix + value;
      secrets.add(value);
    } else if (source === signature && !wire.sign && wire.signMissing)
      say(wire.signMissing, "required", "is missing: this call needs the signature that it makes.");
    else
      say(
        slot.header,
        source === signature ? "signature" : "credential",
        "could not be obtained: its function failed, is missing or gave no usable text.",
      );
  }
  return headers;
}
