import { type ClientOptions, type Connection, type Credential, connect, given } from "@payspec/core";
import { security, servers } from "./generated/provider.js";

/**
 * Signs the exact bytes of a payout request: SHA256withRSA (RSASSA-PKCS1-v1_5), base64 on one line.
 *
 * With node:crypto: `(body) => sign("sha256", body, privateKeyPem).toString("base64")`.
 * With WebCrypto: `async (body) => btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign(key.algorithm, key, body))))`,
 * where `key` was imported with `{ name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }`.
 */
export type SignPayout = (body: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/** Options of {@link connectQiwi} and of the client. */
export interface QiwiOptions<Site extends string | undefined = string | undefined> extends ClientOptions {
  /** API key of the site (Settings in the account), or a function that fetches it. */
  token: Credential;
  /** Your site, as QIWI named it. Given here it may be left out of every call. */
  siteId?: Site;
  /** Makes the signature that `createPayout` needs, and nothing else does. */
  signPayout?: SignPayout | undefined;
}

/** What a call still has to say about the site, once the connection was given `Site`. */
export type SiteInput<Site> = [Site] extends [string] ? { siteId?: string | undefined } : { siteId: string };

/**
 * Makes a connection to QIWI Payin, for the functions of `@payspec/qiwi/operations`.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { connectQiwi, getPayment } from "@payspec/qiwi/operations";
 * const payment = await getPayment(connectQiwi({ token: "..." }), { siteId: "site-01", paymentId: "1" });
 * ```
 */
export function connectQiwi<Site extends string | undefined = undefined>({
  token,
  siteId,
  signPayout,
  ...options
}: QiwiOptions<Site>): Connection<"qiwi", SiteInput<Site>> {
  return connect({
    ...options,
    provider: "qiwi",
    baseUrl: options.baseUrl ?? servers[0],
    credentials: [[security.Bearer, token]],
    given: given({ siteId }),
    sign: signPayout && (({ body = "" }) => signPayout(new TextEncoder().encode(body))),
    signer: "signPayout",
  });
}
