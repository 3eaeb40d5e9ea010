// Generated from specs/bridgepay. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { loadVerdicts } from "#verdicts";
import { type Described, methodsOf } from "@payspec/core";
import { connectBridgepay, type BridgepayOptions } from "./connect.js";
import { functions, type BridgepayMethods } from "./generated/provider.js";
import type { paths } from "./generated/schema.js";

/** A client of the Bridgepay merchant API: a method per operation. */
export interface BridgepayClient extends BridgepayMethods, Described<paths> {}

/**
 * Makes a client of the Bridgepay merchant API. Amounts are decimal strings in major units; each attempt is signed
 * anew. Throws a TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { createBridgepayClient } from "@payspec/bridgepay";
 *
 * const bridgepay = createBridgepayClient({
 *   apiKey: process.env.BRIDGEPAY_API_KEY ?? "",
 *   secret: process.env.BRIDGEPAY_SECRET ?? "",
 *   baseUrl: "https://bridgepay.example", // issued to you
 * });
 * const invoice = await bridgepay.getInvoice({ id: "550e8400-e29b-41d4-a716-446655440000" });
 * if (invoice.ok) console.log(invoice.data.status);
 * else console.log(invoice.kind, invoice.outcome);
 * ```
 */
export function createBridgepayClient(options: BridgepayOptions): BridgepayClient {
  return methodsOf(connectBridgepay(options), functions, loadVerdicts);
}

export type { CallFacts, CallOptions, ClientEvent, ClientOptions, Connection, Credential, Failure, FailureFacts, FailureKind, Invalid, JournalEntry, Limits, Malformed, Methods, NoAnswer, Operation, OperationTable, Phase, PhaseTable, Problem, Reconcile, Refused, Result, Shape, Success, Undocumented } from "@payspec/core";
export { connectionOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export type { BridgepayOptions } from "./connect.js";
export { facts, tasks } from "./generated/facts.js";
export type * from "./generated/inputs.js";
export { type BridgepayMethods, operations, phases, security, servers } from "./generated/provider.js";
export type { components, paths, webhooks } from "./generated/schema.js";
export * from "./signature.js";
export * from "./webhooks.js";
