// What an import costs: a process each, in turn, against a process that imports nothing.
import { join } from "node:path";
import { run } from "@payspec/conformance/install/project";
import { candidates } from "./candidates.ts";
import { type Spread, spreadOf } from "./stats.ts";

export interface StartCost {
  readonly name: string;
  readonly ms: Spread;
  /** Peak resident memory above that of a process without the import, in MiB. */
  readonly memory: Spread;
}

// The peak that getrusage reports is the parent's where that was higher, because it outlives exec: the
// kernel's own mark is read instead.
const probe = `import { readFileSync } from "node:fs";
const peak = () => { try { return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]); } catch { return process.memoryUsage.rss() / 1024; } };
const file = process.argv[1]; const since = performance.now();
if (file !== "nothing") await import(file);
console.log(JSON.stringify([performance.now() - since, peak() / 1024]));`;

export function startCosts(folder: string, rounds: number): readonly StartCost[] {
  const rows = [
    { name: "nothing", file: "nothing" },
    { name: "**payspec**, all five providers", file: join(folder, "facade.mjs") },
    ...candidates
      .filter(({ id, variant }) => !variant && id !== "raw")
      .map(({ id, name }) => ({ name, file: join(folder, "build", `${id}.mjs`) })),
  ];
  const seen = rows.map(() => [] as [ms: number, rss: number][]);
  for (let round = 0; round < rounds; round++) {
    rows.forEach(({ file }, index) => {
      const { stdout, stderr, status } = run(process.execPath, ["--input-type=module", "-e", probe, file], folder);
      if (status !== 0) throw new Error(stderr.slice(0, 400));
      seen[index]?.push(JSON.parse(stdout) as [number, number]);
    });
  }
  return rows.map(({ name }, index) => ({
    name,
    ms: spreadOf((seen[index] ?? []).map(([ms]) => ms)),
    memory: spreadOf((seen[index] ?? []).map(([, rss], round) => rss - (seen[0]?.[round]?.[1] ?? 0))),
  }));
}
