// Generates the synthetic providers of a workspace in a process of its own: tsx growth-generate.ts <folder>
// As `npm run generate` does for each of specs/: Redocly bundles, then types, method types, table and phases are written.
import { readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { operationsModule } from "@payspec/generator/operations-module";
import { publishable } from "@payspec/generator/publish";
import { schemaTypes } from "@payspec/generator/schema-types";
import { bundle } from "@payspec/spec-model/bundle";

const folder = resolve(process.argv[2] ?? "."); // Redocly runs elsewhere.
for (const name of readdirSync(join(folder, "specs"))) {
  const doc = bundle(name, join(folder, "specs"));
  const own = join(folder, "packages", name);
  writeFileSync(join(own, "openapi.json"), JSON.stringify(publishable(doc)));
  writeFileSync(join(own, "src/generated/schema.d.ts"), await schemaTypes(doc));
  writeFileSync(join(own, "src/generated/operations.ts"), operationsModule(doc, "things", `// ${doc.info.title}.\n`));
}
