// Everything that lists providers is made from their own folders: modules, manifests, and lists within
// files that are written by hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesOf, lacking } from "@payspec/spec-model/half-added";
import { foldersOf } from "@payspec/spec-model/registry";
import { facadeModule } from "./facade.ts";
import { listed, misnamed } from "./listed.ts";
import { packageLlms } from "./llms.ts";
import { manifests } from "./manifests.ts";
import { regions } from "./regions.ts";
import { sandboxAnswers, sandboxModules, sandboxNames } from "./sandbox.ts";
import { conformanceModule } from "./tests.ts";

const HEADER = "// Generated from specs/*/provider.yaml. Do not edit: change those and run `npm run generate`.\n";

/** Whether a workspace has what lists providers. A copy with specs and packages alone has not. */
export const isListed = (root: string): boolean => existsSync(join(root, "packages/payspec/package.json"));

/**
 * The files that list providers with their texts, by path from the root.
 *
 * @throws An error with one line for each file that a provider lacks, and for each name that its spec does not have.
 */
function registryFiles(root: string): Record<string, string> {
  const all = listed(root);
  const problems = all.flatMap((one) => [...lacking(root, one), ...misnamed(one)]);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const textOf = (file: string) => readFileSync(join(root, file), "utf8");
  const versionOf = (name: string) =>
    (JSON.parse(textOf(`packages/${name.replace("@payspec/", "")}/package.json`)) as { version: string }).version;
  const isThere = (name: string) => existsSync(join(root, "packages", name, "package.json"));
  const { homepage } = JSON.parse(textOf("package.json")) as { homepage: string };
  return {
    ...Object.fromEntries(all.map((one) => [`packages/${one.name}/llms.txt`, packageLlms(one, homepage)])),
    "packages/payspec/src/generated/providers.ts": HEADER + facadeModule(all),
    "packages/sandbox/src/generated/providers.ts": HEADER + sandboxNames(all),
    "packages/sandbox/src/generated/modules.ts": HEADER + sandboxModules(all),
    "packages/sandbox/src/generated/answers.ts": HEADER + sandboxAnswers(all),
    "packages/conformance/src/generated/providers.ts": HEADER + conformanceModule(all),
    ...Object.fromEntries(
      Object.entries(manifests(all, versionOf, isThere)).map(([file, made]) => [file, made(textOf(file))]),
    ),
    ...Object.fromEntries(Object.entries(regions(all)).map(([file, made]) => [file, made(textOf(file), file)])),
  };
}

/** Writes those that differ, or with `check` only says which. */
export function writeRegistry({ root, check = false }: { root: string; check?: boolean }): {
  files: string[];
  stale: string[];
} {
  if (!isListed(root)) return { files: [], stale: [] };
  const texts = Object.entries(registryFiles(root));
  const stale = texts.filter(
    ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text,
  );
  if (!check) {
    for (const [file, text] of stale) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  }
  // The parts of each provider are among the files, so that one that goes missing is noticed.
  const parts = foldersOf(root).flatMap((name) => Object.keys(filesOf({ name })));
  return { files: [...texts.map(([file]) => file), ...parts], stale: stale.map(([file]) => file) };
}
