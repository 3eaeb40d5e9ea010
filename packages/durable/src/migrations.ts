import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One migration: its file's name and its SQL. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/**
 * The migrations of a dialect in order. They are plain SQL files of this package, `migrations/<dialect>`,
 * for whoever runs them by hand.
 */
export function migrationsOf(dialect: "postgres" | "sqlite"): readonly Migration[] {
  const folder = fileURLToPath(new URL(`../migrations/${dialect}/`, import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name) => ({ name, sql: readFileSync(folder + name, "utf8") }));
}

/** Remembers which migrations ran. */
export const MIGRATIONS_TABLE = "create table if not exists payspec_migrations (name text primary key)";
