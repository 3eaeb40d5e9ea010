// Generated from specs/qiwi. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { loadVerdicts } from "#verdicts";
import { type Described, methodsOf } from "@payspec/core";
import { connectQiwi, type QiwiOptions, type SiteInput } from "./connect.js";
import { functions, type QiwiMethods } from "./generated/provider.js";
import type { paths } from "./generated/schema.js";

/** A client of QIWI Payin: a method per operation. */
export interface QiwiClient<Given = { siteId: string }> extends QiwiMethods<Given>, Described<paths> {}

/** The client that {@link createQiwiClient} makes of these options: where they name no site, each call has to. */
export type QiwiClientOf<Options> = QiwiClient<SiteInput<Options extends { readonly siteId: infer Site } ? Site : undefined>>;

/**
 * Makes a client of QIWI Payin. Amounts are major units, such as `100.50`, and a decline is a success of the call: read
 * its `status`. Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { createQiwiClient } from "@payspec/qiwi";
 * const qiwi = createQiwiClient({ token: "...", siteId: "site-01" });
 * const payment = await qiwi.getPayment({ paymentId: "1" });
 * ```
 */
export function createQiwiClient<Site extends string | undefined = undefined>(options: QiwiOptions<Site>): QiwiClient<SiteInput<Site>> {
  return methodsOf(connectQiwi(options), functions, loadVerdicts);
}

export type { CallFacts, CallOptions, ClientEvent, ClientOptions, Connection, Credential, Failure, FailureFacts, FailureKind, Invalid, JournalEntry, Limits, Malformed, Methods, NoAnswer, Operation, OperationTable, Phase, PhaseTable, Problem, Reconcile, Refused, Result, Shape, Success, Undocumented } from "@payspec/core";
export { connectionOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export type { QiwiOptions, SignPayout, SiteInput } from "./connect.js";
export { facts, tasks } from "./generated/facts.js";
export type * from "./generated/inputs.js";
export { operations, phases, type QiwiMethods, security, servers } from "./generated/provider.js";
export type { components, paths, webhooks } from "./generated/schema.js";
export * from "./webhooks.js";
