// Writes every example of the specs as a typed constant, so that the compiler says whether the generated types
// take the documented payloads.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Document, deref, type Example, mediaOf, operationsOf } from "@payspec/spec-model/openapi";
import { providers, publishedDocument, root } from "@payspec/spec-model/providers";

const folder = `${root}packages/conformance/.generated`;

/** One file per provider; returns how many examples were written. */
export function writeExampleTypes(): number {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const provider of providers) {
    const doc = JSON.parse(readFileSync(publishedDocument(provider), "utf8")) as Document;
    const lines = constantsOf(doc);
    count += lines.length;
    writeFileSync(
      `${folder}/${provider}-examples.ts`,
      `import type { operations, webhooks } from "@payspec/${provider}";\n\n${lines.join("\n")}\nexport type { operations, webhooks };\n`,
    );
  }
  return count;
}

function constantsOf(doc: Document): string[] {
  const lines: string[] = [];
  const add = (type: string, examples: Record<string, object> | undefined) => {
    for (const example of Object.values(examples ?? {})) {
      const { value } = deref(doc, example) as Example;
      lines.push(`export const e${lines.length}: ${type} = ${JSON.stringify(value)};`);
    }
  };
  for (const { id, operation } of operationsOf(doc)) {
    const request = mediaOf(operation.requestBody && deref(doc, operation.requestBody));
    // A file part is a string in a JSON example and a Blob in the type.
    if (request && request.type !== "multipart/form-data")
      add(`NonNullable<operations["${id}"]["requestBody"]>["content"]["${request.type}"]`, request.media.examples);
    for (const [status, response] of Object.entries(operation.responses)) {
      const media = mediaOf(deref(doc, response));
      const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
      if (media) add(`operations["${id}"]["responses"][${key}]["content"]["${media.type}"]`, media.media.examples);
    }
  }
  for (const [name, item] of Object.entries(doc.webhooks ?? {})) {
    const media = mediaOf(deref(doc, item).post.requestBody);
    if (media)
      add(`NonNullable<webhooks["${name}"]["post"]["requestBody"]>["content"]["${media.type}"]`, media.media.examples);
  }
  return lines;
}
