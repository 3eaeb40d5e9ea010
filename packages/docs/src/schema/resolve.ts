import { type Document, deref, type Schema } from "../spec.js";
import type { FullSchema } from "./keywords.js";

/** A schema with what is beside its reference, and the name it goes by. */
export interface Resolved {
  readonly schema: FullSchema;
  readonly name: string | undefined;
  readonly nullable: boolean;
}

const SCHEMA = "#/components/schemas/";

/** Follows a reference and takes "or null" apart from the schema itself. */
export function resolve(doc: Document, node: Schema): Resolved {
  const own = node as FullSchema;
  const name = own.$ref?.startsWith(SCHEMA) ? own.$ref.slice(SCHEMA.length) : undefined;
  const { $ref: _, ...beside } = own;
  const schema: FullSchema = name ? { ...deref(doc, own), ...beside } : own;
  const [first, second, third] = schema.anyOf ?? [];
  if (!first || schema["x-open-enum"]) return { schema, name, nullable: [schema.type].flat().includes("null") };
  const others = (schema.anyOf ?? []).filter((branch) => branch.type !== "null");
  const nullable = others.length < (schema.anyOf ?? []).length;
  if (!nullable || others.length > 1 || third || !second) return { schema, name, nullable };
  const inner = resolve(doc, others[0] as Schema);
  const { anyOf: __, ...kept } = schema;
  return { schema: { ...inner.schema, ...kept }, name: inner.name, nullable: true };
}

/** Values that are known, for open and closed enums alike. */
export function valuesOf(schema: FullSchema): readonly unknown[] {
  if (schema.enum) return schema.enum;
  return schema["x-open-enum"] ? (schema.anyOf?.find((branch) => branch.enum)?.enum ?? []) : [];
}
