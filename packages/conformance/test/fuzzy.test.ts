import * as fc from "fast-check";
import { it } from "vitest";
import { Pool } from "../src/fuzz/pool.ts";
import { requestsOf } from "../src/fuzz/requests.ts";
import { Target } from "../src/fuzz/target.ts";
it("x", async () => {
  const target = new Target("invoicebox");
  const pool = new Pool("invoicebox", target.operations.map(({id})=>id));
  const operation = target.operations.find(({id})=>id==="moveOrderToMerchant")!;
  for (const d of fc.sample(requestsOf("invoicebox", operation, pool), { seed: 1, numRuns: 8 })) console.log(d.body, JSON.stringify(d.body), operation.body?.validate?.(d.body), operation.body?.validate?.(JSON.parse(JSON.stringify(d.body))));
});
it.only("q", async () => {
  const target = new Target("tribute");
  const pool = new Pool("tribute", target.operations.map(({id})=>id));
  for (const operation of target.operations) { const t=performance.now(); process.stderr.write(".. "+operation.id+"\n");
  let n=0; const o={...operation, body: operation.body && {...operation.body, validate: (b: unknown) => { if (++n>2000) { console.log(JSON.stringify(b), operation.body?.validate?.errors); throw new Error("too many"); } return operation.body!.validate!(b); }}};
  try { fc.sample(requestsOf("tribute", o as never, pool), { seed: 1, numRuns: 8 }); } catch (e) { console.log(String(e)); }
  console.log(operation.id, n, Math.round(performance.now()-t)); }
});
