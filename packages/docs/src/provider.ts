import { existsSync, readFileSync } from "node:fs";
import { type Document, deref, type FoundOperation, type OperationObject, operationsOf, type Schema } from "@payspec/spec-model/openapi";
import { root } from "@payspec/spec-model/providers";
import { parse } from "yaml";
import { type ProviderFacts, providerFacts } from "../content/providers.js";
import { sentOf, type Use, usesOf } from "./uses.js";

export interface Webhook {
  readonly name: string;
  readonly operation: OperationObject;
}

/** Everything that the pages of one provider are made of. */
export interface Provider extends ProviderFacts {
  readonly name: string;
  readonly doc: Document;
  readonly operations: readonly FoundOperation[];
  readonly webhooks: readonly Webhook[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** By schema name: where it is used directly. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Names of the schemas that requests are made of. */
  readonly sent: ReadonlySet<string>;
  /** Title by address of each page that a statement rests on. */
  readonly pages: ReadonlyMap<string, { title: string; read: string }>;
  /** Markdown of gaps.md, if there is one. */
  readonly gaps: string;
}

/** Reads what is shipped (openapi.json) and what stands beside the spec. */
export function loadProvider(name: string): Provider {
  const facts = providerFacts[name];
  if (!facts) throw new Error(`packages/docs/content/providers.ts says nothing about ${name}.`);
  const doc = JSON.parse(readFileSync(`${root}packages/${name}/openapi.json`, "utf8")) as Document;
  const specs = `${root}specs/${name}`;
  const sources = parse(readFileSync(`${specs}/sources.yaml`, "utf8")) as { pages: { page: string; title: string; read: string | Date }[] };
  const gaps = `${specs}/gaps.md`;
  const uses = usesOf(doc);
  return {
    name,
    ...facts,
    doc,
    operations: operationsOf(doc),
    webhooks: Object.entries(doc.webhooks ?? {}).map(([key, item]) => ({ name: key, operation: deref(doc, item).post })),
    schemas: doc.components.schemas,
    uses,
    sent: sentOf(uses),
    pages: new Map(sources.pages.map(({ page, title, read }) => [page, { title, read: dateOf(read) }])),
    gaps: existsSync(gaps) ? readFileSync(gaps, "utf8") : "",
  };
}

const dateOf = (value: string | Date): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** All providers that have a bundled spec. */
export const loadProviders = (): Provider[] => Object.keys(providerFacts).map(loadProvider);
