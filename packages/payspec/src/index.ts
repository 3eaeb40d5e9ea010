import { type BridgepayOptions, phases as bridgepayPhases, createBridgepayClient } from "@payspec/bridgepay";
import type { ClientOptions, Phase } from "@payspec/core";
import { createInvoiceboxClient, type InvoiceboxOptions, phases as invoiceboxPhases } from "@payspec/invoicebox";
import { createQiwiClient, type QiwiClient, type QiwiOptions, phases as qiwiPhases, type SiteInput } from "@payspec/qiwi";
import { createTributeClient, type TributeOptions, phases as tributePhases } from "@payspec/tribute";
import { createViaClient, type ViaOptions, phases as viaPhases } from "@payspec/via";
import { composePayments, phaseIn, rowIn } from "./compose.js";

const factories = {
  bridgepay: (options: BridgepayOptions) => createBridgepayClient(options),
  invoicebox: (options: InvoiceboxOptions) => createInvoiceboxClient(options),
  qiwi: (options: QiwiOptions) => createQiwiClient(options),
  tribute: (options: TributeOptions) => createTributeClient(options),
  via: (options: ViaOptions) => createViaClient(options),
};
const phases = { bridgepay: bridgepayPhases, invoicebox: invoiceboxPhases, qiwi: qiwiPhases, tribute: tributePhases, via: viaPhases };

/** The providers by name. */
export type Provider = keyof typeof factories;

/** Options per provider; only those that are named get a client. */
export type PaymentsOptions = { readonly [P in Provider]?: Parameters<(typeof factories)[P]>[0] };

/** A client for each provider that was configured, and for no other. */
export type Payments<Options> = {
  readonly [P in keyof Options & Provider]: P extends "qiwi"
    ? QiwiClient<SiteInput<Options[P] extends { readonly siteId: infer Site } ? Site : undefined>>
    : ReturnType<(typeof factories)[P]>;
};

/** Makes the clients that are configured. `common` options hold for all of them; a provider's own win. */
export function createPayments<const Options extends PaymentsOptions>(
  options: Options & { readonly [P in Exclude<keyof Options, Provider>]: never },
  common: ClientOptions = {},
): Payments<Options> {
  const names = Object.keys(options) as Provider[];
  for (const name of names) if (!Object.hasOwn(factories, name)) throw new TypeError(`payspec has no provider named ${name}.`);
  const chosen = Object.fromEntries(names.map((name) => [name, factories[name]]));
  return composePayments(chosen as never, options as never, common) as Payments<Options>;
}

/**
 * What an answer's status means in the words all providers share.
 *
 * @param provider Name of the provider.
 * @param operationId The operation that was asked.
 * @param data Its answer.
 * @param asked Flat input of the call that made the object: that of `createPayment` or `createBill` for the answer of `getPayment`. QIWI holds or
 * takes money by a flag that its answers don't always repeat; without it the cautious meaning counts, `authorized`.
 * @returns The phase. `unknown` for a value or a provider that the specs do not know, undefined where an answer has no status. Never throws.
 */
export function phaseOf(provider: Provider, operationId: string, data: unknown, asked?: unknown): Phase | undefined {
  const table = rowIn(phases, provider);
  return table ? phaseIn(table, operationId, data, asked) : "unknown";
}

export type { ClientOptions, Phase } from "@payspec/core";
export { PayspecError, unwrap } from "@payspec/core";
