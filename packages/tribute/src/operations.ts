// The entry @payspec/tribute/operations: a function per operation, so that a bundle holds what it calls.
export type {
  CallFacts,
  CallOptions,
  ClientEvent,
  ClientOptions,
  Connection,
  Credential,
  Failure,
  FailureFacts,
  FailureKind,
  Invalid,
  JournalEntry,
  Limits,
  Malformed,
  Methods,
  NoAnswer,
  Operation,
  OperationTable,
  Phase,
  PhaseTable,
  Problem,
  Reconcile,
  Refused,
  Result,
  Shape,
  Success,
  Undocumented,
} from "@payspec/core";
export { methodsOf, PayspecError, toJournal, unwrap } from "@payspec/core";
export { connectTribute, type TributeOptions } from "./connect.js";
export type * from "./generated/inputs.js";
export * from "./generated/operations.js";
