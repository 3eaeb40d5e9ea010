// npm run generate: bundle → openapi.json, schema.d.ts, operations.ts, webhooks.ts for each provider. With --check it writes nothing and fails when something is stale.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle } from "./generate/bundle.ts";
import { operationsModule } from "./generate/operations-module.ts";
import { publishable } from "./generate/publish.ts";
import { schemaTypes } from "./generate/schema-types.ts";
import { webhooksModule } from "./generate/webhooks-module.ts";
import { providers, root } from "./lib/providers.ts";

/** Every generated file of a provider with its text. */
export async function generated(provider: string): Promise<Record<string, string>> {
  const doc = bundle(provider);
  const json = JSON.stringify(publishable(doc));
  const hash = createHash("sha256").update(json).digest("hex").slice(0, 16);
  const header = `// Generated from specs/${provider}/openapi.yaml (sha256 ${hash}). Do not edit: change the spec and run \`npm run generate\`.\n`;
  const folder = `${root}packages/${provider}`;
  return {
    [`${folder}/openapi.json`]: `${json}\n`,
    [`${folder}/src/generated/schema.d.ts`]: `${header}\n${await schemaTypes(doc)}`,
    [`${folder}/src/generated/operations.ts`]: operationsModule(doc, provider, header),
    ...(doc.webhooks && { [`${folder}/src/generated/webhooks.ts`]: webhooksModule(doc, provider, header) }),
  };
}

const check = process.argv.includes("--check");
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const stale: string[] = [];
for (const provider of providers.filter((name) => only.length === 0 || only.includes(name))) {
  for (const [file, text] of Object.entries(await generated(provider))) {
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    stale.push(file.slice(root.length));
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
if (check && stale.length > 0) {
  console.error(`Generated files are stale: ${stale.join(", ")}. Run \`npm run generate\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Generated files are up to date." : `Wrote ${stale.join(", ")}.`);
}
