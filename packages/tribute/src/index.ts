import { type ClientOptions, type Credential, createClient } from "@payspec/core";
import { operations, security, servers, type TributeMethods } from "./generated/operations.js";

/** Options of {@link createTributeClient}. */
export interface TributeOptions extends ClientOptions {
  /** The shop owner's API key (Creator Dashboard, Settings, API Keys), or a function that fetches it. */
  apiKey: Credential;
}

/** A client of the Tribute shop API: a method per operation, and `fetch`, the same transport as a plain fetch. */
export interface TributeClient extends TributeMethods {
  readonly fetch: typeof fetch;
}

/**
 * Makes a client of the Tribute shop API. Amounts are whole minor units in the currency of the token.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 */
export function createTributeClient({ apiKey, ...options }: TributeOptions): TributeClient {
  return createClient<TributeMethods>({
    ...options,
    baseUrl: options.baseUrl ?? servers[0],
    operations,
    verdicts: () => import("#verdicts"),
    credentials: [[security.ApiKey, apiKey]],
  });
}

export type { ClientEvent, ClientOptions, Credential, Failure, Problem, Result, Success } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
export * from "./generated/operations.js";
export type { paths, webhooks } from "./generated/schema.js";
export * from "./webhooks.js";
