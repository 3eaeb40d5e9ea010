// The tasks of turbo, which of them a change makes run again, and running those alone.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { root } from "@payspec/spec-model/providers";
import { type Timed, timed } from "./cpu.ts";

// As `npm test` runs them: one core for a package.
const env = {
  ...process.env,
  PAYSPEC_WORKERS: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
};
const CHECKS = ["build", "check:lint", "check:specs", "check:types", "test"];

const turbo = (...args: string[]) =>
  spawnSync(`${root}node_modules/.bin/turbo`, ["run", ...args, "--no-daemon"], {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });

/** Forgets which specs were compiled and which sources were found sound, as in a fresh clone. */
export function forget(): void {
  for (const notes of ["generated.json", "lint.json", "types"])
    rmSync(`${root}.turbo/${notes}`, { recursive: true, force: true });
}

/** Compiles the specs. */
export function generate(): boolean {
  const args = [`${root}packages/generator/bin/generate.mjs`, "--quiet"];
  return spawnSync(process.execPath, args, { cwd: root, env }).status === 0;
}

/** Builds what isn't built: tests read the builds. */
export const build = (): boolean => turbo("build", "--output-logs=errors-only").status === 0;

interface Planned {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
}

/** Every build, check and test with the hash of what it depends on, in the order in which they may run. */
export function hashes(): ReadonlyMap<string, string> {
  const { stdout, stderr, status } = turbo(...CHECKS, "--dry=json");
  if (status !== 0) throw new Error(`turbo run --dry=json ends with ${status}: ${stderr}`);
  const { tasks } = JSON.parse(stdout) as { readonly tasks: readonly Planned[] };
  const real = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(real.map(({ taskId, hash }) => [taskId, hash]));
}

/** Tasks whose inputs differ, or that weren't there before. */
export const changedTasks = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);

/** Builds, and what may come after them: tests depend on files and not on builds. */
function buildsFirst(tasks: readonly string[]): readonly [builds: string[], others: string[]] {
  const isBuild = (task: string): boolean => task.endsWith("#build");
  return [tasks.filter(isBuild), tasks.filter((task) => !isBuild(task))];
}

/** Runs the given tasks and nothing else, whatever is cached: what a change costs whoever has run everything once. */
export function runTasks(tasks: readonly string[]): boolean {
  const options = ["--only", "--force", "--concurrency=1", "--output-logs=errors-only", "--continue"];
  return buildsFirst(tasks)
    .filter((part) => part.length > 0)
    .map((part) => turbo(...part, ...options))
    .every(({ status, stdout, stderr }) => {
      if (status !== 0) console.error(stdout + stderr);
      return status === 0;
    });
}

/** The same, one task after another, each with its own costs. */
export const eachTask = (tasks: readonly string[], seen: (task: string, cost: Timed) => void): Timed[] =>
  buildsFirst(tasks)
    .flat()
    .map((task) => {
      const cost = timed(() => runTasks([task]));
      seen(task, cost);
      return cost;
    });
