// How much of a spec is exampled and sourced, before and after, for the card.
import { coverageOf as counted } from "@payspec/spec-model/coverage";
import type { Document } from "@payspec/spec-model/openapi";

/** Counts by what they count. */
export type Coverage = Readonly<Record<string, number>>;

/** Counts of one bundled spec and its page of gaps, by the words of the card. */
export function coverageOf(doc: Document, gapsPage: string): Coverage {
  const { operations, webhooks, schemas, fields, described, examples, sources, gaps } = counted(doc, gapsPage);
  const grades = Object.fromEntries(Object.entries(sources).map(([grade, count]) => [`sources ${grade}`, count]));
  return {
    operations,
    webhooks,
    schemas,
    fields,
    "fields described": described,
    examples,
    ...grades,
    "gaps listed": gaps,
  };
}

/** The counts that differ, with both numbers. */
export function coverageDelta(before: Coverage, after: Coverage): { what: string; before: number; after: number }[] {
  return Object.keys(after)
    .map((what) => ({ what, before: before[what] ?? 0, after: after[what] ?? 0 }))
    .filter((row) => row.before !== row.after);
}
