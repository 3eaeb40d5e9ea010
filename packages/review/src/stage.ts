// The working folder's packages with generated files made from the specs as they are now, whether or not
// `npm run generate` was run.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@payspec/spec-model/openapi";
import { root } from "@payspec/spec-model/providers";
import { generatedSources } from "./generated-sources.ts";
import { packagesIn } from "./tree.ts";

/**
 * Copies what is published, writes the generated files of the given specs, hands the copy on and removes it. A spec
 * that the generator refuses is reported as a problem; its package stays as it was committed.
 */
export async function withStage<T>(
  docs: ReadonlyMap<string, Document>,
  use: (tree: string, problems: ReadonlyMap<string, string>) => Promise<T>,
): Promise<T> {
  const stage = mkdtempSync(join(tmpdir(), "payspec-head-"));
  try {
    cpSync(join(root, "tsconfig.base.json"), join(stage, "tsconfig.base.json"));
    symlinkSync(join(root, "node_modules"), join(stage, "node_modules"));
    for (const { folder } of packagesIn(root)) {
      for (const part of ["package.json", "src"])
        copy(join(root, "packages", folder, part), join(stage, "packages", folder, part));
    }
    const problems = new Map<string, string>();
    for (const [provider, doc] of docs) {
      try {
        const files = generatedSources(doc, provider);
        const generated = join(stage, "packages", provider, "src/generated");
        mkdirSync(generated, { recursive: true });
        for (const [file, text] of Object.entries(files)) writeFileSync(join(generated, file), text);
      } catch (error) {
        problems.set(provider, error instanceof Error ? error.message : String(error));
      }
    }
    return await use(stage, problems);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
