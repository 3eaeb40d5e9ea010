import { isHeaderValue } from "../input/option.js";
import type { Say } from "../input/problem.js";
import type { ConnectionConfig } from "../types/index.js";
import type { Call } from "./call.js";

/**
 * The headers of one attempt: credentials and signature on top of the request's; nothing of the caller's may replace them. Says what can't
 * be had, without the error of the function that should give it: it may quote a secret.
 */
export async function authorize(
  { wire, operationId, operation, url, body, headers: own, sent }: Call,
  say: Say,
): Promise<Record<string, string>> {
  const { method, sign } = operation;
  const headers: Record<string, string> = { ...own, ...wire.fixedHeaders };
  const signature = () => wire.sign?.({ operationId, method, url, ...(typeof body === "string" && { body }) }) as string | Promise<string>;
  const sources: ConnectionConfig["credentials"] = sign
    ? [...wire.credentials, [{ header: sign, prefix: "" }, signature]]
    : wire.credentials;
  for (const [{ header, prefix }, source] of sources) {
    let value: unknown = source;
    try {
      if (typeof source === "function") value = await source();
    } catch {} // it stays what it is, a function, which is no text
    if (isHeaderValue(value)) {
      headers[header.toLowerCase()] = prefix + value;
      sent.add(value);
    } else {
      const isSignature = source === signature;
      const field = (isSignature && wire.signer) || header;
      say(
        field,
        isSignature ? "signature" : "credential",
        "could not be obtained: its function is missing, failed or gave no usable text.",
      );
    }
  }
  return headers;
}
