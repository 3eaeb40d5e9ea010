import type { Learned } from "@payspec/core/settle";
import { type Dialect, statementsFor } from "./statements.js";
import type { Change, Entry, Intent, IntentStore, Lease, NewIntent, State } from "./store.js";

type Row = Readonly<Record<string, unknown>>;

/** What a driver has to do: run one statement in a transaction of its own, synced, and give the rows. */
export interface Driver {
  readonly dialect: Dialect;
  run(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Rejects when the caller has a transaction open: its ROLLBACK would erase the claim while the money moved. */
  refuseTransaction(): Promise<void>;
  migrate(): Promise<readonly string[]>;
}

/** A store over a driver. */
export function storeOver({ dialect, run, refuseTransaction, migrate }: Driver): IntentStore {
  const sql = statementsFor(dialect);
  const some = async (statement: string, ...values: unknown[]) => (await run(statement, values)).length > 0;
  const intents = async (statement: string, ...values: unknown[]) => (await run(statement, values)).map(intentOf);
  const first = async (statement: string, ...values: unknown[]) => (await intents(statement, ...values))[0];
  return {
    claim: async (one: NewIntent, { owner, ms }: Lease) => {
      await refuseTransaction();
      const { id, account, provider, operation, input, withheld, fingerprint, mark, until, learned, revision, sends } =
        one;
      const texts = [JSON.stringify(withheld), fingerprint, mark, until];
      return first(
        sql.claim,
        id,
        account,
        provider,
        operation,
        input,
        ...texts,
        owner,
        ms,
        JSON.stringify(learned),
        revision,
        sends,
      );
    },
    get: (id) => first(sql.get, id),
    take: ({ id, fence }, { owner, ms }) => first(sql.take, id, owner, ms, fence),
    takeDue: (account, limit, { owner, ms }) => intents(sql.takeDue, account, owner, ms, limit),
    sending: ({ id, fence }, learned: Learned, { ms }) => some(sql.sending, id, fence, JSON.stringify(learned), ms),
    renew: ({ id, fence }, { ms }) => some(sql.renew, id, fence, ms),
    record: ({ id, fence }, entry: Entry) => {
      const { state, learned, ref, data, by, why, revision, actor, note } = entry;
      return some(
        sql.record,
        id,
        fence,
        state,
        JSON.stringify(learned),
        ref,
        data,
        by,
        why,
        revision,
        lineOf(actor, state, note),
      );
    },
    forget: async ({ id, fence }) => void (await run(sql.forget, [id, fence])),
    find: (account, by) =>
      "mark" in by ? intents(sql.findMark, account, by.mark) : intents(sql.findRef, account, by.ref),
    unsettled: (limit) => intents(sql.unsettled, limit),
    decide: async (id, verdict, actor, note) => {
      if (await some(sql.decide, id, verdict, lineOf(actor, verdict, note))) return "decided";
      const found = await first(sql.get, id);
      if (!found) return "missing";
      return found.state === "done" || found.state === "not-done" ? "over" : "leased";
    },
    hasSeen: (account, event) => some(sql.hasSeen, account, event),
    remember: async (account, event) => void (await run(sql.remember, [account, event])),
    prune: async (olderThanMs) => ({
      intents: (await run(sql.prune, [olderThanMs])).length,
      events: (await run(sql.pruneInbox, [olderThanMs])).length,
    }),
    migrate,
  };
}

const lineOf = (actor: string, state: State, note: string): string =>
  `${JSON.stringify({ at: Date.now(), actor, state, note })}\n`;

function intentOf(row: Row): Intent {
  const text = (name: string) => String(row[name]);
  const maybe = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]));
  return {
    id: text("id"),
    account: text("account"),
    provider: text("provider"),
    operation: text("operation"),
    input: text("input"),
    withheld: JSON.parse(text("withheld")) as string[],
    fingerprint: text("fingerprint"),
    mark: maybe("mark"),
    ref: maybe("ref"),
    until: text("until") as Intent["until"],
    state: text("state") as State,
    sends: Number(row.sends),
    fence: Number(row.fence),
    owner: maybe("owner"),
    leaseUntil: Number(row.lease_until),
    learned: JSON.parse(text("learned")) as Learned,
    data: maybe("data"),
    by: maybe("by_operation"),
    why: maybe("why"),
    revision: text("revision"),
    history: text("history")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Change),
    openedAt: Number(row.opened_at),
    updatedAt: Number(row.updated_at),
    now: Number(row.now),
  };
}
