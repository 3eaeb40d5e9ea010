// The stores that the tests run on, each fresh: SQLite where Node has it, PostgreSQL where
// packages/durable/postgres.sh started one.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { IntentStore } from "@payspec/durable";
import { postgresStore } from "@payspec/durable/postgres";
import { sqliteStore } from "@payspec/durable/sqlite";
import pg from "pg";
import { scratch } from "./scratch.ts";

/** A store of a test, with what the store itself must not offer. */
export interface TestStore {
  readonly store: IntentStore;
  /** A second connection to the same tables, as another process has it. */
  another(): Promise<IntentStore>;
  /** Every value of every column of every table. */
  dump(): Promise<string>;
  /** Ends the lease of an intent, as time does. */
  expire(id: string): Promise<void>;
  close(): Promise<void>;
}

const url = process.env.PAYSPEC_POSTGRES;

/** What the tests use of node:sqlite. Node 20 has none, and neither have its types. */
export interface Sqlite {
  readonly DatabaseSync: new (
    file: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): { all(...values: unknown[]): unknown[]; run(...values: unknown[]): unknown };
    close(): void;
  };
}
const builtin = "node:sqlite";
export const sqlite: Sqlite | undefined = await import(builtin).catch(() => undefined);

/** A kind of store and how to make one; no `open` where this machine has none. */
export const stores: { name: string; open?: () => Promise<TestStore>; why: string }[] = [
  {
    name: "SQLite",
    ...(sqlite && { open: () => openSqlite() }),
    why: "this Node has no node:sqlite; npm test in packages/durable runs on one that has",
  },
  {
    name: "PostgreSQL",
    ...(url && { open: openPostgres }),
    why: "PAYSPEC_POSTGRES is not set; npm test in packages/durable starts PostgreSQL",
  },
];

if (process.env.PAYSPEC_DURABLE === "all") {
  const missing = stores.filter(({ open }) => !open).map(({ name, why }) => `${name}: ${why}`);
  if (missing.length > 0) throw new Error(`CI runs on both stores. ${missing.join(". ")}.`);
}

const TABLES = ["payspec_intents", "payspec_inbox"];

/** An open handle of node:sqlite, better-sqlite3 or bun:sqlite. */
export type Handle = InstanceType<Sqlite["DatabaseSync"]>;

export async function openSqlite(
  openFile: (file: string) => Handle = (file) => new (sqlite as Sqlite).DatabaseSync(file),
): Promise<TestStore> {
  const folder = scratch("payspec-durable-");
  const handles = [openFile(join(folder, "intents.db"))];
  const [db] = handles as [Handle];
  const store = sqliteStore(db);
  await store.migrate();
  return {
    store,
    another: async () => {
      const handle = openFile(join(folder, "intents.db"));
      handles.push(handle);
      return sqliteStore(handle);
    },
    dump: async () => JSON.stringify(TABLES.map((table) => db.prepare(`select * from ${table}`).all())),
    expire: async (id) => void db.prepare("update payspec_intents set lease_until = 0 where id = ?").run(id),
    close: async () => {
      for (const handle of handles) handle.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPostgres(): Promise<TestStore> {
  const schema = `test_${randomUUID().replaceAll("-", "")}`;
  const pools: pg.Pool[] = [];
  const connect = () => {
    const pool = new pg.Pool({ connectionString: url as string, options: `-c search_path=${schema}`, max: 10 });
    pools.push(pool);
    return pool;
  };
  const pool = connect();
  await pool.query(`create schema ${schema}`);
  const store = postgresStore(pool);
  await store.migrate();
  return {
    store,
    another: async () => postgresStore(connect()),
    dump: async () =>
      JSON.stringify(await Promise.all(TABLES.map(async (table) => (await pool.query(`select * from ${table}`)).rows))),
    expire: async (id) => void (await pool.query("update payspec_intents set lease_until = 0 where id = $1", [id])),
    close: async () => {
      await pool.query(`drop schema ${schema} cascade`);
      for (const one of pools) await one.end();
    },
  };
}
