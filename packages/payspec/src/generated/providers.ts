// Generated from specs/*/provider.yaml. Do not edit: change those and run `npm run generate`.
import {
  aboutEvent as qiwiAboutEvent,
  eventId as qiwiEventId,
  createQiwiClient,
  facts as qiwiFacts,
  phases as qiwiPhases,
  tasks as qiwiTasks,
  type QiwiClientOf,
  type QiwiOptions,
} from "@payspec/qiwi";
import {
  aboutEvent as invoiceboxAboutEvent,
  eventId as invoiceboxEventId,
  createInvoiceboxClient,
  facts as invoiceboxFacts,
  phases as invoiceboxPhases,
  tasks as invoiceboxTasks,
  type InvoiceboxOptions,
} from "@payspec/invoicebox";
import {
  createViaClient,
  facts as viaFacts,
  phases as viaPhases,
  tasks as viaTasks,
  type ViaOptions,
} from "@payspec/via";
import {
  aboutEvent as bridgepayAboutEvent,
  eventId as bridgepayEventId,
  createBridgepayClient,
  facts as bridgepayFacts,
  phases as bridgepayPhases,
  tasks as bridgepayTasks,
  type BridgepayOptions,
} from "@payspec/bridgepay";
import {
  aboutEvent as tributeAboutEvent,
  eventId as tributeEventId,
  createTributeClient,
  facts as tributeFacts,
  phases as tributePhases,
  tasks as tributeTasks,
  type TributeOptions,
} from "@payspec/tribute";
/** A client factory per provider. */
export const factories = {
  qiwi: (options: QiwiOptions) => createQiwiClient(options),
  invoicebox: (options: InvoiceboxOptions) => createInvoiceboxClient(options),
  via: (options: ViaOptions) => createViaClient(options),
  bridgepay: (options: BridgepayOptions) => createBridgepayClient(options),
  tribute: (options: TributeOptions) => createTributeClient(options),
};

/** The providers by name. */
export type Provider = keyof typeof factories;

/** The client of a provider, made with `Options`. */
export type ClientOf<P extends Provider, Options> = P extends "qiwi" ? QiwiClientOf<Options> : ReturnType<(typeof factories)[P]>;

/** What is looked up per provider. */
export const tables = {
  qiwi: { phases: qiwiPhases, facts: qiwiFacts },
  invoicebox: { phases: invoiceboxPhases, facts: invoiceboxFacts },
  via: { phases: viaPhases, facts: viaFacts },
  bridgepay: { phases: bridgepayPhases, facts: bridgepayFacts },
  tribute: { phases: tributePhases, facts: tributeFacts },
};

/** By provider and task: the operations that do it, and the grade of what they rest on. */
export const capabilities = {
  qiwi: qiwiTasks,
  invoicebox: invoiceboxTasks,
  via: viaTasks,
  bridgepay: bridgepayTasks,
  tribute: tributeTasks,
} as const;

/** By provider that sends webhooks: what recognises an event, and what to read about it. */
export const events = {
  qiwi: [qiwiEventId, qiwiAboutEvent],
  invoicebox: [invoiceboxEventId, invoiceboxAboutEvent],
  bridgepay: [bridgepayEventId, bridgepayAboutEvent],
  tribute: [tributeEventId, tributeAboutEvent],
};

/** The members by which each provider's operations read an object. */
export type Reads = typeof qiwiFacts.reads | typeof invoiceboxFacts.reads | typeof viaFacts.reads | typeof bridgepayFacts.reads | typeof tributeFacts.reads;
