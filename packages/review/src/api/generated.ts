// The generated types of documents in memory, compared without writing a file.

import { schemaTypes } from "@payspec/generator/schema-types";
import type { Document } from "@payspec/spec-model/openapi";
import { root } from "@payspec/spec-model/providers";
import type ts from "typescript";
import { generatedSources } from "../generated-sources.ts";
import { programOf, type Version } from "./program.ts";

/** The generated files of a document by name. */
export type GeneratedTypes = Readonly<Record<string, string>>;

/** The files of a document; `known` keeps schema types of documents that differ only in extensions. */
export async function generatedTypes(doc: Document, provider: string, known = new Map<string, string>()): Promise<GeneratedTypes> {
  const key = JSON.stringify(doc, (name, value: unknown) => (name.startsWith("x-") && name !== "x-open-enum" ? undefined : value));
  const schema = known.get(key) ?? (await schemaTypes(doc));
  known.set(key, schema);
  return generatedSources(doc, provider, schema);
}

const core = `${root}packages/core/src`;

/** A program over the generated types of several documents. What a package exports of them is the entry of each. */
export function generatedProgram(types: ReadonlyMap<string, GeneratedTypes>): ts.Program {
  const texts = new Map<string, string>();
  const versions: Version[] = [...types].map(([name, files]) => {
    for (const [file, text] of Object.entries(files)) texts.set(`/${name}/${file}`, text);
    const events = "webhooks.ts" in files ? ['export type * from "./webhooks.js";'] : [];
    texts.set(entryOf(name), ['export * from "./inputs.js";', 'export * from "./provider.js";', ...events].join("\n"));
    return {
      entry: entryOf(name),
      folder: `/${name}`,
      packages: { "@payspec/core": `${core}/index.ts`, "@payspec/core/webhook": `${core}/webhook.ts` },
    };
  });
  return programOf(versions, texts);
}

export const entryOf = (name: string): string => `/${name}/index.ts`;
