import { run } from "./call/call.js";
import type { Answered } from "./call/wire.js";
import { HEADER_RULE, isHeaderValue, limitsOf, USUAL } from "./input/option.js";
import { problemList, sayAll } from "./input/problem.js";
import type { ConnectionConfig, Operation, Result } from "./types/index.js";

/**
 * What the functions of a provider are called with: its address, credentials and options. It is a function itself, so
 * that nothing that prints it finds a secret in it; give it to the provider's functions and do not call it.
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

/**
 * Makes a connection. Throws a TypeError when an option can't work; afterwards nothing throws
 * for what happens on the wire.
 */
export function connect<Provider extends string, Given>(
  config: ConnectionConfig<Provider>,
): Connection<Provider, Given> {
  const { provider, credentials, baseUrl: address } = config;
  const [problems, report] = problemList();
  const usual = limitsOf(config, USUAL, report);
  for (const [{ header }, credential] of credentials)
    if (typeof credential !== "function" && !isHeaderValue(credential)) report(header, "type", HEADER_RULE);
  // The address itself is not quoted: it may hold a password.
  if (!/^https?:\/\/[^/\\@?#]+([/\\][^?#]*)?$/i.test(address) || !URL.canParse(address))
    report("baseUrl", "type", "must be an http(s) address without user information, query and fragment.");
  if (problems[0]) throw new TypeError(sayAll(problems));

  const { href, origin } = new URL(address);
  const baseUrl = href.replace(/\/+$/, "");
  const wire = { ...config, origin, usual };
  let calls = 0;
  const call = (operationId: string, operation: Operation, given: object = {}, answered?: Answered) =>
    run(wire, ++calls, baseUrl, operation, operationId, given, answered);
  return Object.assign(call, { provider, baseUrl, origin });
}
