import type { Draft } from "./draft.js";
import type { ClientConfig, ClientEvent, Operation } from "./types.js";

/** One call under way. */
export interface Call {
  readonly config: ClientConfig;
  /** Counts the calls of the client. */
  readonly callId: number;
  readonly operationId: string;
  readonly operation: Operation;
  readonly draft: Draft;
  /** On the clock of `performance.now()`. */
  readonly started: number;
  /** Requests sent so far. */
  attempts: number;
  /** Secrets that were sent, so that no echo of them gets out. */
  readonly secrets: string[];
  /** An earlier attempt may have moved money: no later refusal takes that back. */
  open: boolean;
}

type News = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "callId" | "operationId" | "method" | "path" | "origin" | "attempt">
    : never
  : never;

/** Tells the client's listener what happened. A broken listener must not break a payment. */
export function tell({ config, callId, operationId, operation, attempts }: Call, news: News): void {
  const { method, path } = operation;
  try {
    config.onEvent?.({
      callId,
      operationId,
      method,
      path,
      origin: new URL(config.baseUrl).origin,
      attempt: attempts,
      ...news,
    } as ClientEvent);
  } catch {}
}
