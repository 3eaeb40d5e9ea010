// What a type check costs a user: the compiler's own counts for a file that calls every operation.
import { join } from "node:path";
import { type Diagnosed, diagnose, writeProject } from "../src/type-check.ts";
import { callFiles } from "./calls.ts";
import { type Spread, spreadOf } from "./stats.ts";

/** What one file costs. */
export interface TypeCost {
  readonly name: string;
  readonly instantiations: number;
  readonly errors: number;
  /** Seconds of checking with TypeScript 5.9 and with 7.0. */
  readonly check: Spread;
  readonly check7: Spread;
  readonly memoryMiB: number;
}

export function typeCosts(folder: string, rounds: number): readonly TypeCost[] {
  const projects = Object.entries(callFiles()).map(([name, code]) => ({
    name,
    project: writeProject(join(folder, `types-${name.replace(/\W/g, "")}`), code),
  }));
  const seen = projects.map(() => ({ five: [] as Diagnosed[], seven: [] as Diagnosed[] }));
  for (let round = 0; round < rounds; round++) {
    projects.forEach(({ project }, index) => {
      seen[index]?.five.push(diagnose(project, "5.9"));
      seen[index]?.seven.push(diagnose(project, "7.0"));
    });
  }
  return projects.map(({ name }, index) => {
    const { five, seven } = seen[index] as (typeof seen)[number];
    return {
      name,
      instantiations: five[0]?.instantiations ?? Number.NaN,
      errors: five[0]?.errors.length ?? 0,
      check: spreadOf(five.map(({ seconds }) => seconds)),
      check7: spreadOf(seven.map(({ seconds }) => seconds)),
      memoryMiB: five[0]?.memoryMiB ?? Number.NaN,
    };
  });
}
