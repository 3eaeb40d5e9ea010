// tsx bin/validators.ts [provider …]: writes the validators of all or of some providers into the sandbox's dist:
// requests/<provider>.js and answers/<provider>.js.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Document } from "@payspec/spec-model/openapi";
import { providers, publishedDocument, root } from "@payspec/spec-model/providers";
import { examplesModule } from "../src/examples.ts";
import { validatorModules } from "../src/validators.ts";

const { positionals: only } = parseArgs({ allowPositionals: true });
for (const provider of providers.filter((name) => only.length === 0 || only.includes(name))) {
  const doc = JSON.parse(readFileSync(publishedDocument(provider), "utf8")) as Document;
  for (const [direction, module] of Object.entries(validatorModules(doc))) {
    const folder = `${root}packages/sandbox/dist/${direction}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${provider}.js`, module);
  }
  // Only who is played from the examples carries them.
  const player = `${root}packages/sandbox/src/${provider}/index.ts`;
  if (!existsSync(player) || !readFileSync(player, "utf8").includes(`#examples/${provider}`)) continue;
  mkdirSync(`${root}packages/sandbox/dist/examples`, { recursive: true });
  writeFileSync(`${root}packages/sandbox/dist/examples/${provider}.js`, examplesModule(doc));
}
