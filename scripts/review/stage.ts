// The working folder's packages with generated files made from the specs as they stand now, whether or not `npm run generate` was run.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationsModule } from "../generate/operations-module.ts";
import { schemaTypes } from "../generate/schema-types.ts";
import type { Document } from "../lib/openapi.ts";
import { root } from "../lib/providers.ts";
import { packagesIn } from "./tree.ts";

/** Copies what is published, writes the generated files of the given specs, hands the copy on and removes it. */
export async function withStage<T>(docs: ReadonlyMap<string, Document>, use: (tree: string) => Promise<T>): Promise<T> {
  const stage = mkdtempSync(join(tmpdir(), "payspec-head-"));
  try {
    cpSync(join(root, "tsconfig.base.json"), join(stage, "tsconfig.base.json"));
    symlinkSync(join(root, "node_modules"), join(stage, "node_modules"));
    for (const { folder } of packagesIn(root)) {
      for (const part of ["package.json", "src"]) copy(join(root, "packages", folder, part), join(stage, "packages", folder, part));
    }
    for (const [provider, doc] of docs) {
      const generated = join(stage, "packages", provider, "src/generated");
      mkdirSync(generated, { recursive: true });
      writeFileSync(join(generated, "schema.d.ts"), await schemaTypes(doc));
      writeFileSync(join(generated, "operations.ts"), operationsModule(doc, provider, ""));
    }
    return await use(stage);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, filter: (file) => !file.endsWith("validators.js") });
}
