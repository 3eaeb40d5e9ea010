// The entry @payspec/durable.
export { durable } from "./durable.js";
export { IntentConflictError, IntentInputError, IntentStoreError } from "./errors.js";
export type { Change, Intent, IntentStore, State } from "./store.js";
export type {
  Durable,
  DurableEvent,
  DurableMethods,
  DurableOptions,
  DurableTools,
  EventResult,
  IntentInput,
  IntentResult,
  IntentVerdict,
  Resumed,
} from "./types.js";
