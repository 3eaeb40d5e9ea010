import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { operationsOf } from "../../../scripts/lib/openapi.ts";
import { root } from "../../../scripts/lib/providers.ts";
import type { Provider } from "./clients.ts";
import { documentOf, inputOf } from "./documented.ts";

/** A file that calls the operations of QIWI, by default all of them, and reads both sides of each result. */
export function callsOf(provider: Provider & "qiwi", only?: readonly string[]): string {
  const calls = operationsOf(documentOf(provider))
    .filter(({ id }) => only?.includes(id) ?? true)
    .map(({ id }) => {
      const { siteId: _, ...input } = inputOf(provider, id);
      return `const ${id} = await c.${id}(${JSON.stringify(input)});\nif (${id}.ok) console.log(${id}.data); else if (${id}.kind === "refused") console.log(${id}.error);`;
    });
  return `import { createQiwiClient } from "@payspec/qiwi";\nconst c = createQiwiClient({ token: "t", siteId: "s" });\n${calls.join("\n")}\n`;
}

/** Checks a file as a user's project would and gives the compiler's own count of type instantiations, with its errors. */
export function instantiations(name: string, code: string): { count: number; errors: string } {
  const folder = `${root}packages/conformance/.generated/type-cost/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/file.ts`, `${code}\nexport {};\n`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["file.ts"] }));
  const { stdout } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const count = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  return {
    count,
    errors: stdout
      .split("\n")
      .filter((line) => line.includes("error TS") || /^ +/.test(line))
      .join("\n"),
  };
}
