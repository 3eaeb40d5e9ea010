// What a type check costs a user: the compiler's own counts for a file that calls every operation.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/providers.ts";
import { run } from "../install/project.ts";
import { callFiles } from "./calls.ts";
import { type Spread, spreadOf } from "./stats.ts";
import { userOptions } from "./user-options.ts";

/** What one file costs, with the generated client as source among the user's, or as the declarations of a package. */
export interface TypeCost {
  readonly name: string;
  readonly source: FileCost;
  readonly declared: FileCost;
}

export interface FileCost {
  readonly instantiations: number;
  readonly errors: number;
  /** Seconds of checking with TypeScript 5.9 and with 7.0; `total` is the whole run of 5.9, reading and parsing included. */
  readonly check: Spread;
  readonly check7: Spread;
  readonly total: Spread;
  readonly memoryMiB: number;
}

const compilers = [`${root}node_modules/typescript/bin/tsc`, `${root}node_modules/typescript7/bin/tsc`] as const;

interface Diagnosis {
  readonly instantiations: number;
  readonly seconds: number;
  readonly total: number;
  readonly memoryMiB: number;
  readonly errors: readonly string[];
}

/** Checks one project; gives the compiler's diagnostics. */
export function diagnose(tsc: string, project: string): Diagnosis {
  const { stdout } = run(process.execPath, [tsc, "-p", project, "--extendedDiagnostics", "--pretty", "false"], project);
  const number = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
  return {
    instantiations: number("Instantiations"),
    seconds: number("Check time"),
    total: number("Total time"),
    memoryMiB: number("Memory used") / 1024,
    errors: stdout.split("\n").filter((line) => line.includes("error TS")),
  };
}

/** A project with one file, checked as users check theirs. */
export function writeProject(folder: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "file.ts"), `${code}\nexport {};\n`);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: userOptions, files: ["file.ts"] }));
  return folder;
}

/** One file per client and form, in turn. */
export function typeCosts(folder: string, rounds: number): readonly TypeCost[] {
  const files = Object.entries(callFiles());
  const projects = files.flatMap(([name, code]) =>
    ["gen", "decl"].map((form) =>
      writeProject(join(folder, `types-${form}-${name.replace(/\W/g, "")}`), code.replaceAll('"../gen/', `"../${form}/`)),
    ),
  );
  const seen = projects.map(() => ({ five: [] as Diagnosis[], seven: [] as Diagnosis[] }));
  for (let round = 0; round < rounds; round++) {
    projects.forEach((project, index) => {
      seen[index]?.five.push(diagnose(compilers[0], project));
      seen[index]?.seven.push(diagnose(compilers[1], project));
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
  return files.map(([name], index) => ({ name, source: costs[index * 2] as FileCost, declared: costs[index * 2 + 1] as FileCost }));
}
