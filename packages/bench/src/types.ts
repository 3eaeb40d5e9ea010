// What a type check costs a user: the compiler's own counts for a file that calls every operation.
import { join } from "node:path";
import { callFiles } from "@payspec/conformance/peer-calls";
import { type Diagnosed, diagnose, writeProject } from "@payspec/conformance/type-check";
import { type Spread, spreadOf } from "./stats.ts";

/** What one file costs, with the generated client as source among the user's, or as the declarations of a package. */
export interface TypeCost {
  readonly name: string;
  readonly source: FileCost;
  readonly declared: FileCost;
}

export interface FileCost {
  readonly instantiations: number;
  readonly errors: number;
  /**
   * Seconds of checking with TypeScript 5.9 and with 7.0; `total` is the whole run of 5.9,
   * reading and parsing included.
   */
  readonly check: Spread;
  readonly check7: Spread;
  readonly total: Spread;
  readonly memoryMiB: number;
}

/** One file per client and form, in turn. */
export function typeCosts(folder: string, rounds: number): readonly TypeCost[] {
  const files = Object.entries(callFiles());
  const projects = files.flatMap(([name, code]) =>
    ["gen", "decl"].map((form) =>
      writeProject(
        join(folder, `types-${form}-${name.replace(/\W/g, "")}`),
        code.replaceAll('"../gen/', `"../${form}/`),
      ),
    ),
  );
  const seen = projects.map(() => ({ five: [] as Diagnosed[], seven: [] as Diagnosed[] }));
  for (let round = 0; round < rounds; round++) {
    projects.forEach((project, index) => {
      seen[index]?.five.push(diagnose(project, "5.9"));
      seen[index]?.seven.push(diagnose(project, "7.0"));
    });
  }
  const costs = seen.map(({ five, seven }) => ({
    instantiations: five[0]?.instantiations ?? Number.NaN,
    errors: five[0]?.errors.length ?? 0,
    check: spreadOf(five.map(({ seconds }) => seconds)),
    check7: spreadOf(seven.map(({ seconds }) => seconds)),
    total: spreadOf(five.map(({ total }) => total)),
    memoryMiB: five[0]?.memoryMiB ?? Number.NaN,
  }));
  return files.map(([name], index) => ({
    name,
    source: costs[index * 2] as FileCost,
    declared: costs[index * 2 + 1] as FileCost,
  }));
}
