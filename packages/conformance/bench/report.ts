// The results as a page of Markdown tables.
import { cpus, totalmem } from "node:os";
import type { ModuleSize, Size } from "./bundle.ts";
import { candidates } from "./candidates.ts";
import type { GenerationTime } from "./generation.ts";
import type { OperationGrowth, ProviderGrowth } from "./growth.ts";
import type { Costs, Load } from "./overhead.ts";
import { peers } from "./pins.ts";
import { type TypeResults, typeSections } from "./report-types.ts";
import type { StartCost } from "./start.ts";
import { ratioOf, show, spreadOf } from "./stats.ts";
import { bytes, table } from "./table.ts";

export interface Results extends TypeResults {
  readonly stub: Costs;
  readonly stubLoad: Load;
  readonly loopback: Costs;
  readonly loopbackLoad: Load;
  readonly bundles: readonly Size[];
  readonly modules: readonly ModuleSize[];
  readonly generation: readonly GenerationTime[];
  readonly start: readonly StartCost[];
  readonly operations: readonly OperationGrowth[];
  readonly providers: readonly ProviderGrowth[];
}

/** CPU and wall time per candidate, with ratios of CPU to both yardsticks. */
function costTable(costs: Costs): string {
  const part = (id: string, method: "get" | "put", index: 0 | 1) => (costs[id]?.[method] ?? []).map((cost) => cost[index]);
  const rows = candidates
    .filter(({ id }) => costs[id])
    .map(({ id, name }) => [
      name,
      ...(["get", "put"] as const).flatMap((method) => [
        spreadOf(part(id, method, 0)).median.toFixed(0),
        spreadOf(part(id, method, 1)).median.toFixed(0),
        show(ratioOf(part(id, method, 1), part("openapi-fetch", method, 1))),
        ratioOf(part(id, method, 1), part("raw", method, 1)).median.toFixed(2),
      ]),
    ]);
  const head = ["client", "GET µs", "CPU µs", "CPU to openapi-fetch", "to raw", "PUT µs", "CPU µs", "CPU to openapi-fetch", "to raw"];
  return table(head, rows);
}

/** One sentence per demand: the ratio, and whether it holds within the spread. */
export function verdicts({ stub, loopback }: Results): readonly string[] {
  const cpu = (costs: Costs, id: string, method: "get" | "put") => (costs[id]?.[method] ?? []).map(([, own]) => own);
  const wall = (costs: Costs, id: string, method: "get" | "put") => (costs[id]?.[method] ?? []).map(([own]) => own);
  const line = (what: string, ratio: ReturnType<typeof ratioOf>, most: number) =>
    `${what}: ${show(ratio)}, demanded ${most.toFixed(2)}: ${ratio.median <= most ? "holds" : ratio.low <= most ? "holds within the spread" : "**missed**"}`;
  return (["get", "put"] as const).flatMap((method) => {
    const name = method.toUpperCase();
    return [
      line(
        `${name}, stubbed fetch, CPU to bare openapi-fetch`,
        ratioOf(cpu(stub, "payspec", method), cpu(stub, "openapi-fetch", method)),
        1,
      ),
      line(
        `${name}, loopback, CPU to bare openapi-fetch`,
        ratioOf(cpu(loopback, "payspec", method), cpu(loopback, "openapi-fetch", method)),
        1,
      ),
      line(
        `${name}, loopback, core/node, CPU to raw fetch`,
        ratioOf(cpu(loopback, "payspec-node", method), cpu(loopback, "raw", method)),
        0.6,
      ),
      line(
        `${name}, loopback, core/node, time to raw fetch`,
        ratioOf(wall(loopback, "payspec-node", method), wall(loopback, "raw", method)),
        0.6,
      ),
    ];
  });
}

export function report(results: Results, date: string): string {
  const { stubLoad, loopbackLoad } = results;
  const versions = Object.entries(peers)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
  return `# Benchmarks

\`npx tsx packages/conformance/bench/run.ts\` measures all of this in one run and writes this page and its chart. Spec: QIWI Payin, 24 operations.

${date}. Node ${process.version.slice(1)} (V8 ${process.versions.v8}, undici ${process.versions.undici}), ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB.
Peers: ${versions}, @redocly/cli 2.77.0.

Every sample is a process of its own; candidates take turns, every other round backwards. Times are medians, ratios are medians of the ratios per round, with
the quartiles in brackets. "openapi-fetch, again" is the same program a second time: what it is off from 1.00 is noise.

![CPU per call over loopback, bundle bytes and type instantiations, side by side](results.svg)

## Demands

${verdicts(results)
  .map((line) => `* ${line}`)
  .join("\n")}

## A call over a stubbed fetch

In the process, without a network: the stub answers each call with a new \`Response\`. ${stubLoad.rounds} rounds of ${bytes(stubLoad.calls)} calls, one after the other.

${costTable(results.stub)}

## A call over loopback

Keep-alive, the server in a process of its own, ${loopbackLoad.inFlight} calls in flight. ${loopbackLoad.rounds} rounds of ${bytes(loopbackLoad.calls)} calls.

${costTable(results.loopback)}

## Bundle

esbuild, minified, browser, ES2022: a client and one call.

${table(
  ["client", "minified", "gzip", "gzip to openapi-fetch"],
  results.bundles.map(({ name, minified, gzip }) => [
    name,
    bytes(minified),
    bytes(gzip),
    (gzip / (results.bundles.find((size) => size.name === "openapi-fetch")?.gzip ?? Number.NaN)).toFixed(2),
  ]),
)}

Where our bytes go. The gzip column is each module compressed alone, so it adds up to more than the bundle.

${table(
  ["module", "minified", "gzip, alone"],
  results.modules.map(({ name, minified, gzip }) => [name, bytes(minified), bytes(gzip)]),
)}

${typeSections(results)}

## Generation

A cold process each.

${table(
  ["generator", "seconds", "to openapi-typescript"],
  results.generation.map(({ name, seconds, ratio }) => [name, show(seconds), show(ratio)]),
)}

## Import

The import itself, and the peak of resident memory above a process that imports nothing.

${table(
  ["import", "ms", "MiB"],
  results.start.map(({ name, ms, memory }) => [name, show(ms, 1), show(memory, 1)]),
)}

## Growth

Made-up specs. One provider, more operations; every operation is called once for the type check, one for the bundle.

${table(
  ["operations", "generate s", "types KiB", "instantiations", "check s, 5.9", "7.0", "one call, gzip"],
  results.operations.map((row) => [
    row.operations,
    row.generateSeconds.toFixed(1),
    row.typesKiB.toFixed(0),
    bytes(row.instantiations),
    row.checkSeconds.toFixed(2),
    row.checkSeconds7.toFixed(2),
    bytes(row.gzip),
  ]),
)}

More providers of 20 operations each; the build is tsc per package under turbo.

${table(
  ["providers", "generate s", "build s, cold", "cached", "one changed"],
  results.providers.map((row) => [
    row.providers,
    ...[row.generateSeconds, row.buildSeconds, row.cachedSeconds, row.oneChangedSeconds].map((seconds) => seconds.toFixed(1)),
  ]),
)}

One machine, shared with other work at times; no TLS, no real network: against an API that answers in 100 ms no difference in CPU per call can be seen.
`;
}
