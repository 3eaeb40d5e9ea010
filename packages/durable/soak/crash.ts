import { type ChildProcess, fork } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectionOf } from "@payspec/core";
import { durable } from "@payspec/durable";
import { createSandbox, type Fault } from "@payspec/sandbox";
import { startSandboxServer } from "@payspec/sandbox/server";
import { clientOn, type Loose, type Provider } from "../test/crash/cases.ts";
import { scratch } from "../test/scratch.ts";
import { plan, type Task } from "./plan.ts";
import { openStore } from "./store.ts";

/** Options of a soak. */
export interface CrashOptions {
  readonly provider: Provider;
  readonly store: "sqlite" | "postgres";
  /** Processes killed with SIGKILL, at least. */
  readonly kills: number;
  readonly intents: number;
  readonly workers: number;
  readonly seed: number;
}

/** What it found. */
export interface CrashReport extends CrashOptions {
  readonly requests: number;
  readonly faults: number;
  readonly killed: number;
  readonly states: Readonly<Record<string, number>>;
  /** Moved more than once. */
  readonly doubled: readonly string[];
  /** Moved, and the intent says not-done. */
  readonly lost: readonly string[];
  /** Not moved, and the intent says done. */
  readonly imagined: readonly string[];
  /** Intents of `never` operations whose request was carried out more than once. */
  readonly twice: readonly string[];
  readonly nevers: number;
  /** What nobody could be asked about, before the webhooks came and after; and how many of these had moved money. */
  readonly unknownBefore: number;
  readonly unknown: number;
  readonly unknownMoved: number;
  /** Unsettled for another reason. */
  readonly unsettled: readonly string[];
  /** Sensitive values of the inputs that were found in the store. */
  readonly leaks: readonly string[];
  readonly seconds: number;
}

const SPEED = 40;
const FAULTS: Fault[] = [
  ...(["reset", "truncate", "html", "hang"] as const).flatMap((type): Fault[] => [
    { type, commit: false },
    { type, commit: true },
  ]),
  { type: "delay", ms: 1200 }, // Longer than a caller waits, shorter than the pause between two looks.
];
const SECRETS = [
  "4444443616621049",
  "9860000000000002",
  "4444 4444 4444 4448",
  "eJzVWFevo9iyfu9fMZrzaM0QjWHk3tI",
  "TESTTOKEN0",
  '550e8400-e29b-41d4-a716-446655440000\\"',
];

/** Runs a soak to its end. */
export async function soakCrash(options: CrashOptions): Promise<CrashReport> {
  const { provider, store: kind, kills, intents, workers, seed } = options;
  const since = performance.now();
  const folder = scratch("payspec-crash-");
  const where =
    kind === "sqlite" ? `sqlite:${join(folder, "intents.db")}` : `postgres:crash_${process.pid}_${provider}_${seed}`;
  const sandbox = createSandbox({ deliver: async () => new Response("{}") });
  const tasks = await plan(provider, sandbox, intents);
  const before = sandbox.ledger.length;
  const server = await startSandboxServer({ sandbox });
  const { store, query, close } = await openStore(where);
  await store.migrate();

  let requests = 0;
  let faults = 0;
  const carried = new Map<string, number>();
  sandbox.onCall(({ operationId, status, fault, path, request, response }) => {
    requests++;
    if (fault) faults++;
    const [intent] = /soak-\d+-end/.exec(`${path} ${JSON.stringify(request ?? "")}`) ?? [];
    // A fault that strikes after the work leaves the answer in the history, though nobody got it.
    const isDone = fault ? response !== undefined && !isError(response) : status >= 200 && status < 300;
    if (intent && isDone) carried.set(`${intent} ${operationId}`, (carried.get(`${intent} ${operationId}`) ?? 0) + 1);
  });
  sandbox.faults.randomly({ probability: 0.2, seed, faults: FAULTS });
  const hand = setInterval(() => void sandbox.advance(10 * SPEED), 10);

  const job = join(folder, "job.json");
  const { credentials } = sandbox;
  writeFileSync(
    job,
    JSON.stringify({
      provider,
      where,
      tasks,
      credentials: plain(credentials),
      baseUrls: server.baseUrls,
      speed: SPEED,
      leaseMs: 8000,
    }),
  );
  const killed = await killing({ job, kills, workers, seed });
  sandbox.faults.clear();
  await new Promise((resolve) => setTimeout(resolve, 1500)); // The last late request arrives.
  clearInterval(hand);
  await sandbox.advance(600_000);

  const unknownBefore = count(await stored(query), "unknown");
  const clock = { now: () => sandbox.now(), sleep: (ms: number) => sandbox.advance(ms) };
  const remote = clientOn(provider, { credentials, baseUrls: server.baseUrls } as never, fetch) as Loose;
  const settled = durable(remote, { store, clock });
  for (const { body } of sandbox.deliveries.of({ provider })) await settled.event(JSON.parse(body));
  await settled.resume({ limit: intents });

  const rows = await stored(query);
  const dump = JSON.stringify(await query("select * from payspec_intents"));
  await close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  const moved = (intent: string) => sandbox.ledger.slice(before).filter((entry) => entry.reference === intent).length;
  const stateOf = new Map(rows.map(({ id, state }) => [id, state]));
  const { operations } = connectionOf(remote);
  const nevers = tasks.filter(({ operationId }) => operations[operationId]?.retry === "never");
  const named = (some: readonly Task[], is: (task: Task) => boolean) =>
    some.filter(is).map(({ intent, operationId }) => `${operationId} ${intent}`);
  return {
    ...options,
    requests,
    faults,
    killed,
    states: Object.fromEntries([...new Set(stateOf.values())].map((state) => [state, count(rows, state)])),
    doubled: named(tasks, ({ intent }) => moved(intent) > 1),
    lost: named(tasks, ({ intent }) => stateOf.get(intent) === "not-done" && moved(intent) > 0),
    imagined: named(tasks, ({ intent, isMoney }) => isMoney && stateOf.get(intent) === "done" && moved(intent) === 0),
    twice: named(nevers, ({ intent, operationId }) => (carried.get(`${intent} ${operationId}`) ?? 0) > 1),
    nevers: nevers.length,
    unknownBefore,
    unknown: count(rows, "unknown"),
    unknownMoved: named(tasks, ({ intent }) => stateOf.get(intent) === "unknown" && moved(intent) > 0).length,
    unsettled: named(tasks, ({ intent }) => ["open", "ready", undefined].includes(stateOf.get(intent))),
    leaks: SECRETS.filter((secret) => dump.includes(secret)),
    seconds: (performance.now() - since) / 1000,
  };
}

