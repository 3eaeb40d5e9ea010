// A spec becomes files: bundle → openapi.json, schema.d.ts, operations.ts, webhooks.ts for each provider.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle } from "@payspec/spec-model/bundle";
import { providers, root } from "@payspec/spec-model/providers";
import { operationsModule } from "./operations-module.ts";
import { publishable } from "./publish.ts";
import { schemaTypes } from "./schema-types.ts";
import { webhooksModule } from "./webhooks-module.ts";

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

/** Writes what differs, for the named providers or for all; with `check` nothing is written. Gives the files that differed. */
export async function generate({ only = [], check = false }: { only?: readonly string[]; check?: boolean } = {}): Promise<string[]> {
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
  return stale;
}
