// One document from the many files of a spec, in this process: starting Redocly's program for each
// would take ten times as long.
import { bundle as bundled, createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { Document } from "./openapi.ts";
import { root } from "./providers.ts";

/** The order of a document's first members, which readers expect and the files of a spec need not have. */
const ORDER = [
  "openapi",
  "info",
  "jsonSchemaDialect",
  "servers",
  "security",
  "tags",
  "externalDocs",
  "paths",
  "webhooks",
  "components",
];

/** No rules and no plugins; made once, since making it costs as much as bundling a small spec. */
const config = createConfig({});

/** Bundles one spec into one document; throws Redocly's own words when a reference leads nowhere. */
export async function bundle(provider: string, specs = `${root}specs`): Promise<Document> {
  const ref = `${specs}/${provider}/openapi.yaml`;
  const { bundle, problems } = await bundled({ ref, config: await config });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`Bundling ${provider} failed.\n${errors.map(sentence).join("\n")}`);
  return ordered(bundle.parsed as Document);
}

/** What is wrong, and in which file. */
function sentence({ message, location: [place] }: NormalizedProblem): string {
  return place ? `${message} (${place.source.absoluteRef}${place.pointer ?? ""})` : message;
}

function ordered(doc: Document): Document {
  const known = ORDER.filter((name) => name in doc);
  const names = [...known, ...Object.keys(doc).filter((name) => !ORDER.includes(name))];
  return JSON.parse(
    JSON.stringify(Object.fromEntries(names.map((name) => [name, doc[name as keyof Document]]))),
  ) as Document;
}
