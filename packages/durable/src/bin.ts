#!/usr/bin/env node
// The command payspec-durable: what a person needs to look at intents and to decide those
// that nobody can be asked about.
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { SqliteHandle } from "./sqlite.js";
import type { Intent, IntentStore } from "./store.js";

const USAGE = `Usage: payspec-durable <command> --store sqlite:<file> | postgres://...

  open                       what is not over, oldest first
  show <intent>              one intent with its history
  decide <intent> done|not-done --name <who> --note <why>
                             a person's word; refused while a process is at it
  resume --dry-run           what resume() of a program would take up now; nothing is asked or sent
  prune --older-than <days>  takes input and answers out of what is over; the names stay and refuse a fresh start
  migrate                    brings the tables to this version`;

const OPTIONS = {
  store: { type: "string" },
  name: { type: "string" },
  note: { type: "string" },
  "older-than": { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} satisfies ParseArgsConfig["options"];

interface Opened {
  readonly store: IntentStore;
  close(): Promise<void>;
}

/** Runs the command; gives what it prints. Throws a TypeError with a sentence for a wrong use. */
async function run(argv: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  if (values.help) return USAGE;
  const [command = "", id = "", verdict = ""] = positionals;
  if (!values.store || !command) throw new TypeError(USAGE);
  const { store, close } = await open(values.store);
  try {
    switch (command) {
      case "open":
        return list(await store.unsettled(1000));
      case "show":
        return show(await store.get(id), id);
      case "decide":
        return await decide(store, id, verdict, values.name, values.note);
      case "resume":
        if (!values["dry-run"])
          throw new TypeError("resume needs your clients: call resume() in your program. Here only --dry-run works.");
        return due(await store.unsettled(1000));
      case "prune": {
        const days = Number(values["older-than"]);
        if (!(days > 0)) throw new TypeError("prune needs --older-than <days>.");
        const { intents, events } = await store.prune(days * 86_400_000);
        return `Pruned ${intents} intents and ${events} events. Nothing that is unsettled was touched.`;
      }
      case "migrate": {
        const ran = await store.migrate();
        return ran.length > 0 ? `Ran ${ran.join(", ")}.` : "The tables are up to date.";
      }
      default:
        throw new TypeError(USAGE);
    }
  } finally {
    await close();
  }
}

async function open(where: string): Promise<Opened> {
  if (where.startsWith("sqlite:")) {
    const builtin = "node:sqlite"; // Node 20 has none, and neither have its types.
    const { DatabaseSync } = (await import(builtin).catch(() => {
      throw new TypeError("SQLite needs a Node with node:sqlite, which begins with 22.5: this one has none.");
    })) as { DatabaseSync: new (file: string) => SqliteHandle & { close(): void } };
    const db = new DatabaseSync(where.slice("sqlite:".length));
    const { sqliteStore } = await import("./sqlite.js");
    return { store: sqliteStore(db), close: async () => db.close() };
  }
  const name = "pg"; // The caller's own: this package depends on no driver.
  const { default: pg } = await import(name).catch(() => {
    throw new TypeError("PostgreSQL needs the package pg beside this one: npm i pg.");
  });
  const pool = new pg.Pool({ connectionString: where });
  const { postgresStore } = await import("./postgres.js");
  return { store: postgresStore(pool), close: () => pool.end() };
}

const time = (ms: number): string => new Date(ms).toISOString();

function list(intents: readonly Intent[]): string {
  if (intents.length === 0) return "Everything is settled.";
  const lines = intents.map(({ id, provider, operation, state, why, sends, openedAt, now }) => {
    const minutes = Math.round((now - openedAt) / 60_000);
    return `${state.padEnd(8)} ${String(minutes).padStart(6)} min  ${provider} ${operation}  ${id}${why ? `  (${why})` : ""}  sent ${sends}x`;
  });
  return `${lines.join("\n")}\n${intents.length} unsettled, the oldest since ${time(intents[0]?.openedAt ?? 0)}.`;
}

function show(intent: Intent | undefined, id: string): string {
  if (!intent) throw new TypeError(`There is no intent ${id}.`);
  const { history, learned, now, ...facts } = intent;
  const head = Object.entries({
    ...facts,
    openedAt: time(facts.openedAt),
    updatedAt: time(facts.updatedAt),
    leaseUntil: facts.leaseUntil > now ? time(facts.leaseUntil) : "free",
  });
  return [
    ...head
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name.padEnd(12)} ${Array.isArray(value) ? value.join(" ") : value}`),
    `${"learned".padEnd(12)} ${JSON.stringify(learned)}`,
    ...history.map(({ at, actor, state, note }) => `${time(at)}  ${state.padEnd(8)} ${actor}: ${note}`),
  ].join("\n");
}

async function decide(store: IntentStore, id: string, verdict: string, name = "", note = ""): Promise<string> {
  if (verdict !== "done" && verdict !== "not-done") throw new TypeError("decide needs done or not-done.");
  if (!name.trim() || !note.trim()) throw new TypeError("decide needs --name and --note: who says so, and why.");
  const came = await store.decide(id, verdict, name, note);
  if (came === "decided") return `${id} is ${verdict}.`;
  const why = {
    leased: "a process is at it right now",
    over: "it is over already",
    missing: "there is no such intent",
  }[came];
  throw new TypeError(`${id} was not decided: ${why}.`);
}

function due(intents: readonly Intent[]): string {
  const taken = intents.filter(
    ({ state, until, leaseUntil, now }) =>
      leaseUntil <= now && (state === "open" || (state === "taken" && until === "final")),
  );
  if (taken.length === 0) return "resume() would take up nothing.";
  const lines = taken.map(({ id, provider, operation, withheld }) => {
    const lacks = withheld.length > 0 ? `; it can ask but not send, since ${withheld.join(", ")} is not stored` : "";
    return `${provider} ${operation}  ${id}${lacks}`;
  });
  return `${lines.join("\n")}\nresume() would take up ${taken.length}.`;
}

run(process.argv.slice(2)).then(
  (text) => console.log(text),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
