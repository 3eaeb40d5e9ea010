// Generated from specs/via. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { loadVerdicts } from "#verdicts";
import { type Described, methodsOf } from "@payspec/core";
import { connectVia, type ViaOptions } from "./connect.js";
import { functions, type ViaMethods } from "./generated/provider.js";
import type { paths } from "./generated/schema.js";

/** A client of the VIA partner API: a method per operation. */
export interface ViaClient extends ViaMethods, Described<paths> {}

/**
 * Makes a client of the VIA partner API. Amounts are whole tiyin: 10000 is 100.00 UZS. Throws a TypeError when an
 * option can't work; calls never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { createViaClient } from "@payspec/via";
 *
 * const via = createViaClient({
 *   clientId: process.env.VIA_CLIENT_ID ?? "",
 *   clientSecret: process.env.VIA_CLIENT_SECRET ?? "",
 *   baseUrl: "https://via.example", // issued to you
 * });
 * const payment = await via.getTransaction({ externalId: "order-123" });
 * if (payment.ok) console.log(payment.data.data.status);
 * else console.log(payment.kind, payment.outcome);
 * ```
 */
export function createViaClient(options: ViaOptions): ViaClient {
  return methodsOf(connectVia(options), functions, loadVerdicts);
}

export type { CallFacts, CallOptions, ClientEvent, ClientOptions, Connection, Credential, Failure, FailureFacts, FailureKind, Invalid, JournalEntry, Limits, Malformed, Methods, NoAnswer, Operation, OperationTable, Phase, PhaseTable, Problem, Reconcile, Refused, Result, Shape, Success, Undocumented } from "@payspec/core";
export { connectionOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export type { ViaOptions } from "./connect.js";
export { facts, tasks } from "./generated/facts.js";
export type * from "./generated/inputs.js";
export { operations, phases, security, servers, type ViaMethods } from "./generated/provider.js";
export type { components, paths, webhooks } from "./generated/schema.js";
