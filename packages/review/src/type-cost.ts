// What the compiler pays for a file that calls every operation of a client once.
import { dirname, join } from "node:path";
import { programOf, type Version } from "./api/program.ts";

/** Type instantiations; 0 where the package has no client. */
export function typeCost(version: Version): number {
  const methods = methodsIn(version);
  if (!methods) return 0;
  const file = join(dirname(version.entry), "every-call.ts");
  const calls = methods.names.map(
    (name) =>
      `export const ${name} = client.${name}({} as never).then((result) => (result.ok ? result.data : result.kind));`,
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

/** The client that the package exports, and its methods. */
function methodsIn(version: Version): { type: string; names: string[] } | undefined {
  const program = programOf([version]);
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(version.entry);
  const exported = entry && checker.getSymbolAtLocation(entry);
  const client = exported && checker.getExportsOfModule(exported).find(({ name }) => /^[A-Z]\w*Client$/.test(name));
  if (!client) return undefined;
  const properties = checker.getDeclaredTypeOfSymbol(client).getProperties();
  const methods = properties.filter((property) => checker.getTypeOfSymbol(property).getCallSignatures().length > 0);
  return { type: client.name, names: methods.map(({ name }) => name) };
}
