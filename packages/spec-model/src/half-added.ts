// What a provider has besides its spec. A provider that lacks a part of it would pass every check
// that goes by what is there.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ProviderEntry } from "./registry.ts";

/** The files of a provider, with what each is for. */
export const filesOf = ({ name }: Pick<ProviderEntry, "name">): Readonly<Record<string, string>> => ({
  [`specs/${name}/openapi.yaml`]: "the spec",
  [`specs/${name}/sources.yaml`]: "the pages that its statements rest on",
  [`specs/${name}/gaps.md`]: "what could not be learnt",
  [`specs/${name}/workflows.arazzo.yaml`]: "its payment flows",
  [`packages/${name}/package.json`]: "the package",
  [`packages/${name}/turbo.json`]: "what its tests depend on",
  [`packages/${name}/tsconfig.json`]: "how it is compiled",
  [`packages/${name}/LICENSE`]: "its licence",
  [`packages/${name}/README.md`]: "what an integrator reads first",
  [`packages/sandbox/src/${name}.ts`]: "the sandbox's entry for it alone",
  [`packages/sandbox/src/${name}/index.ts`]: "how the sandbox plays it",
  [`packages/demo/src/${name}.ts`]: "its part of the demo",
  [`packages/conformance/src/providers/${name}.ts`]: "its secrets, headers and known refusals",
  [`packages/conformance/src/soak/${name}.ts`]: "its part of the soak",
  [`packages/durable/test/crash/cases/${name}.ts`]: "a call of each operation that is not safe, for the crash matrix",
  [`packages/docs/samples/${name}/setup.ts`]: "how its client is made",
  [`packages/docs/samples/${name}/sandbox.ts`]: "how its client talks to the sandbox",
  [`packages/docs/test/samples-${name}.test.ts`]: "the test that runs its samples",
});

/** One line for each part that a provider lacks. */
export function lacking(root: string, entry: ProviderEntry): string[] {
  const { name } = entry;
  return Object.entries(filesOf(entry)).flatMap(([file, what]) =>
    existsSync(join(root, file))
      ? []
      : [`${file} is missing (${what}). \`npm run new:provider ${name}\` writes what ${name} lacks.`],
  );
}
