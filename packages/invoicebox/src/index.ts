import { type ClientOptions, type Credential, createClient } from "@payspec/core";
import { type InvoiceboxMethods, operations, security, servers } from "./generated/operations.js";

/** Options of {@link createInvoiceboxClient}. */
export interface InvoiceboxOptions extends ClientOptions {
  /** The shop's token from the personal account, or a function that fetches it. Shops in test mode have their own. */
  token: Credential;
  /** Name and version of your application, such as `MyShop/1.0 (Payspec)`. Invoicebox refuses calls without it. */
  userAgent: string;
}

/** A client of the Invoicebox API v3: a method per operation, and `fetch`, the same transport as a plain fetch. */
export interface InvoiceboxClient extends InvoiceboxMethods {
  readonly fetch: typeof fetch;
}

/**
 * Makes a client of the Invoicebox API v3. Amounts are major units with at most two decimals, such as 371.88.
 * Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * For servers: browsers ignore the User-Agent that a page sets, and the token would be readable there.
 */
export function createInvoiceboxClient({ token, userAgent, ...options }: InvoiceboxOptions): InvoiceboxClient {
  return createClient<InvoiceboxMethods>({
    ...options,
    baseUrl: options.baseUrl ?? servers[0],
    operations,
    verdicts: () => import("#verdicts"),
    credentials: [[security.Bearer, token]],
    fixedHeaders: { "user-agent": checkUserAgent(userAgent) },
  });
}

/** What fetch accepts as a header value, with something to read in it; anything else would fail on every call. */
function checkUserAgent(userAgent: unknown): string {
  if (typeof userAgent === "string" && userAgent.trim() !== "" && /^[\t\x20-\x7e\x80-\xff]+$/.test(userAgent)) return userAgent;
  throw new TypeError("userAgent must be a non-empty text without line breaks and without characters above U+00FF, such as MyShop/1.0.");
}

export type { ClientEvent, ClientOptions, Credential, Failure, Problem, Result, Success } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
export * from "./generated/operations.js";
export type { paths, webhooks } from "./generated/schema.js";
export * from "./notification-answers.js";
export * from "./webhooks.js";
