import { hiding } from "../answer/hide.js";
import type { Draft } from "../input/draft.js";
import type { CallOptions, ClientEvent, ConnectionConfig, Operation } from "../types/index.js";
import type { Found } from "./exchange.js";

/** What a connection keeps between its calls. */
export interface Wire extends ConnectionConfig {
  readonly origin: string;
  readonly found: Found;
  /** The check for the credentials of the last call: most calls have the same. */
  clean?: readonly [credentials: string, clean: (text: string) => string];
}

/** One call under way. */
export interface Call {
  readonly wire: Wire;
  /** Counts the calls of the connection. */
  readonly callId: number;
  readonly operationId: string;
  readonly operation: Operation;
  /** The flat input with its options: a copy of the caller's. */
  readonly input: CallOptions & Record<string, unknown>;
  /** On the clock of `performance.now()`. */
  readonly started: number;
  draft?: Draft;
  /** Requests sent so far. */
  attempts: number;
  /** Credentials and signatures that were sent. */
  readonly secrets: Set<string>;
  /** An earlier attempt may have moved money: no later refusal takes that back. */
  open: boolean;
}

type News = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "callId" | "operationId" | "method" | "path" | "origin" | "attempt">
    : never
  : never;

/** Hands an event to the client's listener. A broken listener must not break a payment: neither by throwing nor by rejecting later. */
export function tell({ wire, callId, operationId, operation, attempts }: Call, news: News): void {
  const { onEvent, origin } = wire;
  if (!onEvent) return;
  const { method, path } = operation;
  (async () => onEvent({ callId, operationId, method, path, origin, attempt: attempts, ...news } as ClientEvent))().catch(() => {});
}

/** The check that every text passes which gets out of this call. */
export function cleanOf({ wire, secrets, draft }: Call): (text: string) => string {
  const own = draft?.secrets?.();
  if (own?.length) return hiding([...secrets, ...own]);
  const key = [...secrets].join("\n");
  if (wire.clean?.[0] !== key) wire.clean = [key, hiding([...secrets])];
  return wire.clean[1];
}
