import { isDuration, isHeaderValue, problemsOf } from "./check.js";
import { type Call, deliver } from "./deliver.js";
import { draftOf } from "./draft.js";
import { checkBaseUrl, segment } from "./path.js";
import { plainFetch } from "./plain-fetch.js";
import { invalid, resultOf } from "./result.js";
import type { ClientConfig, Result } from "./types.js";

/**
 * Makes a client: one method per operation of the table, and `fetch`, the same transport as a plain fetch.
 * Throws a TypeError when an option can't work; afterwards nothing throws for what happens on the wire.
 */
export function createClient<Methods extends object>(config: ClientConfig): Methods & { readonly fetch: typeof fetch } {
  const checked = { ...config, baseUrl: checkBaseUrl(config.baseUrl) };
  checkOptions(checked);
  let calls = 0;
  const begin = (operationId: string, options: { signal?: unknown; timeoutMs?: unknown }): Call => ({
    callId: ++calls,
    operationId,
    operation: checked.operations[operationId] as Call["operation"],
    signal: options.signal as AbortSignal | undefined,
    timeoutMs: (options.timeoutMs as number | undefined) ?? checked.timeoutMs ?? 30_000,
    deadlineMs: checked.deadlineMs ?? 90_000,
    retries: checked.retries ?? 2,
  });

  const client: Record<string, unknown> = { fetch: plainFetch(checked, begin) };
  for (const [operationId, operation] of Object.entries(checked.operations)) {
    const method = async (given: unknown = {}): Promise<Result<unknown>> => {
      if (given === null || typeof given !== "object") {
        return invalid(operationId, [
          { field: "input", rule: "type", message: "input must be one object with parameters, body and options." },
        ]);
      }
      const input: Record<string, unknown> = { ...given };
      for (const [name, value] of Object.entries(checked.given ?? {})) {
        if (input[name] === undefined && operation.path.includes(`{${name}}`)) input[name] = value;
      }
      const problems = problemsOf(operation, input);
      if (problems.length > 0) return invalid(operationId, problems);
      const draft = draftOf(operation, input, checked.baseUrl);
      return resultOf(operationId, operation, draft, await deliver(checked, begin(operationId, input), draft));
    };
    client[operationId] = Object.defineProperty(method, "name", { value: operationId });
  }
  return client as Methods & { readonly fetch: typeof fetch };
}

function checkOptions(config: ClientConfig): void {
  for (const [{ header }, credential] of config.credentials) {
    if (typeof credential === "function") continue;
    if (!isHeaderValue(credential) || credential === "") {
      throw new TypeError(`The credential for ${header} must be a non-empty text without line breaks, or a function that gives one.`);
    }
  }
  for (const [name, value] of Object.entries(config.given ?? {})) {
    if (value !== undefined && segment(value) === undefined) throw new TypeError(`${name} must be a non-empty text and no dot segment.`);
  }
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const value = config[name];
    if (value !== undefined && !isDuration(value))
      throw new TypeError(`${name} must be a number of milliseconds above 0 that a timer can hold.`);
  }
  const { retries } = config;
  if (retries !== undefined && (!Number.isInteger(retries) || retries < 0))
    throw new TypeError("retries must be a whole number, 0 or more.");
}
