// Generates synthetic providers in a process of its own: tsx growth-generate.ts <folder> <operations> <providers>
// As `npm run generate` does for each of specs/: Redocly bundles, then types, method types, table and phases are written.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../../scripts/generate/bundle.ts";
import { operationsModule } from "../../../scripts/generate/operations-module.ts";
import { publishable } from "../../../scripts/generate/publish.ts";
import { schemaTypes } from "../../../scripts/generate/schema-types.ts";
import { syntheticSpec } from "./synthetic.ts";

const [folder = "", operations = "5", providers = "1"] = process.argv.slice(2);

const index = `import { createClient } from "@payspec/core";
import { operations, type ThingsMethods, security, servers } from "./generated/operations.js";
export const create = (token: string): ThingsMethods =>
  createClient<ThingsMethods>({ baseUrl: servers[0], operations, credentials: [[security.Bearer, token]] });
`;
const tsconfig = {
  compilerOptions: {
    rootDir: "src",
    outDir: "dist",
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    types: [],
    strict: true,
    skipLibCheck: true,
    declaration: true,
  },
  include: ["src"],
};

for (let at = 0; at < Number(providers); at++) {
  const name = `p${String(at).padStart(3, "0")}`;
  const spec = join(folder, "specs", name);
  const generated = join(folder, "packages", name, "src/generated");
  mkdirSync(spec, { recursive: true });
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(spec, "openapi.yaml"), JSON.stringify(syntheticSpec(Number(operations))));
  const doc = bundle(name, join(folder, "specs"));
  writeFileSync(join(generated, "../../openapi.json"), JSON.stringify(publishable(doc)));
  writeFileSync(join(generated, "schema.d.ts"), await schemaTypes(doc));
  writeFileSync(join(generated, "operations.ts"), operationsModule(doc, "things", "// Synthetic.\n"));
  writeFileSync(join(generated, "../index.ts"), index);
  const scripts = { build: "node ../../build.mjs" };
  const manifest = {
    name: `@grown/${name}`,
    version: "0.0.0",
    private: true,
    type: "module",
    sideEffects: false,
    exports: "./dist/index.js",
    scripts,
  };
  writeFileSync(join(generated, "../../package.json"), JSON.stringify(manifest));
  writeFileSync(join(generated, "../../tsconfig.json"), JSON.stringify(tsconfig));
}
