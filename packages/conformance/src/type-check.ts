// Checks a file as a user's project would, and gives the compiler's own counts with its errors.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import ts from "typescript";
import { run } from "../install/project.ts";

/** The compilers that users have: TypeScript 5.9, and 7 which is written in Go. */
const compilers = {
  "5.9": `${root}node_modules/typescript/bin/tsc`,
  "7.0": `${root}node_modules/typescript7/bin/tsc`,
} as const;

export type Compiler = keyof typeof compilers;

export interface CompilerError {
  /** Counted from 1. */
  readonly line: number;
  /** With the elaboration that the compiler prints below it. */
  readonly message: string;
}

export interface Checked {
  readonly instantiations: number;
  readonly errors: readonly CompilerError[];
}

/** What only a process of its own can tell. */
export interface Diagnosed extends Checked {
  /** Seconds of checking, without parsing. */
  readonly seconds: number;
  /** Seconds of the whole run, reading and parsing included. */
  readonly total: number;
  readonly memoryMiB: number;
}

/** How users check their projects: strict, for a bundler, declarations of packages taken as they are. */
export const compilerOptions = {
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

/** The same as the compiler's API wants them. */
export const parsedOptions = ts.convertCompilerOptionsFromJson(compilerOptions, root).options;

/** Writes a project with one file. */
export function writeProject(folder: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "file.ts"), `${code}\nexport {};\n`);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["file.ts"] }));
  return folder;
}

/** Checks a project in a process of its own. */
export function diagnose(project: string, compiler: Compiler): Diagnosed {
  const { stdout } = run(
    process.execPath,
    [compilers[compiler], "-p", project, "--extendedDiagnostics", "--pretty", "false"],
    project,
  );
  const number = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
  return {
    instantiations: number("Instantiations"),
    seconds: number("Check time"),
    total: number("Total time"),
    memoryMiB: number("Memory used") / 1024,
    errors: [...stdout.matchAll(/^\S*\((\d+),\d+\): error (TS.*(?:\n .*)*)/gm)].map(([, line, message = ""]) => ({
      line: Number(line),
      message,
    })),
  };
}

/** Checks one file of code inside this package, where it finds the built packages. */
export function check(name: string, code: string, compiler: Compiler): Checked {
  const project = writeProject(
    `${root}packages/conformance/.generated/type-check/${name.replaceAll(/\W+/g, "-")}`,
    code,
  );
  return compiler === "5.9" ? checkHere(join(project, "file.ts")) : diagnose(project, compiler);
}

const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * Parsing declarations takes longer than all the rest, and those of the platform and of
 * built packages stay as they are.
 */
const host: ts.CompilerHost = (() => {
  const plain = ts.createCompilerHost(parsedOptions);
  return {
    ...plain,
    getSourceFile(file, ...rest) {
      if (!file.endsWith(".d.ts")) return plain.getSourceFile(file, ...rest);
      if (!declarations.has(file)) declarations.set(file, plain.getSourceFile(file, ...rest));
      return declarations.get(file);
    },
  };
})();

function checkHere(file: string): Checked {
  const program = ts.createProgram([file], parsedOptions, host);
  const errors = ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, code, messageText }) => ({
    line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  }));
  return { instantiations: instantiationsOf(program), errors };
}

/** What --extendedDiagnostics prints; it has no public name. */
export const instantiationsOf = (program: ts.Program): number =>
  (program as unknown as { getInstantiationCount(): number }).getInstantiationCount();
