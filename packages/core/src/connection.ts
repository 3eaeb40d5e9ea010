import type { Answered } from "./call/call.js";
import { run } from "./call/run.js";
import { isHeaderValue, limitsOf, USUAL } from "./input/option.js";
import { problemList, type Say, sayAll } from "./input/problem.js";
import type { ConnectionConfig, Operation, Result } from "./types/index.js";

/**
 * What the functions of a provider are called with: its address, credentials and options. It is a function itself, so that nothing that
 * prints it finds a secret in it; give it to the provider's functions and do not call it.
 */
export interface Connection<Provider extends string = string, Given = unknown> {
  /** Makes a call of any row. Never rejects. */
  (operationId: string, operation: Operation, input?: object, answered?: Answered): Promise<Result<unknown>>;
  readonly provider: Provider;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** What a call still has to name of the parameters that a connection may be given. For types alone, never there. */
  readonly wants?: Given;
}

/** Makes a connection. Throws a TypeError when an option can't work; afterwards nothing throws for what happens on the wire. */
export function connect<Provider extends string, Given>(config: ConnectionConfig<Provider>): Connection<Provider, Given> {
  const { provider, credentials } = config;
  const { problems, say } = problemList();
  const { href = "", origin = "" } = addressOf(config.baseUrl, say) ?? {};
  const baseUrl = href.replace(/\/+$/, "");
  for (const [{ header }, credential] of credentials) {
    if (typeof credential !== "function" && !isHeaderValue(credential))
      say(`The credential for ${header}`, "type", "must be text without line breaks or blanks around it, or a function that gives one.");
  }
  const usual = limitsOf(config, USUAL, say);
  if (problems.length > 0) throw new TypeError(sayAll(problems));

  let calls = 0;
  const wire = { ...config, origin, usual, found: {} };
  const call = (operationId: string, operation: Operation, given: unknown = {}, answered?: Answered) =>
    run(
      {
        wire,
        operation,
        answered,
        callId: ++calls,
        started: performance.now(),
        sent: new Set<string>(),
        url: baseUrl,
        headers: { accept: "application/json" },
        input: {},
        options: {},
        known: new Set<string>(),
        facts: { operationId, attempts: 0 },
        ...problemList(),
      },
      given,
    );
  return Object.assign(call, { provider, baseUrl, origin });
}

/** The base URL as it is; says when it can't be one. The address itself is not quoted: it may hold a password. */
function addressOf(baseUrl: string, say: Say): URL | undefined {
  if (/^https?:\/\/[^/\\@?#]+([/\\][^?#]*)?$/i.test(baseUrl) && URL.canParse(baseUrl)) return new URL(baseUrl);
  say("baseUrl", "type", "must be an http(s) address without user information, query and fragment.");
  return undefined;
}
