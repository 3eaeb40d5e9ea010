// npm run bench:durable: what an intent costs beside a bare call, both with an answer that costs nothing. Needs PAYSPEC_POSTGRES for PostgreSQL.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { durable } from "@payspec/durable";
import { createQiwiClient } from "@payspec/qiwi";
import { openStore } from "../soak/store.ts";

const CALLS = 500;
const answer = JSON.stringify({
  paymentId: "p-1",
  refundId: "r-1",
  createdDateTime: "2026-11-27T12:00:00+03:00",
  amount: { value: "2.34", currency: "RUB" },
  status: { value: "COMPLETED", changedDateTime: "2026-11-27T12:00:00+03:00" },
});
const client = createQiwiClient({
  token: "key",
  siteId: "test-01",
  baseUrl: "https://qiwi.example",
  fetch: async () => new Response(answer, { headers: { "content-type": "application/json" } }),
});
const input = (index: number) => ({ paymentId: "p-1", refundId: `r-${index}`, body: { amount: { value: "2.34", currency: "RUB" } } });

/** Mean and the 99th percentile in ms of calls one after the other. */
async function each(call: (index: number) => Promise<unknown>): Promise<string> {
  for (let index = 0; index < 50; index++) await call(-1 - index);
  const times: number[] = [];
  for (let index = 0; index < CALLS; index++) {
    const since = performance.now();
    await call(index);
    times.push(performance.now() - since);
  }
  times.sort((one, other) => one - other);
  const mean = times.reduce((sum, ms) => sum + ms, 0) / CALLS;
  return `${mean.toFixed(3)} ms a call, p99 ${(times[Math.floor(CALLS * 0.99)] as number).toFixed(2)} ms`;
}

console.log(`bare: ${await each((index) => client.createRefund(input(index)))}`);
const folder = mkdtempSync(join(tmpdir(), "payspec-cost-"));
for (const where of [`sqlite:${folder}/intents.db`, ...(process.env.PAYSPEC_POSTGRES ? [`postgres:cost_${process.pid}`] : [])]) {
  const { store, query, close } = await openStore(where);
  await store.migrate();
  const payments = durable(client, { store });
  const name = where.split(":")[0];
  console.log(`${name}: ${await each((index) => payments.createRefund({ intent: `i${index}`, ...input(index) }))}`);
  console.log(
    `${name}, replayed: ${await each((index) => payments.createRefund({ intent: `i${Math.abs(index) % CALLS}`, ...input(Math.abs(index) % CALLS) }))}`,
  );
  const since = performance.now();
  await Promise.all(Array.from({ length: 1000 }, (_, index) => payments.createRefund({ intent: `many${index}`, ...input(index) })));
  console.log(`${name}, 1 000 at once: ${(performance.now() - since).toFixed(0)} ms`);
  const [{ bytes } = { bytes: 0 }] = (await query(
    "select avg(length(id) + length(account) + length(input) + length(fingerprint) + length(learned) + length(coalesce(data, '')) + length(history) + 120) as bytes from payspec_intents",
  )) as { bytes: number }[];
  console.log(`${name}: about ${Math.round(Number(bytes))} bytes an intent`);
  await close();
}
rmSync(folder, { recursive: true, force: true });
