// The generated types of documents in memory, compared without writing a file.
import { readFileSync } from "node:fs";
import type ts from "typescript";
import { operationsModule } from "../../generate/operations-module.ts";
import { schemaTypes } from "../../generate/schema-types.ts";
import type { Document } from "../../lib/openapi.ts";
import { root } from "../../lib/providers.ts";
import { programOf, type Version } from "./program.ts";

/** The two generated files of a document. */
export interface GeneratedTypes {
  schema: string;
  operations: string;
}

export async function generatedTypes(doc: Document, provider: string): Promise<GeneratedTypes> {
  return { schema: await schemaTypes(doc), operations: operationsModule(doc, provider, "") };
}

/** A program over the generated types of several documents; the entry of each is `/<name>/operations.ts`. */
export function generatedProgram(types: ReadonlyMap<string, GeneratedTypes>): ts.Program {
  const core = "/core/types.ts";
  const texts = new Map([[core, readFileSync(`${root}packages/core/src/types.ts`, "utf8")]]);
  const versions: Version[] = [...types].map(([name, { schema, operations }]) => {
    texts.set(`/${name}/schema.d.ts`, schema).set(`/${name}/operations.ts`, operations);
    return { entry: entryOf(name), folder: `/${name}`, packages: { "@payspec/core": core } };
  });
  return programOf(versions, texts);
}

export const entryOf = (name: string): string => `/${name}/operations.ts`;
