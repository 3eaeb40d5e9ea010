import { existsSync, readFileSync } from "node:fs";
import { keyOf, type Pairs, readSaid, readSources, type SourcePage, translated } from "@payspec/spec-model/pairs";
import { type ProviderFacts, providerFacts } from "../content/providers.js";
import { type Arazzo, type Flow, flowsOf, readArazzo } from "./flows/flow.js";
import {
  type Document,
  deref,
  type FoundOperation,
  type OperationObject,
  operationsOf,
  root,
  type Schema,
} from "./spec.js";
import { sentOf, type Use, usesOf } from "./uses.js";
import { Words } from "./words.js";

export interface Webhook {
  readonly name: string;
  readonly operation: OperationObject;
}

/** What the pages of a provider are made of in any language. */
export interface ProviderFiles {
  readonly name: string;
  readonly doc: Document;
  /** What is in workflows.arazzo.yaml, if there is one. */
  readonly arazzo: Arazzo | undefined;
  /** Title by address of each page that a statement rests on. */
  readonly pages: ReadonlyMap<string, SourcePage>;
  /** What provider.yaml says for readers. */
  readonly said: readonly string[];
  /** Markdown of gaps.md, if there is one. */
  readonly gaps: string;
  /** Anchors of the gaps' sections, made of their English titles. */
  readonly gapIds: readonly string[];
  /** English name by name of each tag. */
  readonly tagIds: ReadonlyMap<string, string>;
}

/** Everything that the pages of one provider are made of, in one language. */
export interface Provider extends ProviderFacts, ProviderFiles {
  readonly words: Words;
  /** A sentence that was made from the spec, in the language of the pages. */
  readonly translated: (sentence: string) => string;
  readonly operations: readonly FoundOperation[];
  readonly flows: readonly Flow[];
  readonly webhooks: readonly Webhook[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** By schema name: where it is used directly. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Names of the schemas that requests are made of. */
  readonly sent: ReadonlySet<string>;
}

/** Reads what is published and what is beside the spec. */
export function readProvider(name: string): ProviderFiles {
  const doc = JSON.parse(readFileSync(`${root}packages/specs/${name}.json`, "utf8")) as Document;
  const specs = `${root}specs/${name}`;
  const gaps = existsSync(`${specs}/gaps.md`) ? readFileSync(`${specs}/gaps.md`, "utf8") : "";
  return {
    name,
    doc,
    arazzo: readArazzo(name),
    pages: readSources(name),
    said: readSaid(name),
    gaps,
    gapIds: [...gaps.matchAll(/^#{1,2} (.+)$/gm)].map(([, title = ""]) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-"),
    ),
    tagIds: new Map(),
  };
}

/** What its pages are made of in the language of the words. Where a pair is missing, `otherwise` gives the text. */
export function providerIn(
  english: ProviderFiles,
  words: Words,
  pairs: Pairs = new Map(),
  otherwise = (text: string): string => text,
): Provider {
  const files = words.language === "en" ? english : translated(english, pairs, otherwise);
  const facts = providerFacts[files.name];
  if (!facts) throw new Error(`packages/docs/content/providers.ts says nothing about ${files.name}.`);
  const { doc } = files;
  // A provider that nobody has translated is listed in English.
  const listed = (text: string): string => (words.language === "en" ? text : (pairs.get(keyOf(text)) ?? text));
  const uses = usesOf(doc);
  return {
    ...files,
    label: facts.label,
    purpose: listed(facts.purpose),
    testing: listed(facts.testing),
    words,
    translated: (sentence) =>
      words.language === "en" ? sentence : (pairs.get(keyOf(sentence)) ?? otherwise(sentence)),
    tagIds: new Map(tagsIn(doc).map((tag, index) => [tag, tagsIn(english.doc)[index] ?? tag])),
    operations: operationsOf(doc),
    flows: flowsOf(files.arazzo).filter(({ summary }) => summary !== ""),
    webhooks: Object.entries(doc.webhooks ?? {}).map(([key, item]) => ({
      name: key,
      operation: deref(doc, item).post,
    })),
    schemas: doc.components.schemas,
    uses,
    sent: sentOf(uses),
  };
}

/** The tags of the operations of a document in reading order, each time they occur. */
const tagsIn = (doc: Document): string[] => [
  ...(doc.tags ?? []).map(({ name }) => name),
  ...operationsOf(doc).flatMap(({ operation }) => operation.tags ?? []),
];

/** All providers that have a bundled spec. */
export const readProviders = (): ProviderFiles[] => Object.keys(providerFacts).map(readProvider);

const loadProvider = (name: string): Provider => providerIn(readProvider(name), new Words("en"));

export const loadProviders = (): Provider[] => Object.keys(providerFacts).map(loadProvider);
