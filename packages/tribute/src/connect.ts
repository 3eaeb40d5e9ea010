// Generated from specs/tribute. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { type ClientOptions, type Connection, type Credential, connect } from "@payspec/core";
import { security, servers } from "./generated/provider.js";

/** Options of {@link connectTribute} and of the client. */
export interface TributeOptions extends ClientOptions {
  /** The shop owner's API key (Creator Dashboard, Settings, API Keys), or a function that fetches it. */
  apiKey: Credential;
}

/**
 * Makes a connection to the Tribute shop API, for the functions of `@payspec/tribute/operations`. Amounts are whole
 * minor units in the currency of the token. Throws a TypeError when an option can't work; calls never throw for what
 * happens on the wire.
 *
 * @example
 * ```ts
 * import { connectTribute, createCharge } from "@payspec/tribute/operations";
 *
 * const connection = connectTribute({ apiKey: process.env.TRIBUTE_API_KEY ?? "" });
 * const charge = await createCharge(connection, {
 *   body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00, reference: "order-123" },
 * });
 * ```
 */
export function connectTribute({ apiKey, ...options }: TributeOptions): Connection<"tribute"> {
  return connect({
    ...options,
    provider: "tribute",
    baseUrl: options.baseUrl ?? servers[0],
    credentials: [[security.ApiKey, apiKey]],
  });
}
