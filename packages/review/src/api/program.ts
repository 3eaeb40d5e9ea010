// One TypeScript program over two or more versions of the same declarations, so that their types can be compared.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "@payspec/spec-model/providers";
import ts from "typescript";

/** A version of a package's declarations: its entry file, and what other package names stand for in it. */
export interface Version {
  entry: string;
  packages: Readonly<Record<string, string>>;
  /** Files under this folder belong to the version. */
  folder: string;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** The compiler's own declarations, parsed once for all programs: they are most of a small one. */
const libraries = new Map<string, ts.SourceFile | undefined>();
const isLibrary = (file: string): boolean => /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(file);

/** Makes the program; files given as text need not exist. */
export function programOf(versions: readonly Version[], texts: ReadonlyMap<string, string> = new Map()): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const sources = new Map<string, ts.SourceFile | undefined>();
  host.fileExists = (file) => texts.has(file) || existsSync(file);
  host.readFile = (file) => texts.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : undefined);
  host.getSourceFile = (file, options) => {
    const known = isLibrary(file) ? libraries : sources;
    if (!known.has(file)) {
      const text = host.readFile(file);
      known.set(file, text === undefined ? undefined : ts.createSourceFile(file, text, options));
    }
    return known.get(file);
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({ resolvedModule: resolve(text, from, versions, host) }));
  const roots = versions.map(({ entry }) => entry);
  const program = ts.createProgram(roots, OPTIONS, host);
  const probes = versions
    .map((version) => [probeOf(version.entry), probeText(program, version)] as const)
    .filter(([, text]) => text !== "");
  if (probes.length === 0) return program;
  for (const [file, text] of probes)
    sources.set(file, ts.createSourceFile(file, text, OPTIONS.target as ts.ScriptTarget));
  return ts.createProgram([...roots, ...probes.map(([file]) => file)], OPTIONS, host);
}

/** A file that names the generic types of an entry with their defaults, as users do who give no arguments. */
export const probeOf = (entry: string): string => entry.replace(/(\.d)?\.ts$/, ".defaults.ts");

function probeText(program: ts.Program, { entry, folder }: Version): string {
  const names = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${folder}/`))
    .flatMap(({ statements }) =>
      statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)),
    )
    .filter(({ typeParameters }) => typeParameters?.every((parameter) => parameter.default))
    .map(({ name }) => name.text);
  if (names.length === 0) return "";
  const from = `./${basename(entry).replace(/(\.d)?\.ts$/, ".js")}`;
  return [
    `import type * as entry from "${from}";`,
    ...[...new Set(names)].map((name) => `export type ${name} = entry.${name};`),
  ].join("\n");
}

function resolve(
  name: string,
  from: string,
  versions: readonly Version[],
  host: ts.CompilerHost,
): ts.ResolvedModuleFull | undefined {
  const version = versions.find(({ folder }) => from.startsWith(`${folder}/`));
  const file = name.startsWith(".") ? relative(name, from, host) : version?.packages[name];
  if (file)
    return {
      resolvedFileName: file,
      extension: file.endsWith(".d.ts") ? ts.Extension.Dts : ts.Extension.Ts,
      isExternalLibraryImport: false,
    };
  return ts.resolveModuleName(name, join(root, "packages/core/src/index.ts"), OPTIONS, host).resolvedModule as
    | ts.ResolvedModuleFull
    | undefined;
}

function relative(name: string, from: string, host: ts.CompilerHost): string | undefined {
  const path = join(from, "..", name).replace(/\.js$/, "");
  return [`${path}.d.ts`, `${path}.ts`].find((file) => host.fileExists(file));
}
