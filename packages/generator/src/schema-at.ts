import { type Document, deref, type Schema } from "@payspec/spec-model/openapi";
import { namesOf } from "@payspec/spec-model/pointer";

/** The schema of what is at a JSON Pointer; undefined where no schema describes it. */
export const schemaAt = (doc: Document, schema: Schema | undefined, pointer: string): Schema | undefined =>
  namesOf(pointer).reduce<Schema | undefined>((node, name) => node && memberOf(doc, node, name), schema);

function memberOf(doc: Document, node: Schema, name: string): Schema | undefined {
  const { properties, allOf = [] } = deref(doc, node);
  return properties?.[name] ?? allOf.map((branch) => memberOf(doc, branch, name)).find(Boolean);
}
