// The entry @payspec/durable/sqlite: intents in a file, for one machine. The handle is the caller's: node:sqlite,
// better-sqlite3 or bun:sqlite.
import { MIGRATIONS_TABLE, migrationsOf } from "./migrations.js";
import { storeOver } from "./rows.js";
import type { IntentStore } from "./store.js";

/**
 * What the handles of node:sqlite (`DatabaseSync`), better-sqlite3 (`Database`) and bun:sqlite
 * (`Database`) have in common.
 */
export interface SqliteHandle {
  exec(sql: string): unknown;
  prepare(sql: string): { all(...values: never[]): unknown[] };
}

/**
 * A store in a SQLite file. The handle should be for this store alone: its claims are refused inside a transaction that
 * is open on it. It is switched to WAL and to full synchronisation, since a claim that a power cut takes back is a
 * payment that is sent twice.
 *
 * @param db An open handle of a file; several processes may have handles of the same file.
 */
export function sqliteStore(db: SqliteHandle): IntentStore {
  db.exec("pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full;");
  const statements = new Map<string, ReturnType<SqliteHandle["prepare"]>>();
  const run = async (sql: string, values: readonly unknown[]) => {
    const given: unknown[] = [];
    // Anonymous parameters are the ones that all three handles take.
    const text = sql.replace(/\$(\d+)/g, (_, index) => {
      given.push(values[Number(index) - 1]);
      return "?";
    });
    const statement = statements.get(text) ?? db.prepare(text);
    statements.set(text, statement);
    return statement.all(...(given as never[])) as Readonly<Record<string, unknown>>[];
  };
  return storeOver({
    dialect: { now: "cast(unixepoch('subsec') * 1000 as integer)", skipLocked: "" },
    run,
    refuseTransaction: async () => {
      try {
        db.exec("begin");
      } catch (error) {
        throw new Error(
          "A transaction is open on this handle: its ROLLBACK would erase the claim while the money moved. Commit it first.",
          {
            cause: error,
          },
        );
      }
      db.exec("rollback");
    },
    migrate: async () => {
      db.exec(MIGRATIONS_TABLE);
      const ran: string[] = [];
      for (const { name, sql } of migrationsOf("sqlite")) {
        db.exec("begin immediate");
        try {
          const fresh = await run(
            "insert into payspec_migrations (name) values ($1) on conflict do nothing returning name",
            [name],
          );
          if (fresh.length > 0) {
            db.exec(sql);
            ran.push(name);
          }
          db.exec("commit");
        } catch (error) {
          db.exec("rollback");
          throw error;
        }
      }
      return ran;
    },
  });
}

export type { Change, Entry, Intent, IntentStore, Lease, NewIntent, State } from "./store.js";
