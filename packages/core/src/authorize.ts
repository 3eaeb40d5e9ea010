import type { Call } from "./call.js";
import { isHeaderValue } from "./option.js";
import { problemList } from "./problem.js";
import type { ClientConfig, Problem } from "./types.js";

/** The headers of one attempt and the secrets in them. */
export interface Authorized {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** Adds credentials and signature to the draft's headers; nothing of the caller's may replace them. Gives problems where one can't be had. */
export async function authorize({ config, operationId, operation, draft }: Call): Promise<Authorized | readonly Problem[]> {
  const { method, sign } = operation;
  const { url, body } = draft;
  const headers: Record<string, string> = { ...draft.headers, ...config.fixedHeaders };
  const secrets: string[] = [];
  const signature = () =>
    config.sign?.({ operationId, method, url, ...(typeof body === "string" && { body }) }) as string | Promise<string>;
  const sources: ClientConfig["credentials"] = sign
    ? [...config.credentials, [{ header: sign, prefix: "" }, signature]]
    : config.credentials;
  for (const [{ header, prefix }, source] of sources) {
    const value = typeof source === "function" ? await ask(source) : source;
    if (!isHeaderValue(value)) {
      const { problems, say } = problemList();
      const rule = header === sign ? "signature" : "credential";
      say(header, rule, "could not be obtained: its function failed, is missing or gave no usable text.");
      return problems;
    }
    headers[header.toLowerCase()] = prefix + value;
    secrets.push(value);
  }
  return { headers, secrets };
}

/** Calls a function of the caller. Its error is not passed on: it may quote a secret. */
async function ask(source: () => string | Promise<string>): Promise<string | undefined> {
  try {
    return await source();
  } catch {
    return undefined;
  }
}
