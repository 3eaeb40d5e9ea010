import type { Document, Schema } from "../spec.js";
import type { Words } from "../words.js";
import { conditionsOf } from "./conditions.js";
import type { FullSchema } from "./keywords.js";
import { resolve } from "./resolve.js";

export interface FieldView {
  readonly name: string;
  readonly node: Schema;
  readonly required: boolean;
}

/** One of several shapes that an object can have. */
export interface VariantView {
  /** Markdown: when it applies. */
  readonly when: string;
  readonly node: Schema;
  readonly name: string | undefined;
}

/** An object as a reader thinks of it: its parts merged, its alternatives and conditions named. */
export interface ObjectView {
  readonly fields: readonly FieldView[];
  readonly variants: readonly VariantView[];
  /** Markdown sentences. */
  readonly conditions: readonly string[];
  /** Fields that are not listed are refused. */
  readonly closed: boolean;
  /** What fields of any other name hold. */
  readonly others: Schema | undefined;
}

/** Merges what `allOf` composes; later parts win where they say more about the same field. */
export function objectView(doc: Document, node: Schema, words: Words): ObjectView {
  const { schema } = resolve(doc, node);
  const parts = (schema.allOf ?? []).map((branch) => objectView(doc, branch, words));
  const fields = new Map<string, Schema>();
  for (const field of parts.flatMap((part) => part.fields))
    fields.set(field.name, merged(doc, fields.get(field.name), field.node));
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    fields.set(name, merged(doc, fields.get(name), child));
  const required = new Set([
    ...(schema.required ?? []),
    ...parts.flatMap((part) => part.fields.filter((field) => field.required).map(({ name }) => name)),
  ]);
  const isClosed = (rule: boolean | Schema | undefined) => rule === false;
  const others =
    typeof schema.additionalProperties === "object"
      ? schema.additionalProperties
      : parts.find((part) => part.others)?.others;
  return {
    fields: [...fields].map(([name, child]) => ({ name, node: child, required: required.has(name) })),
    variants: [...variantsOf(schema, words), ...parts.flatMap((part) => part.variants)],
    conditions: [...conditionsOf(schema, words), ...parts.flatMap((part) => part.conditions)],
    closed: isClosed(schema.additionalProperties) || isClosed(schema.unevaluatedProperties),
    others,
  };
}

/** A part that only repeats a name (`amount: true`) says nothing new about the field. */
function merged(doc: Document, known: Schema | undefined, next: Schema | boolean): Schema {
  if (typeof next === "boolean") return known ?? {};
  if (!known || next.$ref) return next;
  return Object.keys(next).every((key) => key === "description" || key === "required")
    ? { ...resolve(doc, known).schema, ...next }
    : next;
}

function variantsOf(schema: FullSchema, words: Words): VariantView[] {
  const branches = schema["x-open-enum"] ? [] : (schema.oneOf ?? schema.anyOf ?? []);
  const mapping = schema.discriminator?.mapping ?? {};
  return branches.map((branch) => {
    const name = branch.$ref?.split("/").at(-1);
    const values = Object.entries(mapping)
      .filter(([, target]) => target === branch.$ref)
      .map(([value]) => `\`${value}\``);
    const when =
      values.length > 0
        ? words.text("{field} is {value}", {
            field: `\`${schema.discriminator?.propertyName}\``,
            value: words.series(values, "or"),
          })
        : (name ?? branch.description ?? words.series([branch.type ?? []].flat(), "or"));
    return { when, node: branch, name };
  });
}
