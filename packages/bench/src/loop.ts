// What a change costs whoever makes it, in CPU seconds with all child processes: of nothing, a description, a guide, a
// test, everything. Files are changed in place and put back, so the working folder has to be clean. Each row runs alone,
// without a cache: what runs is what turbo says the change makes run again.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import { type Timed, timed, together } from "./cpu.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { render } from "./render.ts";
import { readResults, writeLoop } from "./results.ts";
import { oneSyntheticSpec, syntheticSpecs } from "./synthetic.ts";
import { build, changedTasks, eachTask, forget, generate, hashes, runTasks } from "./tasks.ts";

/** One row: a change and what it may cost. */
export interface Change {
  /** One word, by which the row is asked for. */
  readonly id: string;
  readonly name: string;
  /** CPU seconds at most. */
  readonly most: number;
  /** CPU seconds before tests were tasks of packages (2026-11-27), user time alone. */
  readonly before: number;
  readonly measure: () => Measured;
}

interface Measured extends Timed {
  /** Tasks of turbo that ran, each with its CPU seconds where they were measured one by one. */
  readonly tasks?: readonly (readonly [task: string, cpuSeconds?: number])[];
}

/** What one change cost, UTC day included. */
export interface Cost extends Measured {
  readonly name: string;
  readonly most: number;
  readonly before: number;
  readonly date: string;
}

/** All rows that `npm run bench:loop` has measured, together or one by one. */
export interface LoopCosts {
  readonly machine: Machine;
  readonly rows: readonly Cost[];
}

type Edit = readonly [file: string, edit: (text: string) => string];

/** Changes files, runs what that makes run again, and puts the files back. */
function changed(...edits: readonly Edit[]): Measured {
  const files = edits.map(([file, edit]) => {
    const text = readFileSync(join(root, file), "utf8");
    if (edit(text) === text) throw new Error(`${file} has nothing to change: adapt packages/bench/src/loop.ts.`);
    return { path: join(root, file), text, now: edit(text) };
  });
  build();
  const before = hashes();
  try {
    for (const { path, now } of files) writeFileSync(path, now);
    const compiled = timed(generate);
    const tasks = changedTasks(before, hashes());
    const cost = together([compiled, timed(() => runTasks(tasks))]);
    return { ...cost, tasks: tasks.map((task) => [task]) };
  } finally {
    for (const { path, text } of files) writeFileSync(path, text);
    generate();
    build();
  }
}

/** The first description of VIA; its Russian pair has it as a key. */
const described = (text: string): string =>
  text.replace(/Charge Uzbek bank cards/g, "Changed. Charge Uzbek bank cards");

/** Compiles, builds, checks and tests all, without a cache; a line per task as it ends. */
function everything(): Measured {
  forget();
  const compiled = timed(generate);
  const tasks: [string, number][] = [["generate", compiled.cpuSeconds]];
  const costs = eachTask([...hashes().keys()], (task, { cpuSeconds, green }) => {
    tasks.push([task, cpuSeconds]);
    console.log(`  ${cpuSeconds.toFixed(2).padStart(8)} CPU s  ${task}${green ? "" : "  RED"}`);
  });
  return { ...together([compiled, ...costs]), tasks };
}

export const CHANGES: readonly Change[] = [
  // The specs are looked at before every build; the first edition compiled them all for that.
  { id: "nothing", name: "nothing", most: 0.1, before: 4.8, measure: () => timed(generate) },
  {
    id: "description",
    name: "one description in specs/via",
    most: 70,
    before: 192,
    measure: () => changed(["specs/via/openapi.yaml", described], ["specs/via/ru.yaml", described]),
  },
  {
    id: "guide",
    name: "a guide's word",
    most: 7,
    before: 171,
    measure: () => changed(["packages/docs/guides/money.md", (text) => `${text}\nChanged.\n`]),
  },
  {
    id: "core",
    name: "a test of core",
    most: 10,
    before: 178,
    measure: () => changed(["packages/core/test/money.test.ts", (text) => `${text}// changed\n`]),
  },
  { id: "everything", name: "everything, without a cache", most: 130, before: 171, measure: everything },
  { id: "all-specs", name: "100 made-up specs: compile all", most: 5, before: 40, measure: () => syntheticSpecs() },
  {
    id: "one-spec",
    name: "100 made-up specs: one changed, compiled and built",
    most: 1.5,
    before: 74,
    measure: () => oneSyntheticSpec(),
  },
];

/** Measures a row, keeps it in results.json and writes the page that shows it again: an interrupted run loses nothing. */
export function costOf({ name, most, before, measure }: Change): Cost {
  const cost = { name, most, before, date: new Date().toISOString().slice(0, 10), ...measure() };
  writeLoop({ machine: thisMachine(), rows: [cost] });
  render(readResults());
  return cost;
}

/** A cost as a line to read. */
export const rendered = ({ name, most, before, cpuSeconds, userSeconds, wallSeconds, load, green }: Cost): string =>
  [
    name.padEnd(50),
    `${cpuSeconds.toFixed(2).padStart(8)} CPU s (user ${userSeconds.toFixed(2)})`,
    `at most ${String(most).padStart(5)}`,
    `before ${String(before).padStart(5)}`,
    `wall ${wallSeconds.toFixed(1)} s, load ${load.toFixed(1)}`,
    green ? "" : "RED",
  ].join("  ");

/** Whether nothing but what is committed is there, or what a row before this one has written. */
export const isClean = (): boolean => {
  const written = ["packages/bench/results.json", "packages/bench/RESULTS.md", "packages/bench/results.svg"];
  const others = written.map((file) => `:(exclude)${file}`);
  return (
    spawnSync("git", ["status", "--porcelain", "--", ".", ...others], { cwd: root, encoding: "utf8" }).stdout === ""
  );
};
