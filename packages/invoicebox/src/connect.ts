import { type ClientOptions, type Connection, type Credential, connect } from "@payspec/core";
import { security, servers } from "./generated/provider.js";

/** Options of {@link connectInvoicebox} and of the client. */
export interface InvoiceboxOptions extends ClientOptions {
  /** The shop's token from the personal account, or a function that fetches it. Shops in test mode have their own. */
  token: Credential;
  /** Name and version of your application, such as `MyShop/1.0 (Payspec)`. Invoicebox refuses calls without it. */
  userAgent: string;
}

/**
 * Makes a connection to the Invoicebox API v3, for the functions of `@payspec/invoicebox/operations`. Amounts are major
 * units with at most two decimals, such as 371.88. Throws a TypeError when an option can't work; calls never throw
 * for what happens on the wire.
 *
 * For servers: browsers ignore the User-Agent that a page sets, and the token would be readable there.
 *
 * @example
 * ```ts
 * import { connectInvoicebox, getOrder } from "@payspec/invoicebox/operations";
 *
 * const connection = connectInvoicebox({ token: process.env.INVOICEBOX_TOKEN ?? "", userAgent: "MyShop/1.0" });
 * const order = await getOrder(connection, { uuid: "01771534-1a57-f184-dee3-ebeb91dded75" });
 * ```
 */
export function connectInvoicebox({ token, userAgent, ...options }: InvoiceboxOptions): Connection<"invoicebox"> {
  return connect({
    ...options,
    provider: "invoicebox",
    baseUrl: options.baseUrl ?? servers[0],
    credentials: [[security.Bearer, token]],
    fixedHeaders: { "user-agent": checkUserAgent(userAgent) },
  });
}

/** What fetch accepts as a header value, with something to read in it; anything else would fail on every call. */
function checkUserAgent(userAgent: unknown): string {
  if (typeof userAgent === "string" && userAgent.trim() !== "" && /^[\t\x20-\x7e\x80-\xff]+$/.test(userAgent))
    return userAgent;
  throw new TypeError(
    "userAgent must be a non-empty text without line breaks and without characters above U+00FF, such as MyShop/1.0.",
  );
}
