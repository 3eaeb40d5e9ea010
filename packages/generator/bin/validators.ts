// tsx bin/validators.ts [provider …]: writes the validators of all or of some providers into the sandbox's dist: requests/<provider>.js and answers/<provider>.js.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Document } from "@payspec/spec-model/openapi";
import { providers, publishedDocument, root } from "@payspec/spec-model/providers";
import { validatorModules } from "../src/validators.ts";

const { positionals: only } = parseArgs({ allowPositionals: true });
for (const provider of providers.filter((name) => only.length === 0 || only.includes(name))) {
  const doc = JSON.parse(readFileSync(publishedDocument(provider), "utf8")) as Document;
  for (const [direction, module] of Object.entries(validatorModules(doc))) {
    const folder = `${root}packages/sandbox/dist/${direction}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${provider}.js`, module);
  }
}
