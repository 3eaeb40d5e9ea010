import { type ClientOptions, type Connection, type Credential, connect } from "@payspec/core";
import { security } from "./generated/provider.js";
import { signRequest } from "./signature.js";

/** Options of {@link connectBridgepay} and of the client. */
export interface BridgepayOptions extends ClientOptions {
  /** The API key of the store, or a function that fetches it. */
  apiKey: Credential;
  /** The secret that requests are signed with, or a function that fetches it. It never leaves the process. */
  secret: Credential;
  /** The address that Bridgepay issued to the merchant. Its scheme and host are part of every signature. */
  baseUrl: string;
}

/**
 * Makes a connection to the Bridgepay merchant API, for the functions of `@payspec/bridgepay/operations`. Amounts are
 * decimal strings in major units; each attempt is signed anew. Throws a TypeError when an option can't work; calls
 * never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { connectBridgepay, getInvoice } from "@payspec/bridgepay/operations";
 *
 * const connection = connectBridgepay({
 *   apiKey: process.env.BRIDGEPAY_API_KEY ?? "",
 *   secret: process.env.BRIDGEPAY_SECRET ?? "",
 *   baseUrl: "https://bridgepay.example", // issued to you
 * });
 * const invoice = await getInvoice(connection, { id: "550e8400-e29b-41d4-a716-446655440000" });
 * ```
 */
export function connectBridgepay({ apiKey, secret, ...options }: BridgepayOptions): Connection<"bridgepay"> {
  if (typeof secret !== "function" && (typeof secret !== "string" || secret === "")) {
    throw new TypeError("secret must be a non-empty text, or a function that gives one.");
  }
  return connect({
    ...options,
    provider: "bridgepay",
    credentials: [[security.Identity, apiKey]],
    sign: async (request) => signRequest(typeof secret === "function" ? await secret() : secret, request),
  });
}
