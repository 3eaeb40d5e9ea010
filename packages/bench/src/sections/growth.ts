import type { StepTimes } from "../growth.ts";
import type { LoopCosts } from "../loop.ts";
import { count, seconds, table } from "../markdown.ts";
import type { Section } from "../section.ts";

const steps = ["generate, s", "build, s", "both, cached, s", "both, one spec changed, s"];
const stepCells = ({ runs, generate, build, cached, changed }: StepTimes): string[] => [
  seconds(generate, runs),
  seconds(build, runs),
  seconds(cached, runs),
  seconds(changed, runs),
];

/** CPU seconds, since the time that passes says as much of the machine's other work. */
const loopCosts = ({ date, machine, rows }: LoopCosts): string => `

What a change of this repository costs: user CPU seconds of every check that it makes run again, child processes included (\`npm run bench:loop\`,
${date.slice(0, 10)}, ${machine.cpu}, load ${Math.min(...rows.map(({ load }) => load)).toFixed(0)} to ${Math.max(...rows.map(({ load }) => load)).toFixed(0)}).

${table(
  ["what changed", "CPU, s", "goal, s", "first edition, s"],
  rows.map(({ name, cpuSeconds, most, before }) => [name, cpuSeconds.toFixed(2), most, before]),
)}`;

export const growth: Section = {
  id: "growth",
  title: "Growth",
  part: "operations",
  body: ({
    operations,
    providers,
    loop,
  }) => `Made-up specs in a workspace arranged as ours: one process generates from all specs, then turbo builds each package. First nothing is cached, then
everything is, then one spec has changed: that one is compiled and its package built. One provider with more and more operations:

${table(
  ["operations", ...steps],
  operations.map((row) => [row.operations, ...stepCells(row)]),
)}

What they cost those who use them. Every operation is called once for the type check; one is called for the bundle, which holds the table of all.
Checking grows faster than the types: each result is narrowed in one long file, as it would be with any client whose results are unions.

${table(
  ["operations", "types, KiB", "instantiations", "check, s", "check with 7.0, s", "one call, gzip"],
  operations.map((row) => [
    row.operations,
    row.typesKiB.toFixed(0),
    count(row.instantiations),
    seconds(row.check, row.runs, 2),
    seconds(row.check7, row.runs, 3),
    count(row.gzip),
  ]),
)}

More and more providers, with ${providers[0]?.operations ?? 0} operations each. A line without brackets is a single run.

${table(
  ["providers", ...steps],
  providers.map((row) => [row.providers, ...stepCells(row)]),
)}${loop ? loopCosts(loop) : ""}`,
};
