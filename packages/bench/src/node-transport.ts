// @payspec/node beside raw fetch over loopback, one call of each kind that sends another body. It needs no peers.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import type { Candidate } from "./candidates.ts";
import { overLoopback } from "./overhead.ts";
import { compile } from "./rig.ts";
import { ratioOf, type Spread } from "./stats.ts";

const url = "`${base}/v1/sites/s/payments/${id}`";

const raw = `export function setup({ base, token, body, completion, id }) {
  const headers = { accept: "application/json", authorization: "Bearer " + token };
  const json = { ...headers, "content-type": "application/json" };
  const send = async (tail, init) => JSON.parse(await (await fetch(${url} + tail, init)).text());
  return {
    get: () => send("", { headers }),
    put: () => send("", { method: "PUT", headers: json, body: JSON.stringify(body) }),
    post: () => send("/complete", { method: "POST", headers: json, body: JSON.stringify(completion) }),
  };
}`;

const ours = `import { createQiwiClient } from "@payspec/qiwi";
import { createNodeFetch } from "@payspec/node";
export function setup({ base, token, body, completion, id }) {
  const client = createQiwiClient({ token, siteId: "s", baseUrl: base, fetch: createNodeFetch() });
  return {
    get: async () => (await client.getPayment({ paymentId: id })).data,
    put: async () => (await client.createPayment({ paymentId: id, body })).data,
    post: async () => (await client.completePayment({ paymentId: id, body: completion })).data,
  };
}`;

const METHODS = ["get", "put", "post"] as const;
const programs: readonly Candidate[] = [
  { id: "raw", name: "raw fetch", code: raw },
  { id: "raw-again", name: "raw fetch, again", code: raw },
  { id: "payspec-node", name: "Payspec on @payspec/node", code: ours },
];

/** What one call of a method costs, as a share of what raw fetch costs in the same round. */
export interface TransportCost {
  readonly method: string;
  readonly name: string;
  readonly cpu: Spread;
  readonly time: Spread;
}

/** Programs in turn, a process per sample; the second one is raw fetch again, so that the noise can be seen. */
export async function nodeTransportCosts(rounds: number): Promise<readonly TransportCost[]> {
  const folder = mkdtempSync(join(root, "node_modules/.bench-"));
  try {
    for (const program of programs) compile(folder, program);
    const costs = await overLoopback(folder, { rounds, calls: 1500, inFlight: 32 }, programs, METHODS);
    const part = (id: string, method: (typeof METHODS)[number], index: 0 | 1) =>
      (costs[id]?.[method] ?? []).map((cost) => cost[index]);
    return METHODS.flatMap((method) =>
      programs.slice(1).map(({ id, name }) => ({
        method: method.toUpperCase(),
        name,
        cpu: ratioOf(part(id, method, 1), part("raw", method, 1)),
        time: ratioOf(part(id, method, 0), part("raw", method, 0)),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
