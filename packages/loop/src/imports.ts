// What the files of the workspace import, as a parser reads them.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Program, parseSync, Visitor } from "oxc-parser";

/** One import of one file. */
export interface Import {
  readonly specifier: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const NOT_OURS = ["node_modules", "dist", ".generated", ".reports", ".turbo", "coverage", ".vitepress/cache"];

/** The source files below a folder: TypeScript and modules, without what is built or made. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.some((name) => path.endsWith(`/${name}`)) ? [] : sourcesBelow(path);
    return /\.(ts|mts|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

const known = new Map<string, readonly Import[]>();

/**
 * The imports and re-exports of a file, those of a function included: `await import("x")`. A file is read once, however
 * often it is asked for.
 */
export function importsOf(file: string): readonly Import[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const parsed = parseSync(basename(file), text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file} can't be read: ${error.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const called = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const [, specifier] = /^["'](.+)["']$/.exec(text.slice(start, end)) ?? [];
    return specifier === undefined ? [] : [{ specifier, typeOnly: false }];
  });
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType), // an import of nothing runs the module
    })),
    ...staticExports.flatMap(({ entries }) => {
      const [from] = entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
      return from === undefined ? [] : [{ specifier: from, typeOnly: entries.every(({ isType }) => isType) }];
    }),
    ...called,
    ...((text.match(/\bimport\(/g)?.length ?? 0) > dynamicImports.length ? typesIn(parsed.program) : []),
  ];
}

/** The types of other modules by name, `import("x").Y`: they are not among the imports that the parser lists. */
function typesIn(program: Program): Import[] {
  const found: Import[] = [];
  const visitor = new Visitor({
    TSImportType: ({ source }) => void found.push({ specifier: source.value, typeOnly: true }),
  });
  visitor.visit(program);
  return found;
}
