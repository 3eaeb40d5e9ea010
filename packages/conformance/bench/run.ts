// npx tsx packages/conformance/bench/run.ts [--quick]
// Everything in one run, about ten minutes on a quiet machine with two cores; writes RESULTS.md and results.svg beside this file.
// --quick makes one round of each and writes nothing: it shows that the benchmarks still run. Needs the registry once, and `npm run build`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleSizes, moduleSizes } from "./bundle.ts";
import { chart } from "./chart.ts";
import { editorCosts } from "./editor.ts";
import { generationTimes } from "./generation.ts";
import { operationGrowth, providerGrowth } from "./growth.ts";
import { overLoopback, overStub } from "./overhead.ts";
import { type Results, report, verdicts } from "./report.ts";
import { makeRig } from "./rig.ts";
import { startCosts } from "./start.ts";
import { typeCosts } from "./types.ts";
import { wrongCosts } from "./wrong.ts";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const rounds = (full: number): number => (values.quick ? 1 : full);
const calls = (full: number): number => (values.quick ? 200 : full);
const since = performance.now();
const say = <T>(what: string, result: T): T => {
  console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  return result;
};

const folder = say("peers installed, clients generated", makeRig());

const stubLoad = { rounds: rounds(7), calls: calls(4000), inFlight: 1 };
const loopbackLoad = { rounds: rounds(7), calls: calls(1500), inFlight: 32 };
const results: Results = {
  stubLoad,
  loopbackLoad,
  stub: say("calls over a stubbed fetch", overStub(folder, stubLoad)),
  loopback: say("calls over loopback", await overLoopback(folder, loopbackLoad)),
  bundles: say("bundles", bundleSizes(folder)),
  modules: moduleSizes(),
  types: say("type checks", typeCosts(folder, rounds(3))),
  wrong: say("wrong calls", wrongCosts(folder, rounds(3))),
  editor: say("editors", editorCosts(rounds(5))),
  generation: say("generation", generationTimes(folder, rounds(3))),
  start: say("imports", startCosts(folder, rounds(7))),
  operations: say("growth of operations", operationGrowth(values.quick ? [5] : [5, 50, 200, 500])),
  providers: say("growth of providers", providerGrowth(values.quick ? [2] : [5, 25, 100])),
};

const date = new Date().toISOString().slice(0, 10);
const page = report(results, date);
if (!values.quick) {
  writeFileSync(fileURLToPath(new URL("RESULTS.md", import.meta.url)), page);
  writeFileSync(fileURLToPath(new URL("results.svg", import.meta.url)), chart(results, date));
}
console.log(values.quick ? page : verdicts(results).join("\n"));
