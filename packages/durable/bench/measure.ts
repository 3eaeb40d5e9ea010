// What an intent costs beside a bare call, both with an answer that costs nothing.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { durable } from "@payspec/durable";
import { openStore } from "../soak/store.ts";
import { client, input } from "./call.ts";

/** Milliseconds of calls one after the other. */
async function each(calls: number, call: (index: number) => Promise<unknown>) {
  for (let index = 0; index < calls / 10; index++) await call(-1 - index);
  const times: number[] = [];
  for (let index = 0; index < calls; index++) {
    const since = performance.now();
    await call(index);
    times.push(performance.now() - since);
  }
  times.sort((one, other) => one - other);
  return { median: times[Math.floor(calls / 2)] as number, p99: times[Math.floor(calls * 0.99)] as number };
}

/**
 * Measures on SQLite, and on PostgreSQL where PAYSPEC_POSTGRES names one. What each number is:
 * packages/bench/src/durable.ts.
 */
export async function measure(calls = 500, many = 1000) {
  const bare = await each(calls, (index) => client.createRefund(input(`${index}`)));
  const folder = mkdtempSync(join(tmpdir(), "payspec-cost-"));
  const wheres = [
    `sqlite:${folder}/intents.db`,
    ...(process.env.PAYSPEC_POSTGRES ? [`postgres:cost_${process.pid}`] : []),
  ];
  const stores: Awaited<ReturnType<typeof costOf>>[] = [];
  for (const where of wheres) stores.push(await costOf(where, calls, many));
  rmSync(folder, { recursive: true, force: true });
  return { bare, stores };
}

async function costOf(where: string, calls: number, many: number) {
  const { store, query, close } = await openStore(where);
  await store.migrate();
  const payments = durable(client, { store });
  const pay = (name: string) => payments.createRefund({ intent: name, ...input(name) });
  const call = await each(calls, (index) => pay(`i${index}`));
  const replayed = await each(calls, (index) => pay(`i${Math.abs(index) % calls}`));
  const since = performance.now();
  await Promise.all(Array.from({ length: many }, (_, index) => pay(`many${index}`)));
  const atOnce = performance.now() - since;
  const own = await four(where, many, (process) => `own${process}-`);
  const same = await four(where, many, () => "same-");
  const [{ bytes } = { bytes: 0 }] = (await query(
    "select avg(length(id) + length(account) + length(input) + length(fingerprint) + length(learned) + length(coalesce(data, '')) + length(history) + 120) as bytes from payspec_intents",
  )) as { bytes: number }[];
  if (where.startsWith("postgres:")) await query(`drop schema ${where.slice("postgres:".length)} cascade`);
  await close();
  const name = where.startsWith("sqlite:") ? "SQLite, `synchronous = full`" : "PostgreSQL, `synchronous_commit = on`";
  return {
    name,
    call,
    replayed,
    atOnce,
    fourOwn: own.ms,
    fourSame: same.ms,
    fourSameSent: same.sent,
    bytes: Math.round(Number(bytes)),
  };
}

/** Four processes that begin together: the time until the last is through, and the requests that left. */
async function four(
  where: string,
  many: number,
  prefix: (process: number) => string,
): Promise<{ ms: number; sent: number }> {
  const file = fileURLToPath(new URL("./worker.ts", import.meta.url));
  const workers = Array.from({ length: 4 }, (_, index) =>
    fork(file, [where, String(many), prefix(index)], { execArgv: ["--no-warnings"] }),
  );
  await Promise.all(workers.map(word));
  const since = performance.now();
  const ended = workers.map((worker) => word(worker) as Promise<number>);
  for (const worker of workers) worker.send("begin");
  const sent = (await Promise.all(ended)).reduce((sum, one) => sum + one, 0);
  return { ms: performance.now() - since, sent };
}

const word = (worker: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("exit", (code) => reject(new Error(`A worker ended with ${code}.`)));
  });
