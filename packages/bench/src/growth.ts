// How the costs grow: from 5 to 500 operations in one spec, and from 5 to 100 providers in the workspace.
import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { syntheticCalls } from "@payspec/conformance/synthetic/spec";
import { grown, type Steps } from "@payspec/conformance/synthetic/workspace";
import { diagnose, writeProject } from "@payspec/conformance/type-check";
import { buildSync } from "esbuild";
import { type Spread, spreadOf } from "./stats.ts";

/** Seconds per step; a single run has no spread. */
export type StepTimes = Readonly<Record<keyof Steps, Spread>> & { readonly runs: number };

export interface OperationGrowth extends StepTimes {
  readonly operations: number;
  readonly typesKiB: number;
  /** With every operation called once. */
  readonly instantiations: number;
  readonly check: Spread;
  readonly check7: Spread;
  /** With one operation called; the table holds all of them. */
  readonly gzip: number;
}

export interface ProviderGrowth extends StepTimes {
  readonly providers: number;
  /** Of each of them. */
  readonly operations: number;
}

const timesOf = (steps: readonly Steps[]): StepTimes => ({
  runs: steps.length,
  generate: spreadOf(steps.map(({ generate }) => generate)),
  build: spreadOf(steps.map(({ build }) => build)),
  cached: spreadOf(steps.map(({ cached }) => cached)),
  changed: spreadOf(steps.map(({ changed }) => changed)),
});

const times = (runs: number): readonly undefined[] => Array.from({ length: runs }, () => undefined);

/** What a user of the one provider pays. */
function costsOf(folder: string, operations: number) {
  const from = join(folder, "packages/p000/src");
  const project = writeProject(join(folder, "calls"), syntheticCalls(operations, `${from}/index.ts`));
  const five = diagnose(project, "5.9");
  const seven = diagnose(project, "7.0");
  const [error] = [...five.errors, ...seven.errors];
  if (error) throw new Error(error.message);
  const contents = `import { create } from "${from}/index.ts"; export const result = await create("t").getThing0({ id: "1" });`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return {
    typesKiB: statSync(join(from, "generated/schema.d.ts")).size / 1024,
    instantiations: five.instantiations,
    seconds: five.seconds,
    seconds7: seven.seconds,
    gzip: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength,
  };
}

export function operationGrowth(sizes: readonly number[], runs: number): readonly OperationGrowth[] {
  return sizes.map((operations) => {
    const all = times(runs).map(() => grown(operations, 1, (folder) => costsOf(folder, operations)));
    const [first] = all.map(({ seen }) => seen);
    if (!first) throw new Error("Growth was measured in no run.");
    const { typesKiB, instantiations, gzip } = first;
    return {
      operations,
      ...timesOf(all.map(({ steps }) => steps)),
      typesKiB,
      instantiations,
      check: spreadOf(all.map(({ seen }) => seen.seconds)),
      check7: spreadOf(all.map(({ seen }) => seen.seconds7)),
      gzip,
    };
  });
}

const OPERATIONS = 20;

/** Many providers take minutes a run, which steadies them by itself: those are run once. */
export function providerGrowth(counts: readonly number[], runs: number): readonly ProviderGrowth[] {
  return counts.map((providers) => {
    const all = times(providers > 50 ? 1 : runs).map(() => grown(OPERATIONS, providers, () => undefined));
    return { providers, operations: OPERATIONS, ...timesOf(all.map(({ steps }) => steps)) };
  });
}
