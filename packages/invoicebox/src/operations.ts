// Generated from specs/invoicebox. Do not edit: change the spec or its provider.yaml and run `npm run generate`.
// biome-ignore-all format: generated
// biome-ignore-all assist/source/organizeImports: generated

export type { CallFacts, CallOptions, ClientEvent, ClientOptions, Connection, Credential, Failure, FailureFacts, FailureKind, Invalid, JournalEntry, Limits, Malformed, Methods, NoAnswer, Operation, OperationTable, Phase, PhaseTable, Problem, Reconcile, Refused, Result, Shape, Success, Undocumented } from "@payspec/core";
export { methodsOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export { connectInvoicebox, type InvoiceboxOptions } from "./connect.js";
export type * from "./generated/inputs.js";
export * from "./generated/operations.js";
