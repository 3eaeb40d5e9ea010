import { type ClientOptions, type Credential, createClient } from "@payspec/core";
import { operations, security, type ViaMethods } from "./generated/operations.js";

/** Options of {@link createViaClient}. */
export interface ViaOptions extends ClientOptions {
  /** The partner's identifier at VIA, or a function that fetches it. */
  clientId: Credential;
  /** The partner's key, or a function that fetches it. It travels in a header: never use it without TLS. */
  clientSecret: Credential;
  /** The address that VIA issued together with the credentials. VIA publishes none, so there is no default. */
  baseUrl: string;
}

/** A client of the VIA partner API: a method per operation, and `fetch`, the same transport as a plain fetch. */
export interface ViaClient extends ViaMethods {
  readonly fetch: typeof fetch;
}

/**
 * Makes a client of the VIA partner API. Amounts are whole tiyin: 10000 is 100.00 UZS.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 */
export function createViaClient({ clientId, clientSecret, ...options }: ViaOptions): ViaClient {
  return createClient<ViaMethods>({
    ...options,
    operations,
    verdicts: () => import("#verdicts"),
    credentials: [
      [security.ClientId, clientId],
      [security.ClientSecret, clientSecret],
    ],
  });
}

export type { ClientEvent, ClientOptions, Credential, Failure, Problem, Result, Success } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
export * from "./generated/operations.js";
export type { paths, webhooks } from "./generated/schema.js";
