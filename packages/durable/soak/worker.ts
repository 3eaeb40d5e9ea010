// One process of the soak: takes up what dead ones left, and tries every intent in an order of its own until all are
// settled. It is killed at any moment. Its clock runs forty times as fast as the wall's, like the sandbox's.
import { readFileSync } from "node:fs";
import { durable } from "@payspec/durable";
import { clientOn, type Loose, type Provider } from "../test/crash/cases.ts";
import type { Task } from "./plan.ts";
import { openStore } from "./store.ts";

interface Job {
  readonly provider: Provider;
  readonly where: string;
  readonly tasks: readonly Task[];
  readonly credentials: never;
  readonly baseUrls: never;
  readonly speed: number;
  readonly leaseMs: number;
}

const [file = "", seed = "0"] = process.argv.slice(2);
const { provider, where, tasks, credentials, baseUrls, speed, leaseMs } = JSON.parse(readFileSync(file, "utf8")) as Job;
const { store } = await openStore(where);
const start = Date.now();
const clock = {
  now: () => start + (Date.now() - start) * speed,
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / speed)),
};
const client = clientOn(provider, { credentials, baseUrls }, fetch, { timeoutMs: 1000 }) as Loose;
const payments = durable(client, { store, clock, leaseMs, deadlineMs: 200_000, maxSends: 100 });
const methods = payments as unknown as Loose;

const order = [...tasks]
  .map((task, index) => [((index + 1) * (Number(seed) * 2 + 1) * 7919) % 10_007, task] as const)
  .sort(([a], [b]) => a - b);
const left = new Set(order.map(([, task]) => task));
const isOver = ({ verdict, data }: { verdict: string; data?: unknown }) =>
  ["done", "not-done", "unknown"].includes(verdict) || (verdict === "pending" && data !== undefined);

process.send?.("ready");
await payments.resume({ limit: 50 });
while (left.size > 0) {
  const [...round] = left;
  // Six at a time, as a shop does.
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let task = round.shift(); task; task = round.shift()) {
        const result = await methods[task.operationId]?.({ ...task.input, intent: task.intent }).catch(() => ({
          verdict: "open",
        }));
        if (isOver(result)) left.delete(task);
      }
    }),
  );
  await payments.resume({ limit: 50 });
  await new Promise((resolve) => setTimeout(resolve, 20));
}
process.send?.("finished");
process.disconnect?.();
process.exit(0);
