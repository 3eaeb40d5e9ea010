// npm run bench [-- --quick | --render | --rounds 7 | --share 0.25]
// Measures everything in one run, about half an hour on a quiet machine with two cores; writes results.json, and
// RESULTS.md and results.svg from it. Needs the registry once, and `npm run build`. `npm run docs` then shows it.
// --quick makes one round of each and writes nothing: it shows that the benchmarks still run.
// --render measures nothing and writes the page again. --share takes that share of the calls per round.
import { readOptions } from "@payspec/packaging/options";
import { judge } from "./demands.ts";
import { measure } from "./measure.ts";
import { render, rendered } from "./render.ts";
import { readResults, UnreadableResults, writeResults } from "./results.ts";

const { values } = readOptions({
  options: {
    quick: { type: "boolean", default: false },
    render: { type: "boolean", default: false },
    rounds: { type: "string", default: "7" },
    share: { type: "string", default: "1" },
  },
});

if (values.render) {
  try {
    render(readResults());
  } catch (error) {
    if (!(error instanceof UnreadableResults)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  const results = await measure({ quick: values.quick, rounds: Number(values.rounds), share: Number(values.share) });
  if (values.quick) console.log(rendered(results)["RESULTS.md"]);
  else {
    writeResults(results);
    render(readResults()); // From the file, so that a second rendering gives the same.
  }
  for (const { what, measured, most, verdict, why } of judge(results))
    console.log(`${verdict.padEnd(10)}  ${what}: ${measured}, at most ${most}; ${why}`);
}
