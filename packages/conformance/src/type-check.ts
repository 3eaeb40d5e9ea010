// Checks a file as a user's project would, and gives the compiler's own counts with its errors.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import ts from "typescript";
import { run } from "../install/project.ts";
import { PLATFORM } from "./platform.ts";

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

/** What only a process of its own can measure. */
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
const parsedOptions = ts.convertCompilerOptionsFromJson(compilerOptions, root).options;

/** The same without DOM: what is needed of it is in PLATFORM. */
export const leanOptions: ts.CompilerOptions = { ...parsedOptions, lib: ["lib.es2022.d.ts"] };

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
  return {
    instantiations: numberIn(stdout, "Instantiations"),
    seconds: numberIn(stdout, "Check time"),
    total: numberIn(stdout, "Total time"),
    memoryMiB: numberIn(stdout, "Memory used") / 1024,
    errors: errorsIn(stdout),
  };
}

const folder = `${root}packages/conformance/.generated/type-check`;
const folderOf = (name: string): string => name.replaceAll(/\W+/g, "-");

/**
 * Checks one file of code inside this package, where it finds the built packages. TypeScript 7 sees the whole platform;
 * 5.9 sees what our declarations name of it, or all of it when it is asked to.
 */
export function check(name: string, code: string, compiler: Compiler, sees?: "all of DOM"): Checked {
  const project = writeProject(join(folder, folderOf(name)), code);
  return compiler === "5.9" ? checkHere(join(project, "file.ts"), sees) : diagnose(project, compiler);
}

/**
 * The same for many files, by their names, each as a project of its own. The compiler that is a program of its own is
 * started once for all of them.
 */
export function checkEach(
  codes: Readonly<Record<string, string>>,
  compiler: Compiler,
): Readonly<Record<string, Checked>> {
  const named = Object.entries(codes);
  if (compiler === "5.9") return Object.fromEntries(named.map(([name, code]) => [name, check(name, code, compiler)]));
  for (const [name, code] of named) writeProject(join(folder, folderOf(name)), code);
  const projects = named.map(([name]) => folderOf(name));
  const options = ["--force", "--extendedDiagnostics", "--pretty", "false"];
  const { stdout } = run(process.execPath, [compilers[compiler], "-b", ...projects, ...options], folder);
  // Errors of a project, then its counts; in the order that was asked for.
  const parts = stdout.split(/^Total time:.*\n/m).slice(0, named.length);
  return Object.fromEntries(
    named.map(([name], at) => {
      const own = parts[at] ?? "";
      const stranger = [...own.matchAll(/^([^\s(]+)\/file\.ts\(/gm)].find(([, folder]) => folder !== projects[at]);
      if (stranger) throw new Error(`The compiler's answers are in another order: ${stranger[0]} is with ${name}.`);
      return [name, { instantiations: numberIn(own, "Instantiations"), errors: errorsIn(own) }];
    }),
  );
}

const numberIn = (said: string, name: string): number => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(said)?.[1]);
const errorsIn = (said: string): CompilerError[] =>
  [...said.matchAll(/^\S*\((\d+),\d+\): error (TS.*(?:\n .*)*)/gm)].map(([, line, message = ""]) => ({
    line: Number(line),
    message,
  }));

const platform = join(folder, "platform.d.ts");
const inMemory = new Map<string, string>([[platform, PLATFORM]]);
const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * Parsing declarations takes longer than all the rest, and those of the platform and of
 * built packages stay as they are.
 */
const host: ts.CompilerHost = (() => {
  const plain = ts.createCompilerHost(parsedOptions);
  return {
    ...plain,
    // A folder that is not on the disk is not looked into.
    directoryExists: (name) => name === folder || (plain.directoryExists?.(name) ?? true),
    fileExists: (file) => inMemory.has(file) || plain.fileExists(file),
    readFile: (file) => inMemory.get(file) ?? plain.readFile(file),
    getSourceFile(file, ...rest) {
      const text = inMemory.get(file);
      const read = () =>
        text === undefined
          ? plain.getSourceFile(file, ...rest)
          : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
      if (!file.endsWith(".d.ts")) return read();
      if (!declarations.has(file)) declarations.set(file, read());
      return declarations.get(file);
    },
  };
})();

const programOf = (file: string, sees?: "all of DOM"): ts.Program =>
  sees ? ts.createProgram([file], parsedOptions, host) : ts.createProgram([platform, file], leanOptions, host);

function checkHere(file: string, sees?: "all of DOM"): Checked {
  const program = programOf(file, sees);
  const errors = ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, code, messageText }) => ({
    line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
  }));
  return { instantiations: instantiationsOf(program), errors };
}

/** Checks one file beside declarations, by names that begin with `./`, of which none is on the disk. */
export function checkInMemory(code: string, others: Readonly<Record<string, string>>): readonly CompilerError[] {
  const file = join(folder, "in-memory.ts");
  for (const [name, text] of [
    [file, code],
    ...Object.entries(others).map(([name, text]) => [join(folder, name), text]),
  ]) {
    inMemory.set(name as string, text as string);
    declarations.delete(name as string);
  }
  return checkHere(file).errors;
}

/** What --extendedDiagnostics prints; it has no public name. */
export const instantiationsOf = (program: ts.Program): number =>
  (program as unknown as { getInstantiationCount(): number }).getInstantiationCount();
