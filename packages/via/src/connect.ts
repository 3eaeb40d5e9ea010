// Generated from specs/via. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { type ClientOptions, type Connection, type Credential, connect } from "@payspec/core";
import { security } from "./generated/provider.js";

/** Options of {@link connectVia} and of the client. */
export interface ViaOptions extends ClientOptions {
  /** The partner's identifier at VIA, or a function that fetches it. */
  clientId: Credential;
  /** The partner's key, or a function that fetches it. It travels in a header: never use it without TLS. */
  clientSecret: Credential;
  /** The address that VIA issued together with the credentials. VIA publishes none, so there is no default. */
  baseUrl: string;
}

/**
 * Makes a connection to the VIA partner API, for the functions of `@payspec/via/operations`. Amounts are whole tiyin:
 * 10000 is 100.00 UZS. Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { connectVia, getTransaction } from "@payspec/via/operations";
 *
 * const connection = connectVia({
 *   clientId: process.env.VIA_CLIENT_ID ?? "",
 *   clientSecret: process.env.VIA_CLIENT_SECRET ?? "",
 *   baseUrl: "https://via.example", // issued to you
 * });
 * const payment = await getTransaction(connection, { externalId: "order-123" });
 * ```
 */
export function connectVia({ clientId, clientSecret, ...options }: ViaOptions): Connection<"via"> {
  return connect({
    ...options,
    provider: "via",
    credentials: [[security.ClientId, clientId], [security.ClientSecret, clientSecret]],
  });
}
