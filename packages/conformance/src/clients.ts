import * as bridgepay from "@payspec/bridgepay";
import type { ClientOptions, OperationTable, Result } from "@payspec/core";
import * as invoicebox from "@payspec/invoicebox";
import * as qiwi from "@payspec/qiwi";
import * as tribute from "@payspec/tribute";
import * as via from "@payspec/via";

const all = ["bridgepay", "invoicebox", "qiwi", "tribute", "via"] as const;
export type Provider = (typeof all)[number];

/** Those of some providers that this run is about: PAYSPEC_ONLY names one, and without it all are. */
export const chosen = <Name extends Provider>(some: readonly Name[]): readonly Name[] =>
  some.filter((name) => [undefined, "", name].includes(process.env.PAYSPEC_ONLY));

/** The providers that this run is about. */
export const providers: readonly Provider[] = chosen(all);

/** The operation tables by provider. */
export const tables: Record<Provider, OperationTable> = {
  bridgepay: bridgepay.operations,
  invoicebox: invoicebox.operations,
  qiwi: qiwi.operations,
  tribute: tribute.operations,
  via: via.operations,
};

/** Credentials that must never be seen again: each is a word of its own. */
export const secrets: Record<Provider, readonly string[]> = {
  bridgepay: ["bpkey4f1f0aa2", "bpsecret9be21c"],
  invoicebox: ["ibtoken77c1e0d3"],
  qiwi: ["qiwitoken51b0ce8a", "qiwisignature3d7e"],
  tribute: ["tributekey08aa17"],
  via: ["viaclient6b11f2", "viasecret2c90ab"],
};

/** A client whose methods are called by name. */
export type AnyClient = Record<string, (input?: Record<string, unknown>) => Promise<Result<unknown>>>;

/** A client of each provider with the same options; `credential` may replace its first credential. */
export function clientOf(provider: Provider, options: ClientOptions & { baseUrl: string }, credential?: () => Promise<string>): AnyClient {
  const [first = "", second = ""] = secrets[provider];
  const key = credential ?? first;
  const factories: Record<Provider, () => unknown> = {
    bridgepay: () => bridgepay.createBridgepayClient({ apiKey: key, secret: second, ...options }),
    invoicebox: () => invoicebox.createInvoiceboxClient({ token: key, userAgent: "Conformance/1.0", ...options }),
    qiwi: () => qiwi.createQiwiClient({ token: key, signPayout: () => second, ...options }),
    tribute: () => tribute.createTributeClient({ apiKey: key, ...options }),
    via: () => via.createViaClient({ clientId: key, clientSecret: second, ...options }),
  };
  return factories[provider]() as AnyClient;
}
