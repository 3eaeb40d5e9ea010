import { type Document, deref, type Schema } from "@payspec/spec-model/openapi";

/** JSON Pointer of the provider's own sentence in an error (spec: `x-sentence`). */
export function sentenceIn(doc: Document, node: Schema | undefined, at = ""): string | undefined {
  const { properties = {} } = deref(doc, node ?? {});
  for (const [name, property] of Object.entries(properties)) {
    if (deref(doc, property)["x-sentence"] || property["x-sentence"]) return `${at}/${name}`;
    const below = sentenceIn(doc, property, `${at}/${name}`);
    if (below) return below;
  }
  return undefined;
}
