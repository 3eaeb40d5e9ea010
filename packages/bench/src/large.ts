// One call of a client whose spec has 500 operations, beside one whose spec has 24: what a bundle weighs, what types
// cost, what an import takes.
import { join } from "node:path";
import { weigh } from "@payspec/conformance/bundle";
import { run } from "@payspec/conformance/install/project";
import { syntheticCalls } from "@payspec/conformance/synthetic/spec";
import { grown } from "@payspec/conformance/synthetic/workspace";
import { diagnose, writeProject } from "@payspec/conformance/type-check";
import { buildSync } from "esbuild";
import { type Spread, spreadOf } from "./stats.ts";

export interface LargeCost {
  readonly operations: number;
  /** Gzip bytes of a bundle with one call. */
  readonly asFunction: number;
  readonly asMethod: number;
  /** Type instantiations per method, with every operation called. */
  readonly instantiations: number;
  /** Milliseconds of an import, of a process each. */
  readonly importMs: Spread;
}

const CONNECT = `connect({ provider: "p", baseUrl: "https://api.example", credentials: [[{ header: "Authorization", prefix: "Bearer " }, "t"]] })`;
const PROBE = `const since = performance.now(); await import(process.argv[1]); console.log(performance.now() - since);`;

export const largeCosts = (sizes: readonly number[], rounds: number): readonly LargeCost[] =>
  sizes.map((operations) => grown(operations, 1, (folder) => costsOf(folder, operations, rounds)).seen);

function costsOf(folder: string, operations: number, rounds: number): LargeCost {
  const from = join(folder, "packages/p000/src");
  const gzipOf = (contents: string) => weigh(contents, from).gzip;
  const project = diagnose(writeProject(join(folder, "calls"), syntheticCalls(operations, `${from}/index.ts`)), "5.9");
  const none = diagnose(
    writeProject(join(folder, "none"), `import { create } from "${from}/index.ts";\ncreate("t");`),
    "5.9",
  );
  const [error] = [...project.errors, ...none.errors];
  if (error) throw new Error(error.message);
  const whole = join(folder, `whole.mjs`);
  buildSync({ entryPoints: [`${from}/index.ts`], bundle: true, format: "esm", target: "es2022", outfile: whole });
  const times = Array.from({ length: rounds }, () =>
    Number(run(process.execPath, ["--input-type=module", "-e", PROBE, whole], folder).stdout),
  );
  return {
    operations,
    asFunction: gzipOf(
      `import { connect } from "@payspec/core"; import { getThing0 } from "./generated/operations.ts"; export const result = await getThing0(${CONNECT}, { id: "1" });`,
    ),
    asMethod: gzipOf(
      `import { create } from "./index.ts"; export const result = await create("t").getThing0({ id: "1" });`,
    ),
    instantiations: (project.instantiations - none.instantiations) / operations,
    importMs: spreadOf(times),
  };
}
