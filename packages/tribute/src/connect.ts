import { type ClientOptions, type Connection, type Credential, connect } from "@payspec/core";
import { security, servers } from "./generated/provider.js";

/** Options of {@link connectTribute} and of the client. */
export interface TributeOptions extends ClientOptions {
  /** The shop owner's API key (Creator Dashboard, Settings, API Keys), or a function that fetches it. */
  apiKey: Credential;
}

/**
 * Makes a connection to the Tribute shop API, for the functions of `@payspec/tribute/operations`. Amounts are whole minor units in the currency of the token.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 */
export function connectTribute({ apiKey, ...options }: TributeOptions): Connection<"tribute"> {
  return connect({ ...options, provider: "tribute", baseUrl: options.baseUrl ?? servers[0], credentials: [[security.ApiKey, apiKey]] });
}
