// What the compiler pays for a file that calls every operation of a client once.
import { dirname, join } from "node:path";
import ts from "typescript";
import { programOf, type Version } from "./api/program.ts";

/** Type instantiations; 0 where the package has no operations. */
export function typeCost(version: Version): number {
  const methods = methodsIn(version);
  if (!methods) return 0;
  const file = join(dirname(version.entry), "every-call.ts");
  const calls = methods.names.map(
    (name) => `export const ${name} = client.${name}({} as never).then((result) => (result.ok ? result.data : result.kind));`,
  );
  const text = [
    `import type { ${methods.type} } from "./${entryName(version.entry)}";`,
    `declare const client: ${methods.type};`,
    ...calls,
  ].join("\n");
  const program = programOf([{ ...version, entry: file }], new Map([[file, text]]));
  program.getSemanticDiagnostics(program.getSourceFile(file));
  return program.getInstantiationCount();
}

const entryName = (entry: string): string => (entry.split("/").at(-1) ?? "").replace(/(\.d)?\.ts$/, ".js");

/** The interface of the methods, by the name that the generator gives it. */
function methodsIn(version: Version): { type: string; names: string[] } | undefined {
  for (const source of programOf([version]).getSourceFiles()) {
    if (!source.fileName.startsWith(`${version.folder}/`)) continue;
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement) || !statement.name.text.endsWith("Methods")) continue;
      const names = statement.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
      return { type: statement.name.text, names };
    }
  }
  return undefined;
}
