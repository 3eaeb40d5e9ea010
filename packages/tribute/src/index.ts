// Generated from specs/tribute. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { loadVerdicts } from "#verdicts";
import { type Described, methodsOf } from "@payspec/core";
import { connectTribute, type TributeOptions } from "./connect.js";
import { functions, type TributeMethods } from "./generated/provider.js";
import type { paths } from "./generated/schema.js";

/** A client of the Tribute shop API: a method per operation. */
export interface TributeClient extends TributeMethods, Described<paths> {}

/**
 * Makes a client of the Tribute shop API. Amounts are whole minor units in the currency of the token. Throws a
 * TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * @example
 * ```ts
 * import { createTributeClient } from "@payspec/tribute";
 *
 * const tribute = createTributeClient({ apiKey: process.env.TRIBUTE_API_KEY ?? "" });
 * const charge = await tribute.createCharge({
 *   body: { token: "550e8400-e29b-41d4-a716-446655440000", amount: 100_00, reference: "order-123" },
 * });
 * if (charge.ok) console.log(charge.data.status); // read it until it is over
 * else if (charge.outcome === "unknown") console.log("Money may have moved: ask", charge.reconcile?.operationId);
 * ```
 */
export function createTributeClient(options: TributeOptions): TributeClient {
  return methodsOf(connectTribute(options), functions, loadVerdicts);
}

export type { CallFacts, CallOptions, ClientEvent, ClientOptions, Connection, Credential, Failure, FailureFacts, FailureKind, Invalid, JournalEntry, Limits, Malformed, Methods, NoAnswer, Operation, OperationTable, Phase, PhaseTable, Problem, Reconcile, Refused, Result, Shape, Success, Undocumented } from "@payspec/core";
export { connectionOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export type { TributeOptions } from "./connect.js";
export { facts, tasks } from "./generated/facts.js";
export type * from "./generated/inputs.js";
export { operations, phases, security, servers, type TributeMethods } from "./generated/provider.js";
export type { components, paths, webhooks } from "./generated/schema.js";
export * from "./webhooks.js";
