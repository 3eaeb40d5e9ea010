import type { StepTimes } from "../growth.ts";
import type { Cost, LoopCosts } from "../loop.ts";
import { count, seconds, table } from "../markdown.ts";
import type { Section } from "../section.ts";

const steps = ["generate, s", "build, s", "both, cached, s", "both, one spec changed, s"];
const stepCells = ({ runs, generate, build, cached, changed }: StepTimes): string[] => [
  seconds(generate, runs),
  seconds(build, runs),
  seconds(cached, runs),
  seconds(changed, runs),
];

/** `@payspec/docs#test` as `docs: test`. */
const taskName = (task: string): string =>
  task
    .replace(/^(\/\/|@payspec\/)?/, "")
    .replace(/^#/, "")
    .replace("#", ": ");

const span = (values: readonly string[]): string => {
  const [first = "", ...rest] = [...new Set(values)].sort();
  return rest.length > 0 ? `${first} to ${rest.at(-1)}` : first;
};

/** What ran again, dearest first where that was measured. */
function tasksOf({ name, tasks = [] }: Cost): string {
  if (tasks.length === 0) return "";
  const dearest = [...tasks].sort(([, one = 0], [, other = 0]) => other - one);
  const listed = dearest.map(([task, cpu]) => (cpu ? `${taskName(task)} ${cpu.toFixed(1)}` : taskName(task)));
  return `* ${name} makes these run: ${listed.join(", ")}`;
}

/** CPU seconds, since the time that passes says as much of the machine's other work. */
const loopCosts = ({ machine, rows }: LoopCosts): string => {
  const loads = rows.map(({ load }) => load);
  return `

What a change of this repository costs: CPU seconds, user and system, of every check that it makes run again, child processes included. The first
edition's are user seconds alone (\`npm run bench:loop\`, ${span(rows.map(({ date }) => date))}, ${machine.cpu}, ${machine.cores} cores, load ${Math.min(...loads).toFixed(0)} to ${Math.max(...loads).toFixed(0)}).

${table(
  ["what changed", "CPU, s", "of it user, s", "wall, s", "goal, s", "first edition, s"],
  rows.map(({ name, cpuSeconds, userSeconds, wallSeconds, most, before }) => [
    name,
    cpuSeconds.toFixed(2),
    userSeconds.toFixed(2),
    wallSeconds.toFixed(1),
    most,
    before,
  ]),
)}

${rows.map(tasksOf).filter(Boolean).join("\n")}`;
};

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