const isError = (response: unknown): boolean =>
  /"(error|errorCode|serviceName)":(?!null)/.test(JSON.stringify(response));

const plain = (credentials: object): object => JSON.parse(JSON.stringify(credentials));

const stored = async (query: (sql: string) => Promise<readonly object[]>) =>
  (await query("select id, state from payspec_intents")) as readonly { id: string; state: string }[];

const count = (rows: readonly { state: string }[], state: string): number =>
  rows.filter((row) => row.state === state).length;

/** Runs workers, kills one after the other with SIGKILL, and lets the last ones finish. Gives the number of kills. */
async function killing({
  job,
  kills,
  workers,
  seed,
}: {
  job: string;
  kills: number;
  workers: number;
  seed: number;
}): Promise<number> {
  let killed = 0;
  let random = seed >>> 0;
  const next = () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random / 2 ** 32;
  };
  const file = fileURLToPath(new URL("./worker.ts", import.meta.url));
  let born = 0;
  /**
   * One place: a worker lives, is killed, and another takes its place, until all kills are done; the last one finishes.
   */
  const place = async (): Promise<void> => {
    for (;;) {
      const child: ChildProcess = fork(file, [job, String(born++)], {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        execArgv: ["--no-warnings"],
      });
      const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
      await new Promise<void>((resolve) => child.once("message", () => resolve()));
      if (killed >= kills) {
        await ended;
        return;
      }
      killed++;
      const alive = await Promise.race([
        ended.then(() => false),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 100 + next() * 500)),
      ]);
      if (alive) child.kill("SIGKILL");
      else killed--;
      await ended;
      if (!alive) return;
    }
  };
  await Promise.all(Array.from({ length: workers }, place));
  return killed;
}

/** True when the ledgers agree, and nothing is open but what nobody can be asked about. */
export const isSound = ({
  provider,
  doubled,
  lost,
  imagined,
  twice,
  unsettled,
  unknown,
  unknownMoved,
  leaks,
}: CrashReport): boolean =>
  [doubled, lost, imagined, twice, unsettled, leaks].every((found) => found.length === 0) &&
  unknownMoved === 0 &&
  (unknown === 0 || provider === "bridgepay");

/** A report in three lines. */
export function print(report: CrashReport): string {
  const {
    provider,
    store,
    intents,
    killed,
    workers,
    requests,
    faults,
    seconds,
    states,
    nevers,
    unknownBefore,
    unknown,
    unknownMoved,
    leaks,
  } = report;
  const found = (["doubled", "lost", "imagined", "twice", "unsettled"] as const).map(
    (name) => `${name} ${report[name].length}`,
  );
  const ends = Object.entries(states).map(([state, number]) => `${state} ${number}`);
  return [
    `${provider} on ${store}: ${intents} intents (${nevers} never to be repeated), ${killed} kills -9, ${workers} processes, ${requests} requests with ${faults} faults, ${seconds.toFixed(1)} s.`,
    `  ${ends.join(", ")}; unknown ${unknownBefore} before the webhooks, ${unknown} after, of which ${unknownMoved} had moved money.`,
    `  ${found.join(", ")}; sensitive values in the store: ${leaks.length}.`,
    ...(["doubled", "lost", "imagined", "twice", "unsettled"] as const).flatMap((name) =>
      report[name].slice(0, 5).map((one) => `  ${name}: ${one}`),
    ),
  ].join("\n");
}
