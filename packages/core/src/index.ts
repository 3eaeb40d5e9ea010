export type { Answered } from "./call/wire.js";
export {
  byName,
  type ConnectionTools,
  connectionOf,
  type Described,
  methodsOf,
  type Sent,
  type TemplateRequest,
  tableOf,
} from "./client.js";
export { type Connection, connect } from "./connection.js";
export { PayspecError, unwrap } from "./error.js";
export { after } from "./input/after.js";
export type { Draft, Part } from "./input/draft.js";
export { echo } from "./input/echo.js";
export { failing, failingBy } from "./input/failing.js";
export { given } from "./input/given.js";
export { json } from "./input/json.js";
export { keyed } from "./input/keyed.js";
export { limits, major, minor } from "./input/money.js";
export { multipart } from "./input/multipart.js";
export { path, SEGMENT_RULE, segment as pathSegment, slashedPath } from "./input/path.js";
export { query } from "./input/query.js";
export { reconcile } from "./input/reconcile.js";
export { reconcileMade } from "./input/reconcile-made.js";
export { sensitive } from "./input/sensitive.js";
export { signed } from "./input/signed.js";
export { decimalText } from "./input/wire.js";
export { type JournalEntry, toJournal } from "./journal.js";
export {
  type AnyOperationFunction,
  type BareOperationFunction,
  type GivenOperationFunction,
  type Methods,
  type OperationFunction,
  operation,
} from "./operation.js";
export { read as readPointer } from "./pointer.js";
export type * from "./types/index.js";
