// A consumer's type check: as strict as it gets, the declarations of packages included.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./project.ts";

/** One way to check. */
export interface Compile {
  /** The compiler's script. */
  readonly tsc: string;
  readonly resolution: "bundler" | "nodenext";
  /** Where `fetch` and its like are declared: in TypeScript's DOM library, or in @types/node. */
  readonly platform: "dom" | "node";
  /** Whether the CommonJS file is checked too. */
  readonly commonJs?: boolean;
}

/** Checks the consumer's program in a project; gives the compiler's complaints. */
export function compile(project: string, { tsc, resolution, platform, commonJs = false }: Compile): string {
  const config = join(project, `tsconfig.${resolution}.${platform}.json`);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: false,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true, // Ours are checked; TypeScript's own, such as DOM, take longer than all the rest.
    noEmit: true,
    target: "es2022",
    lib: platform === "dom" ? ["es2022", "dom", "dom.iterable"] : ["es2022"],
    types: platform === "node" ? ["node"] : [],
    module: resolution === "nodenext" ? "nodenext" : "esnext",
    moduleResolution: resolution,
  };
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions,
      files: ["flow.ts", "node-transport.ts", "face.ts", ...(commonJs ? ["require.cts"] : [])],
    }),
  );
  const { stdout, stderr } = run(process.execPath, [tsc, "-p", config, "--pretty", "false"], project);
  return (stdout + stderr).trim();
}
