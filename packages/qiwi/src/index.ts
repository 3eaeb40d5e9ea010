import { type ClientOptions, type Credential, createClient, invalid, type Problem } from "@payspec/core";
import { operations, type QiwiMethods, security, servers } from "./generated/operations.js";

/**
 * Signs the exact bytes of a payout request: SHA256withRSA (RSASSA-PKCS1-v1_5), base64 on one line.
 *
 * With node:crypto: `(body) => sign("sha256", body, privateKeyPem).toString("base64")`.
 * With WebCrypto: `async (body) => btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign(key.algorithm, key, body))))`,
 * where `key` was imported with `{ name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }`.
 */
export type SignPayout = (body: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/** Options of {@link createQiwiClient}. */
export interface QiwiOptions<Site extends string | undefined = string | undefined> extends ClientOptions {
  /** API key of the site (Settings in the account), or a function that fetches it. */
  token: Credential;
  /** Your site, as QIWI named it. Given here it may be left out of every call. */
  siteId?: Site;
  /** Makes the signature that `createPayout` needs, and nothing else does. */
  signPayout?: SignPayout | undefined;
}

/** A client of QIWI Payin: a method per operation, and `fetch`, the same transport as a plain fetch. */
export interface QiwiClient<Given = { siteId: string }> extends QiwiMethods<Given> {
  readonly fetch: typeof fetch;
}

/** What a call still has to say about the site, once the client was told `Site`. */
export type SiteInput<Site> = [Site] extends [string] ? { siteId?: string | undefined } : { siteId: string };

/**
 * Makes a client of QIWI Payin. Amounts are major units, such as `100.50`, and a decline is a success of the call: read its `status`.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 */
export function createQiwiClient<Site extends string | undefined = undefined>({
  token,
  siteId,
  signPayout,
  ...options
}: QiwiOptions<Site>): QiwiClient<SiteInput<Site>> {
  const client = createClient<QiwiMethods<SiteInput<Site>>>({
    ...options,
    baseUrl: options.baseUrl ?? servers[0],
    operations,
    verdicts: () => import("#verdicts"),
    credentials: [[security.Bearer, token]],
    given: { siteId },
    ...(signPayout && { sign: ({ body = "" }) => signPayout(new TextEncoder().encode(body)) }),
  });
  // Core can only say that a header is missing; which option makes it is known here.
  return signPayout ? client : Object.assign(client, { createPayout: async () => invalid("createPayout", [NO_SIGNATURE]) });
}

const NO_SIGNATURE: Problem = {
  field: "signPayout",
  rule: "required",
  message: "signPayout is missing: give createQiwiClient a function that signs the body of a payout with your RSA key.",
};

export type { ClientEvent, ClientOptions, Credential, Failure, Problem, Result, Success } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
export * from "./generated/operations.js";
export type { paths, webhooks } from "./generated/schema.js";
export * from "./webhooks.js";
