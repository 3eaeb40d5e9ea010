import * as fc from "fast-check";
import { it } from "vitest";
import { providers } from "../src/clients.ts";
import { Pool } from "../src/fuzz/pool.ts";
import { requestsOf } from "../src/fuzz/requests.ts";
import { Target } from "../src/fuzz/target.ts";
import { runs, seed } from "../src/fuzz/settings.ts";
for (const provider of providers) it(provider, async () => {
  const target = new Target(provider);
  const pool = new Pool(provider, target.operations.map(({id})=>id));
  const seen = new Map<string, {n:number, ex:string}>();
  const t0=performance.now();
  const rank = (m: string) => ["POST","PUT","GET","DELETE"].indexOf(m);
  for (const operation of [...target.operations].sort((a,b)=>rank(a.method)-rank(b.method))) {
    let ok=0;
    const t=performance.now();
    for (const draft of fc.sample(requestsOf(provider, operation, pool), { seed, numRuns: runs })) {
      let a; try { a = await target.send(draft); } catch (e) { a = {status: -1, text: String((e as Error).stack).slice(0,400), body: undefined}; }
      if (a.status>=200 && a.status<300) { ok++; pool.learn(a.body); pool.learn(draft.path); continue; }
      const e = a.body as any;
      const text = `${operation.id} ${a.status} ` + (provider==="qiwi" ? JSON.stringify(e?.cause ?? e?.errorCode ?? a.text) : provider==="invoicebox" ? JSON.stringify([e?.error?.message, e?.error?.fields]) : provider==="via" ? e?.status?.message ?? a.text: e?.message ?? a.text);
      const k = text.slice(0,300).replace(/\d+/g,"#");
      const s = seen.get(k) ?? {n:0, ex: JSON.stringify({path:draft.path,q:draft.query,body:draft.body}).slice(0,250)}; s.n++; seen.set(k,s);
    }
    console.log(provider, operation.id, ok+"/"+runs, Math.round(performance.now()-t)+"ms");
    await target.sandbox.advance(10_000);
  }
  console.log(Math.round(performance.now()-t0)+"ms\n"+[...seen].map(([k,{n,ex}])=>`${n} ${k}${process.env.EX?"\n     "+ex:""}`).join("\n"));
}, 200_000);
