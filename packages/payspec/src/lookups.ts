// What all providers have in common: look-ups in the tables that are compiled from their
// specs. Nothing here moves money.
import { connectionOf, type Failure, type PhaseTable } from "@payspec/core";
import { type Facts, readerOf, type Standing, standingFrom } from "@payspec/core/standing";
import type { EventSubject, Phase } from "@payspec/core/webhook";
import { phaseFrom, rowFrom } from "./compose.js";
import {
  events,
  type Provider,
  type Reads,
  tables as tablesOf,
  capabilities as theirs,
} from "./generated/providers.js";

interface Tables {
  readonly phases: PhaseTable;
  readonly facts: Facts;
}

const tables: Readonly<Record<Provider, Tables>> = tablesOf;

/**
 * What can be done with each provider: by task the operations that do it, and the grade of what they rest on.
 * `documented` says that a page of the provider states it, not that anybody has tried it;
 * `observed` comes from code of others.
 */
export const capabilities: typeof theirs = theirs;

/** The tasks of a provider, or of all of them; no others exist. */
export type Task<P extends Provider = Provider> = P extends Provider ? keyof (typeof capabilities)[P] : never;

/** How a task is done. */
export interface Capability {
  readonly operations: readonly string[];
  readonly grade: "documented" | "example" | "observed" | "inferred";
}

/**
 * How a provider does something; undefined where it does not, as far as is known. Narrow it by
 * `if (can("qiwi", "capture"))`.
 */
export const can = (provider: Provider, task: Task): Capability | undefined => {
  const cells: Readonly<Record<string, Capability>> | undefined = rowFrom(capabilities, provider);
  return cells && rowFrom(cells, task);
};

/**
 * What an answer's status means in the words all providers share.
 *
 * @param provider Name of the provider.
 * @param operationId The operation that was asked.
 * @param data Its answer.
 * @param asked Flat input of the call that made the object: that of `createPayment` or `createBill` for the answer of
 * `getPayment`. QIWI holds or takes money by a flag that its answers don't always repeat; without it the cautious
 * meaning counts, `authorized`.
 * @returns The phase. `unknown` for a value or a provider that the specs do not know, undefined where an answer
 * has no status. Never throws.
 */
export function phaseOf(provider: Provider, operationId: string, data: unknown, asked?: unknown): Phase | undefined {
  const table = rowFrom(tables, provider);
  return table ? phaseFrom(table.phases, operationId, data, asked) : "unknown";
}

/**
 * How the object in an answer is: `{ phase, final, money, todo, raw }`. `money` is exact and only there where the
 * answer names an amount; `todo` says what to do; `raw` is the status as the provider wrote it.
 * Arguments as for {@link phaseOf}.
 *
 * @returns Undefined where an answer has no status. Never throws.
 */
export function standing(
  provider: Provider,
  operationId: string,
  data: unknown,
  asked?: unknown,
): Standing | undefined {
  const table = rowFrom(tables, provider);
  return table && standingFrom(table.phases, table.facts, operationId, data, asked);
}

/**
 * Whether the status of an answer can no longer change; false for whatever is not known. Arguments as for
 * {@link phaseOf}. Never throws.
 */
export const isFinal = (provider: Provider, operationId: string, data: unknown, asked?: unknown): boolean =>
  standing(provider, operationId, data, asked)?.final ?? false;

type Names<R> = R extends unknown
  ? { [Id in keyof R]: R[Id] extends readonly (infer One)[] ? One : never }[keyof R]
  : never;
type RefOf<List> = List extends readonly (infer Name extends string)[] ? { readonly [N in Name]: string } : never;

/**
 * What finds an object: the parameters of an operation that reads it, such as `{ paymentId }`,
 * `{ chargeUuid }` or `{ externalId }`.
 */
export type Ref = RefOf<Names<Reads>>;

/** How an object is, as its provider says now. */
export interface Synced extends Standing {
  readonly ok: true;
  /** The operation that was asked. */
  readonly operationId: string;
  /** Its answer. */
  readonly data: unknown;
}

/**
 * Asks the provider how an object is, by an operation that only reads, and gives its standing.
 *
 * @param client A client with all its operations, such as `payments.qiwi`.
 * @param ref What finds the object.
 * @param asked Flat input of the call that made it, where the meaning of its status depends on it.
 * @returns The standing, or the failure of the call. Rejects with a TypeError for a client that
 * reads nothing by these names.
 */
export async function sync(client: object, ref: Ref, asked?: unknown): Promise<Synced | Failure> {
  const { provider, call } = connectionOf(client);
  const { phases, facts } = rowFrom(tables, provider) ?? { phases: {}, facts: { amounts: {}, reads: {} } };
  const operationId = readerOf(facts, ref);
  if (operationId === undefined)
    throw new TypeError(`${provider} reads no object by ${Object.keys(ref).join(" and ") || "nothing"}.`);
  const result = await call(operationId, ref);
  if (!result.ok) return result;
  const found = standingFrom(phases, facts, operationId, result.data, asked) as Standing;
  return { ok: true, operationId, data: result.data, ...found };
}

const readers = events as unknown as Readonly<
  Record<
    string,
    readonly [id: (event: unknown) => string | undefined, about: (event: unknown) => EventSubject | undefined]
  >
>;

/**
 * What recognises an event in storage: the same text for every delivery of one event, and another for any other of any
 * provider. Undefined for an event that the spec does not know, and for a provider that sends none. Never throws.
 */
export function eventId(provider: Provider, event: unknown): string | undefined {
  const id = rowFrom(readers, provider)?.[0](event);
  return id && `${provider}/${id}`;
}

/** What to read to learn the present state of what an event is about: an operation and its input. Never throws. */
export const aboutEvent = (provider: Provider, event: unknown): EventSubject | undefined =>
  rowFrom(readers, provider)?.[1](event);
