export { createClient } from "./client.js";
export { type Connection, connectionOf } from "./connection.js";
export { PayspecError, unwrap } from "./error.js";
export { multipart } from "./multipart.js";
export { read as readPointer } from "./pointer.js";
export { invalid } from "./result.js";
export type {
  BodyWriter,
  CallFacts,
  CallOptions,
  ClientConfig,
  ClientEvent,
  ClientOptions,
  Credential,
  CredentialSlot,
  Failure,
  FailureFacts,
  FailureKind,
  Invalid,
  Malformed,
  MoneyRule,
  NoAnswer,
  Operation,
  OperationTable,
  Phase,
  PhaseTable,
  Problem,
  Reconcile,
  Refused,
  Result,
  RetryClass,
  Shape,
  SignableRequest,
  Success,
  Undocumented,
} from "./types.js";
