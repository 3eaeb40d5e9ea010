// Generated from specs/invoicebox. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

import { loadVerdicts } from "#verdicts";
import { type Described, methodsOf } from "@payspec/core";
import { connectInvoicebox, type InvoiceboxOptions } from "./connect.js";
import { functions, type InvoiceboxMethods } from "./generated/provider.js";
import type { paths } from "./generated/schema.js";

/** A client of the Invoicebox API v3: a method per operation. */
export interface InvoiceboxClient extends InvoiceboxMethods, Described<paths> {}

/**
 * Makes a client of the Invoicebox API v3. Amounts are major units with at most two decimals, such as 371.88. Throws a
 * TypeError when an option can't work; calls never throw for what happens on the wire.
 *
 * For servers: browsers ignore the User-Agent that a page sets, and the token would be readable there.
 *
 * @example
 * ```ts
 * import { createInvoiceboxClient } from "@payspec/invoicebox";
 *
 * const invoicebox = createInvoiceboxClient({ token: process.env.INVOICEBOX_TOKEN ?? "", userAgent: "MyShop/1.0" });
 * const orders = await invoicebox.listOrders({ merchantOrderId: "order-123" });
 * if (orders.ok) for (const order of orders.data.data) console.log(order.id, order.status);
 * else console.log(orders.kind, orders.outcome);
 * ```
 */
export function createInvoiceboxClient(options: InvoiceboxOptions): InvoiceboxClient {
  return methodsOf(connectInvoicebox(options), functions, loadVerdicts);
}

export type { CallFacts, CallOptions, ClientEvent, ClientOptions, Connection, Credential, Failure, FailureFacts, FailureKind, Invalid, JournalEntry, Limits, Malformed, Methods, NoAnswer, Operation, OperationTable, Phase, PhaseTable, Problem, Reconcile, Refused, Result, Shape, Success, Undocumented } from "@payspec/core";
export { connectionOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export type { InvoiceboxOptions } from "./connect.js";
export { facts, tasks } from "./generated/facts.js";
export type * from "./generated/inputs.js";
export { type InvoiceboxMethods, operations, phases, security, servers } from "./generated/provider.js";
export type { components, paths, webhooks } from "./generated/schema.js";
export * from "./notification-answers.js";
export * from "./webhooks.js";
