// The entry @payspec/durable/postgres: intents in PostgreSQL, for any number of processes. The pool is the
// caller's, of the package `pg`.
import { MIGRATIONS_TABLE, migrationsOf } from "./migrations.js";
import { storeOver } from "./rows.js";
import type { IntentStore } from "./store.js";

interface Queryable {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A pool of `pg`. */
export interface PostgresPool extends Queryable {
  readonly totalCount: number;
  connect(): Promise<Queryable & { release(): void }>;
}

/** Any number, the same in all versions: migrations of several processes wait for one another. */
const LOCK = 7_297_736;

/**
 * A store in PostgreSQL 12 or newer. Each step takes a connection of the pool and commits for itself.
 *
 * @param pool A pool, not a client: a client may have a transaction open, whose ROLLBACK would erase a
 * claim while the money moved.
 * @throws TypeError for anything else than a pool.
 */
export function postgresStore(pool: PostgresPool): IntentStore {
  if (typeof pool?.totalCount !== "number" || typeof pool.connect !== "function") {
    throw new TypeError(
      "postgresStore takes a Pool of pg. A client may have a transaction open, whose ROLLBACK would erase a claim.",
    );
  }
  return storeOver({
    dialect: { now: "(extract(epoch from clock_timestamp()) * 1000)::bigint", skipLocked: " for update skip locked" },
    run: async (sql, values) => (await pool.query(sql, [...values])).rows as Readonly<Record<string, unknown>>[],
    refuseTransaction: async () => undefined, // A pool's connections have none.
    migrate: () => migrate(pool),
  });
}

async function migrate(pool: PostgresPool): Promise<readonly string[]> {
  const client = await pool.connect();
  const ran: string[] = [];
  try {
    await client.query("begin");
    await client.query(`select pg_advisory_xact_lock(${LOCK})`);
    await client.query(MIGRATIONS_TABLE);
    for (const { name, sql } of migrationsOf("postgres")) {
      const fresh = await client.query(
        "insert into payspec_migrations (name) values ($1) on conflict do nothing returning name",
        [name],
      );
      if (fresh.rows.length === 0) continue;
      await client.query(sql);
      ran.push(name);
    }
    await client.query("commit");
    return ran;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

export type { Change, Entry, Intent, IntentStore, Lease, NewIntent, State } from "./store.js";
