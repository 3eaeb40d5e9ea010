// The store of a soak, as each process opens it.
import type { IntentStore } from "@payspec/durable";
import { postgresStore } from "@payspec/durable/postgres";
import { sqliteStore } from "@payspec/durable/sqlite";
import pg from "pg";

/** `sqlite:<file>`, or `postgres:<schema>` on the server of PAYSPEC_POSTGRES. */
export async function openStore(
  where: string,
): Promise<{ store: IntentStore; query(sql: string): Promise<readonly object[]>; close(): Promise<void> }> {
  if (where.startsWith("sqlite:")) {
    const builtin = "node:sqlite";
    const { DatabaseSync } = await import(builtin);
    const db = new DatabaseSync(where.slice("sqlite:".length));
    return { store: sqliteStore(db), query: async (sql) => db.prepare(sql).all(), close: async () => db.close() };
  }
  const schema = where.slice("postgres:".length);
  const pool = new pg.Pool({
    connectionString: process.env.PAYSPEC_POSTGRES as string,
    options: `-c search_path=${schema}`,
    max: 8,
  });
  await pool.query(`create schema if not exists ${schema}`);
  return { store: postgresStore(pool), query: async (sql) => (await pool.query(sql)).rows, close: () => pool.end() };
}
