import { hiding } from "../answer/hide.js";
import type { Draft } from "../input/draft.js";
import type { USUAL } from "../input/option.js";
import type { Say } from "../input/problem.js";
import type { ClientEvent, ConnectionConfig, Operation, Problem } from "../types/index.js";
import type { Answer } from "./exchange.js";

/** What a connection keeps between its calls. */
export interface Wire extends ConnectionConfig {
  readonly origin: string;
  readonly usual: typeof USUAL;
  /** The check for the credentials of the last call: most calls have the same. */
  hide?: (text: string) => string;
  /** These credentials. */
  key?: string;
}

/** Receives the last answer of a call as it came, for those who build another face on the transport. */
export type Answered = (answer: Pick<Answer, "status" | "headers" | "raw">) => void;

/** One call under way, with its request once that is made. */
export interface Call extends Draft {
  readonly wire: Wire;
  /** Counts the calls of the connection. */
  readonly callId: number;
  readonly operation: Operation;
  readonly answered?: Answered | undefined;
  /** On the clock of `performance.now()`. */
  readonly started: number;
  readonly problems: readonly Problem[];
  readonly say: Say;
  /** Credentials and signatures that were sent. */
  readonly sent: string[];
  /** An earlier attempt may have moved money: no later refusal takes that back. */
  open?: boolean;
}

type News = ClientEvent extends infer E
  ? E extends ClientEvent
    ? Omit<E, "callId" | "operationId" | "method" | "path" | "origin" | "attempt">
    : never
  : never;

/** Hands an event to the client's listener. A broken listener must not break a payment: neither by throwing nor by rejecting later. */
export function tell({ wire, callId, operation, facts }: Call, news: News): void {
  const { onEvent, origin } = wire;
  const { method, path } = operation;
  const { operationId, attempts: attempt } = facts;
  if (onEvent) (async () => onEvent({ callId, operationId, method, path, origin, attempt, ...news } as ClientEvent))().catch(() => {});
}

/** The check that every text passes which gets out of this call. */
export function cleanOf({ wire, sent, secrets }: Call): (text: string) => string {
  let hide: ((text: string) => string) | undefined;
  return (text) => {
    const key = sent.join();
    if (wire.key !== key) {
      wire.key = key;
      wire.hide = hiding(sent);
    }
    hide ??= hiding(secrets?.() ?? []);
    return hide(wire.hide(text));
  };
}
