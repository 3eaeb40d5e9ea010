// What a change costs whoever makes it, in CPU seconds with all child processes: nothing changed, a description, a
// guide, a test, everything. Files are changed in place and put back, so the working folder has to be clean.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { generateIn, writePackage, writeSpec } from "@payspec/conformance/synthetic/workspace";
import { root } from "@payspec/spec-model/providers";
import { type Machine, thisMachine } from "./machine.ts";
import { render } from "./render.ts";
import { readResults, writeLoop } from "./results.ts";

/** One change and what it may cost. */
export interface Change {
  readonly name: string;
  /** CPU seconds at most. */
  readonly most: number;
  /** CPU seconds before tests were tasks of packages (2026-11-27). */
  readonly before: number;
  /** The file that is changed, and how. */
  readonly file?: string;
  readonly edit?: (text: string) => string;
  /** Everything runs anew. */
  readonly force?: boolean;
}

/** What one change cost. */
export interface Cost {
  readonly name: string;
  readonly most: number;
  readonly before: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Whether the checks were green. */
  readonly green: boolean;
  /** The minute's load at the end: CPU seconds are shorter on an idle core than beside others. */
  readonly load: number;
}

/** One run of `npm run bench:loop`. */
export interface LoopCosts {
  /** UTC. */
  readonly date: string;
  readonly machine: Machine;
  readonly rows: readonly Cost[];
}

const comment = (text: string): string => `${text}\n// ${"changed"}\n`;

export const CHANGES: readonly Change[] = [
  { name: "nothing", most: 0.1, before: 4.8 },
  {
    name: "one description in specs/via",
    most: 70,
    before: 192,
    file: "specs/via/openapi.yaml",
    edit: (text) => text.replace(/(\n {2}summary: )/, "$1Changed. "),
  },
  {
    name: "a guide's word",
    most: 7,
    before: 171,
    file: "packages/docs/guides/money.md",
    edit: (text) => `${text}\nChanged.\n`,
  },
  { name: "a test of core", most: 10, before: 178, file: "packages/core/test/money.test.ts", edit: comment },
  { name: "everything, without a cache", most: 130, before: 171, force: true },
];

/** CPU seconds of all children that have ended, user time. Linux only. */
function childrenSeconds(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return Number(fields[13]) / 100; // cutime, in ticks of 10 ms
}

type Timed = Pick<Cost, "cpuSeconds" | "wallSeconds" | "green" | "load">;

function timed(work: () => boolean): Timed {
  const [cpu, wall] = [childrenSeconds(), performance.now()];
  const green = work();
  const load = loadavg()[0] ?? Number.NaN;
  return { green, load, cpuSeconds: childrenSeconds() - cpu, wallSeconds: (performance.now() - wall) / 1000 };
}

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off" };

function checks(force = false): boolean {
  const generated = spawnSync(process.execPath, [`${root}packages/generator/bin/generate.mjs`, "--quiet"], {
    cwd: root,
    env,
  });
  if (generated.status !== 0) return false;
  // Tests read what is built, but depend on files: so the builds come first.
  return [["build"], ["check:lint", "check:types", "test"]].every((tasks) => {
    const args = [
      "run",
      ...tasks,
      "--concurrency=1",
      "--output-logs=errors-only",
      "--no-daemon",
      "--continue",
      ...(force ? ["--force"] : []),
    ];
    return spawnSync(`${root}node_modules/.bin/turbo`, args, { cwd: root, env, stdio: "ignore" }).status === 0;
  });
}

/** Plays a change on a workspace whose checks have all run, and puts the file back. */
export function costOf({ name, most, before, file, edit, force }: Change): Cost {
  const path = file && join(root, file);
  const text = path && readFileSync(path, "utf8");
  try {
    if (path && text !== undefined && edit) {
      if (edit(text) === text) throw new Error(`${file} has nothing to change: adapt packages/bench/src/loop.ts.`);
      writeFileSync(path, edit(text));
    }
    return { name, most, before, ...timed(() => checks(force)) };
  } finally {
    if (path && text !== undefined) writeFileSync(path, text);
    checks();
  }
}

/** Compiling a hundred made-up specs of twenty operations, and one of them after a change. */
export function synthetic(count = 100, operations = 20): readonly Cost[] {
  const folder = mkdtempSync(join(tmpdir(), "payspec-loop-"));
  try {
    const names = Array.from({ length: count }, (_, at) => `p${String(at).padStart(3, "0")}`);
    for (const name of names) {
      writeSpec(folder, name, operations);
      writePackage(folder, name);
    }
    const generate = () => generateIn(folder) > 0;
    const all = { name: `${count} made-up specs: compile all`, most: 5, before: 40, ...timed(generate) };
    writeSpec(folder, names[0] ?? "", operations, "Synthetic, changed");
    return [all, { name: `${count} made-up specs: one changed`, most: 1.5, before: 74, ...timed(generate) }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The costs as lines to read. */
export const rendered = (costs: readonly Cost[]): string =>
  costs
    .map(({ name, most, before, cpuSeconds, wallSeconds, green }) =>
      [
        name.padEnd(36),
        `${cpuSeconds.toFixed(2).padStart(8)} CPU s`,
        `at most ${String(most).padStart(5)}`,
        `before ${String(before).padStart(5)}`,
        `wall ${wallSeconds.toFixed(1)} s`,
        green ? "" : "RED",
      ].join("  "),
    )
    .join("\n");

/** Whether nothing but what is committed is there. */
export const isClean = (): boolean =>
  spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).stdout === "";

/** Keeps the costs in results.json and writes the page that shows them again. */
export function keep(rows: readonly Cost[]): void {
  writeLoop({ date: new Date().toISOString(), machine: thisMachine(), rows });
  render(readResults());
}
