// npx tsx packages/bench/src/checks.ts: the check for secrets by size of the answer, and a client of 500 operations; a
// few minutes. Writes CHECKS.md.
import { writeFileSync } from "node:fs";
import { largeCosts } from "./large.ts";
import { afterwards, thisMachine } from "./machine.ts";
import { table } from "./markdown.ts";
import { SIZES, secretsCheckCosts } from "./secrets-check.ts";
import { show } from "./stats.ts";

const before = thisMachine();
const checks = await secretsCheckCosts(5);
const large = largeCosts([24, 500], 7);
const { cpu, cores, memoryGiB, loadBefore, loadAfter } = afterwards(before);
const sizes = SIZES.map((size) => (size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`));

writeFileSync(
  new URL("../CHECKS.md", import.meta.url),
  `# What the check for secrets costs, and a client of 500 operations

Made by \`npx tsx packages/bench/src/checks.ts\` on ${new Date().toISOString().slice(0, 10)}: ${cores} cores ${cpu}, shared, ${memoryGiB} GiB, Node ${process.version.slice(1)}, load ${loadBefore.toFixed(1)} before and ${loadAfter?.toFixed(1)} after.

## A refused call by the size of its answer

Milliseconds of CPU of the whole call, the median of five; the page repeats what the row says. The work grows no faster than the answer.

${table(
  ["the answer repeats", ...sizes],
  checks.map(({ page, ms }) => [page, ...ms.map((one) => one.toFixed(one < 10 ? 2 : 0))]),
)}

## One call of a large client

${table(
  [
    "operations in the spec",
    "as a function, gzip bytes",
    "as a method, gzip bytes",
    "instantiations a method",
    "import, ms",
  ],
  large.map((one) => [one.operations, one.asFunction, one.asMethod, one.instantiations.toFixed(1), show(one.importMs)]),
)}
`,
);
