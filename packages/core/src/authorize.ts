import { isHeaderValue } from "./check.js";
import type { Draft } from "./draft.js";
import type { ClientConfig, Operation, Problem } from "./types.js";

/** The headers of one attempt and the secrets in them, or what kept them from being made. */
export type Authorized =
  | { readonly headers: Readonly<Record<string, string>>; readonly secrets: readonly string[] }
  | { readonly problems: readonly Problem[] };

const FAILED = Symbol("failed");

/** Adds credentials and signature to the draft's headers; nothing of the caller's may replace them. */
export async function authorize(config: ClientConfig, operationId: string, operation: Operation, draft: Draft): Promise<Authorized> {
  const headers: Record<string, string> = { ...draft.headers };
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(config.fixedHeaders ?? {})) headers[name.toLowerCase()] = value;
  for (const [{ header, prefix }, credential] of config.credentials) {
    const value = typeof credential === "function" ? await ask(credential) : credential;
    if (!isHeaderValue(value) || value === "")
      return refuse(header, "credential", "could not be obtained: its function failed or gave no usable text.");
    headers[header.toLowerCase()] = prefix + value;
    secrets.push(value);
  }
  if (!config.sign && !operation.sign) return { headers, secrets };
  const body = typeof draft.body === "string" ? { body: draft.body } : {};
  const { method, sign: needed } = operation;
  const signed = await ask(() => config.sign?.({ operationId, method, url: draft.url, ...body }));
  const added = Object.entries((signed ?? {}) as Record<string, unknown>);
  if (signed === FAILED || !added.every(([, value]) => isHeaderValue(value)) || (needed && !added.some(([name]) => name === needed))) {
    return refuse(needed ?? "signature", "signature", "could not be made: the signing function failed, is missing or gave no usable text.");
  }
  for (const [name, value] of added as [string, string][]) {
    headers[name.toLowerCase()] = value;
    secrets.push(value);
  }
  return { headers, secrets };
}

const refuse = (field: string, rule: string, sentence: string): Authorized => ({
  problems: [{ field, rule, message: `${field} ${sentence}` }],
});

/** Calls a function of the caller. Its error is not passed on: it may quote a secret. */
async function ask(question: () => unknown): Promise<unknown> {
  try {
    return await question();
  } catch {
    return FAILED;
  }
}
