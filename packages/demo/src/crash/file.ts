import type { SqliteHandle } from "@payspec/durable/sqlite";

/** An open file of intents: `node:sqlite` where Node has it, and SQLite as WebAssembly on Node 20, which has none. */
export async function openFile(
  path: string,
): Promise<{ readonly handle: SqliteHandle; readonly name: string; close(): void }> {
  const builtin = "node:sqlite";
  const { DatabaseSync } = await import(builtin).catch(() => ({}));
  if (DatabaseSync) {
    const handle = new DatabaseSync(path);
    return { handle, name: "node:sqlite", close: () => handle.close() };
  }
  const { Database } = (await import("node-sqlite3-wasm")).default;
  const db = new Database(path);
  const handle: SqliteHandle = {
    exec: (sql) => db.exec(sql),
    prepare: (sql) => {
      const statement = db.prepare(sql);
      return { all: (...values) => statement.all(values) };
    },
  };
  return { handle, name: "node-sqlite3-wasm", close: () => db.close() };
}
