import { type ClientOptions, type Credential, createClient, multipart } from "@payspec/core";
import { type BridgepayMethods, operations, security } from "./generated/operations.js";
import { signRequest } from "./signature.js";

/** Options of {@link createBridgepayClient}. */
export interface BridgepayOptions extends ClientOptions {
  /** The API key of the store, or a function that fetches it. */
  apiKey: Credential;
  /** The secret that requests are signed with, or a function that fetches it. It never leaves the process. */
  secret: Credential;
  /** The address that Bridgepay issued to the merchant. Its scheme and host are part of every signature. */
  baseUrl: string;
}

/** A client of the Bridgepay merchant API: a method per operation, and `fetch`, the same transport as a plain fetch. */
export interface BridgepayClient extends BridgepayMethods {
  readonly fetch: typeof fetch;
}

/**
 * Makes a client of the Bridgepay merchant API. Amounts are decimal strings in major units; each attempt is signed anew.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 */
export function createBridgepayClient({ apiKey, secret, ...options }: BridgepayOptions): BridgepayClient {
  if (typeof secret !== "function" && (typeof secret !== "string" || secret === "")) {
    throw new TypeError("secret must be a non-empty text, or a function that gives one.");
  }
  return createClient<BridgepayMethods>({
    ...options,
    operations,
    verdicts: () => import("#verdicts"),
    credentials: [[security.Identity, apiKey]],
    sign: async (request) => signRequest(typeof secret === "function" ? await secret() : secret, request),
    multipart,
  });
}

export type { ClientEvent, ClientOptions, Credential, Failure, Problem, Result, Success } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
export * from "./generated/operations.js";
export type { paths, webhooks } from "./generated/schema.js";
export { signRequest } from "./signature.js";
export * from "./webhooks.js";
