import { markAmounts, wireJson } from "@payspec/spec-model/amounts";
import { type Document, deref, type Json, operationsOf } from "@payspec/spec-model/openapi";

/**
 * The text of the document as it is shipped. Its requests show amounts as the wire carries them: `100.00`,
 * where JSON would write 100.
 */
export function publishedText(doc: Document): string {
  const published = publishable(doc);
  for (const { operation } of operationsOf(published)) {
    const body = operation.requestBody && deref(published, operation.requestBody);
    for (const { schema, examples } of Object.values(body?.content ?? {})) {
      for (const entry of Object.values(examples ?? {})) {
        const example = deref(published, entry);
        example.value = markAmounts(published, schema, example.value);
      }
    }
  }
  return wireJson(published);
}

/**
 * The document as it is shipped: lint waivers are left out, and an open enum is written so that validators of other
 * tools accept any string while editors still offer the known values.
 */
export function publishable(doc: Document): Document {
  return rewrite(doc as unknown as Json) as unknown as Document;
}

function rewrite(node: Json): Json {
  if (Array.isArray(node)) return node.map(rewrite);
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).filter(([name]) => name !== "x-waive");
  const copy = Object.fromEntries(
    entries.map(([name, value]) => [name, name === "value" || name === "example" ? value : rewrite(value)]),
  );
  if (copy["x-open-enum"] !== true || !Array.isArray(copy.enum)) return copy;
  const { enum: known, ...rest } = copy;
  return { ...rest, anyOf: [{ enum: known as Json }, { type: copy.type ?? "string" }] };
}
