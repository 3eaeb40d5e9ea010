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
export function generatedTypes(doc: Document, provider: string, known = new Map<string, string>()): GeneratedTypes {
  const key = JSON.stringify(doc, (name, value: unknown) =>
    name.startsWith("x-") && name !== "x-open-enum" ? undefined : value,
  );
  const schema = known.get(key) ?? schemaTypes(doc);
  known.set(key, schema);
  return generatedSources(doc, provider, schema);
}

const core = `${root}packages/core/src`;

/**
 * A program over the generated types of several documents. What a package exports of them is the entry of each. Documents whose schemas and inputs
 * are the same share those files: their types are then one and need no comparison.
 */
export function generatedProgram(types: ReadonlyMap<string, GeneratedTypes>): ts.Program {
  const texts = new Map<string, string>();
  const owners = new Map<string, string>();
  const versions: Version[] = [...types].map(([name, files]) => {
    const key = SHARED.map((file) => files[file]).join("\0");
    const owner = owners.get(key) ?? name;
    owners.set(key, owner);
    for (const [file, text] of Object.entries(files))
      if (owner === name || !SHARED.includes(file)) texts.set(`/${name}/${file}`, within(text, owner));
    const events = "webhooks.ts" in files ? ['export type * from "./webhooks.js";'] : [];
    texts.set(
      entryOf(name),
      within(['export * from "./inputs.js";', 'export * from "./provider.js";', ...events].join("\n"), owner),
    );
    return {
      entry: entryOf(name),
      folder: `/${name}`,
      packages: { "@payspec/core": `${core}/index.ts`, "@payspec/core/webhook": `${core}/webhook.ts` },
    };
  });
  return programOf(versions, texts);
}

const SHARED = ["schema.d.ts", "inputs.ts"];

/** The text of a file that finds schemas and inputs where they are. */
const within = (text: string, owner: string): string =>
  text.replace(/"\.\/(schema|inputs)\.js"/g, `"../${owner}/$1.js"`);

export const entryOf = (name: string): string => `/${name}/index.ts`;
