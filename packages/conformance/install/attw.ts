// attw's esm-only profile through the library under its command: one process for all packages instead of one each.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { root } from "@payspec/spec-model/providers";

interface Problem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
  readonly resolutionOption?: string;
}

interface Library {
  createPackageFromTarballData(bytes: Uint8Array): unknown;
  checkPackage(pkg: unknown): Promise<{ readonly types: unknown; readonly problems?: readonly Problem[] }>;
}

// The profile leaves out what an ESM-only package can't have: TypeScript's resolution of Node 10, and require.
const IGNORED = new Set(["node10", "node16-cjs"]);

/** Problems of a tarball's types, as sentences; empty when importers get what they were promised. */
export async function typeProblems(tarball: string): Promise<readonly string[]> {
  const require = createRequire(`${root}package.json`);
  const library = (await import(pathToFileURL(require.resolve("@arethetypeswrong/core")).href)) as Library;
  const { types, problems = [] } = await library.checkPackage(
    library.createPackageFromTarballData(readFileSync(tarball)),
  );
  if (!types) return ["It has no types."];
  return problems
    .filter(({ resolutionKind, resolutionOption }) => !IGNORED.has(resolutionKind ?? resolutionOption ?? ""))
    .map(
      ({ kind, entrypoint, resolutionKind }) =>
        `${kind} at ${entrypoint ?? "any entry"} (${resolutionKind ?? "any resolution"})`,
    );
}
