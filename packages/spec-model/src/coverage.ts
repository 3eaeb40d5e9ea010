// How much of a spec is specified, exampled and sourced.
import { readFileSync } from "node:fs";
import { markdownTable } from "markdown-table";
import { bundle } from "./bundle.ts";
import { GRADES, type Grades, gradesOf } from "./grades.ts";
import { type Document, deref, type FoundOperation, mediaOf, operationsOf, type Schema, walk } from "./openapi.ts";
import { providers, root } from "./providers.ts";

/** Counts of one provider's spec, and what is missing from it. */
export interface Coverage {
  operations: number;
  webhooks: number;
  schemas: number;
  fields: number;
  described: number;
  examples: number;
  /** Statements by the grade of their strongest source. */
  sources: Grades;
  gaps: number;
  missing: string[];
}

/** Measures one bundled spec. */
export function coverageOf(doc: Document, gapsPage = ""): Coverage {
  const operations = operationsOf(doc);
  const fields = Object.values(doc.components.schemas).flatMap((schema) => Object.values(schema.properties ?? {}));
  const described = fields.filter(
    (field) => deref(doc, field).description || field.description || deref(doc, field).const !== undefined,
  );
  return {
    operations: operations.length,
    webhooks: Object.keys(doc.webhooks ?? {}).length,
    schemas: Object.keys(doc.components.schemas).length,
    fields: fields.length,
    described: described.length,
    examples: Object.keys(doc.components.examples ?? {}).length,
    sources: gradesOf(doc),
    gaps: gapsIn(gapsPage),
    missing: operations.flatMap((found) => missingOf(doc, found)),
  };
}

/** The rows of the tables of a page of gaps, heads left out. */
export function gapsIn(page: string): number {
  const lines = page.split("\n");
  const isRule = (line: string | undefined) => /^\|[\s|:-]+$/.test(line ?? "");
  return lines.filter((line, at) => line.startsWith("|") && !isRule(line) && !isRule(lines[at + 1])).length;
}

function missingOf(doc: Document, { id, operation }: FoundOperation): string[] {
  const lacks: string[] = [];
  if (!operation["x-retry"]) lacks.push(`${id}: x-retry`);
  if (!operation["x-source"]) lacks.push(`${id}: x-source`);
  if (operation["x-retry"]?.class !== "safe" && !operation["x-reconcile"]) lacks.push(`${id}: x-reconcile`);
  const request = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
  if (request && !request.media.examples) lacks.push(`${id}: request example`);
  for (const [status, response] of Object.entries(operation.responses)) {
    const media = mediaOf(deref(doc, response));
    if (media && !media.media.examples) lacks.push(`${id}: example of ${status}`);
    walk(doc, media?.media.schema, (schema: Schema, name) => {
      if (schema.enum && schema["x-open-enum"] === undefined) lacks.push(`${id}: x-open-enum of ${name} in ${status}`);
    });
  }
  return lacks;
}

/** The counts of all specs as a table, and what they lack. */
export async function coverageReport(): Promise<{ table: string; missing: string[] }> {
  const gapsOf = (provider: string) => readFileSync(`${root}specs/${provider}/gaps.md`, "utf8");
  const rows = await Promise.all(
    providers.map(async (provider) => [provider, coverageOf(await bundle(provider), gapsOf(provider))] as const),
  );
  const cells = rows.map(([provider, coverage]) => [
    provider,
    coverage.operations,
    coverage.webhooks,
    coverage.schemas,
    coverage.fields,
    coverage.described,
    coverage.examples,
    ...GRADES.map((grade) => coverage.sources[grade]),
    coverage.missing.length,
  ]);
  const totals = [
    "all",
    ...(cells[0] ?? []).slice(1).map((_, index) => cells.reduce((sum, row) => sum + Number(row[index + 1]), 0)),
  ];
  const header = [
    "provider",
    "operations",
    "webhooks",
    "schemas",
    "fields",
    "described",
    "examples",
    ...GRADES,
    "missing",
  ];
  const align = header.map((_, index) => (index === 0 ? "left" : "right"));
  return {
    table: markdownTable([header, ...cells.map((row) => row.map(String)), totals.map(String)], { align }),
    missing: rows.flatMap(([provider, coverage]) => coverage.missing.map((what) => `${provider} ${what}`)),
  };
}
