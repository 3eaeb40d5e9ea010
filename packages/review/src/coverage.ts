// How much of a spec is exampled and sourced, for the card's before and after.
import { type Document, deref, operationsOf, type Source } from "@payspec/spec-model/openapi";

/** Counts by what they count. */
export type Coverage = Readonly<Record<string, number>>;

/** Counts of one bundled spec and its page of gaps. */
export function coverageOf(doc: Document, gapsPage: string): Coverage {
  const fields = Object.values(doc.components.schemas).flatMap((schema) => Object.values(schema.properties ?? {}));
  const grades = { documented: 0, example: 0, observed: 0, inferred: 0 };
  countSources(doc, grades);
  return {
    operations: operationsOf(doc).length,
    webhooks: Object.keys(doc.webhooks ?? {}).length,
    schemas: Object.keys(doc.components.schemas).length,
    fields: fields.length,
    "fields described": fields.filter(
      (field) => deref(doc, field).description || field.description || deref(doc, field).const !== undefined,
    ).length,
    examples: Object.keys(doc.components.examples ?? {}).length,
    ...Object.fromEntries(Object.entries(grades).map(([grade, count]) => [`sources ${grade}`, count])),
    "gaps listed": gapsPage.match(/^\|(?!\s*(-+|what)\s*\|)/gm)?.length ?? 0,
  };
}

function countSources(node: unknown, counts: Record<Source["grade"], number>): void {
  if (Array.isArray(node)) {
    for (const item of node) countSources(item, counts);
  } else if (node && typeof node === "object") {
    for (const [name, value] of Object.entries(node)) {
      if (name === "x-source") for (const { grade } of [value].flat() as Source[]) counts[grade]++;
      else if (name !== "value" && name !== "example") countSources(value, counts);
    }
  }
}

/** The counts that differ, with both numbers. */
export function coverageDelta(before: Coverage, after: Coverage): { what: string; before: number; after: number }[] {
  return Object.keys(after)
    .map((what) => ({ what, before: before[what] ?? 0, after: after[what] ?? 0 }))
    .filter((row) => row.before !== row.after);
}
