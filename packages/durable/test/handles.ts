// The handles that users give to sqliteStore besides node:sqlite: better-sqlite3, and bun:sqlite
// when these tests run on Bun.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Handle, openSqlite, type stores } from "./stores.ts";

/**
 * What handles.sh has: a path, or why there is none. In CI it fetches Bun; better-sqlite3 may have to be compiled,
 * which takes a minute and more.
 */
export function fetched(what: "bun" | "better-sqlite3"): { readonly path?: string; readonly why: string } {
  const script = fileURLToPath(new URL("../handles.sh", import.meta.url));
  const cached = process.env.PAYSPEC_DURABLE === "all" && what === "bun" ? [] : ["cached"];
  const { status, stdout, stderr } = spawnSync("bash", [script, what, ...cached], { encoding: "utf8" });
  return status === 0
    ? { path: stdout.trim(), why: "" }
    : { why: stderr.trim().split("\n").at(-1) ?? "it could not be installed" };
}

const isBun = "Bun" in globalThis;

function betterSqlite3(): (typeof stores)[number] {
  const name = "SQLite by better-sqlite3";
  if (isBun) return { name, why: "tested on Node" };
  const { path, why } = fetched("better-sqlite3");
  if (!path) return { name, why };
  try {
    const Database = createRequire(import.meta.url)(path) as new (file: string) => Handle;
    new Database(":memory:").close();
    return { name, why, open: () => openSqlite((file) => new Database(file)) };
  } catch (error) {
    return { name, why: `built for another Node: ${(error as Error).message.split("\n")[0]}` };
  }
}

async function bunSqlite(): Promise<(typeof stores)[number][]> {
  if (!isBun) return []; // bun.test.ts runs this file on Bun.
  const builtin = "bun:sqlite";
  const { Database } = (await import(builtin)) as { Database: new (file: string) => Handle };
  return [{ name: "SQLite by bun:sqlite", why: "", open: () => openSqlite((file) => new Database(file)) }];
}

export const otherHandles: readonly (typeof stores)[number][] = [betterSqlite3(), ...(await bunSqlite())];
