// What a type check costs a user: the compiler's own counts for a file that calls every operation.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/providers.ts";
import { run } from "../install/project.ts";
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

const compilers = [`${root}node_modules/typescript/bin/tsc`, `${root}node_modules/typescript7/bin/tsc`] as const;

/** Checks one project; gives the compiler's diagnostics. */
export function diagnose(tsc: string, project: string): { instantiations: number; seconds: number; memoryMiB: number; errors: string[] } {
  const { stdout } = run(process.execPath, [tsc, "-p", project, "--extendedDiagnostics", "--pretty", "false"], project);
  const number = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
  return {
    instantiations: number("Instantiations"),
    seconds: number("Check time"),
    memoryMiB: number("Memory used") / 1024,
    errors: stdout.split("\n").filter((line) => line.includes("error TS")),
  };
}

/** A project with one file, checked as users check theirs. */
export function writeProject(folder: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "file.ts"), `${code}\nexport {};\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["file.ts"] }));
  return folder;
}

export function typeCosts(folder: string, rounds: number): readonly TypeCost[] {
  const projects = Object.entries(callFiles()).map(([name, code]) => ({
    name,
    project: writeProject(join(folder, `types-${name.replace(/\W/g, "")}`), code),
  }));
  const seen = projects.map(() => ({ five: [] as ReturnType<typeof diagnose>[], seven: [] as ReturnType<typeof diagnose>[] }));
  for (let round = 0; round < rounds; round++) {
    projects.forEach(({ project }, index) => {
      seen[index]?.five.push(diagnose(compilers[0], project));
      seen[index]?.seven.push(diagnose(compilers[1], project));
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
