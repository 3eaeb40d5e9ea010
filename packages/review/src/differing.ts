// Two documents without what is the same in both, so that only the rest is compared: most changes of a spec touch one
// operation of many.
import type { Document } from "@payspec/spec-model/openapi";

type Pair = readonly [base: Document, head: Document];
type Named = Readonly<Record<string, unknown>>;

/** The text of everything in the document that has a name: `#/paths//v1/bills`, `#/components/schemas/Bill`. */
function textsOf(doc: Document): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (place: string, entries: unknown) => {
    for (const [name, value] of Object.entries((entries ?? {}) as Named))
      texts.set(`${place}/${name}`, JSON.stringify(value));
  };
  add("#/paths", doc.paths);
  add("#/webhooks", doc.webhooks);
  for (const [section, entries] of Object.entries((doc.components ?? {}) as unknown as Named))
    add(`#/components/${section}`, entries);
  return texts;
}

const REFERENCE = /"(#\/components\/[^/"]+\/[^/"]+)/g;
const referencesIn = (text = ""): string[] => [...text.matchAll(REFERENCE)].map(([, place = ""]) => place);

/** All that is reached from places by references, those places included. */
function reached(from: Iterable<string>, all: readonly ReadonlyMap<string, string>[]): Set<string> {
  const found = new Set(from);
  for (const place of found)
    for (const texts of all) for (const other of referencesIn(texts.get(place))) found.add(other);
  return found;
}

/**
 * Copies of both documents without paths, webhooks and components that are the same in both, with everything that they
 * refer to. What names another place without a reference (security schemes, tags, servers) stays.
 */
export function differing([base, head]: Pair): Pair {
  const [old, now] = [textsOf(base), textsOf(head)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  const touched = new Set(places.filter((place) => old.get(place) !== now.get(place)));
  for (let before = -1; before !== touched.size; ) {
    before = touched.size;
    for (const place of places)
      if ([old, now].some((texts) => referencesIn(texts.get(place)).some((other) => touched.has(other))))
        touched.add(place);
  }
  const needed = reached(touched, [old, now]);
  const kept = (place: string, entries: unknown) =>
    entries && Object.fromEntries(Object.entries(entries as Named).filter(([name]) => needed.has(`${place}/${name}`)));
  const rest = (doc: Document): Document => {
    const components = Object.entries(doc.components as unknown as Named).map(([section, entries]) => [
      section,
      section === "securitySchemes" ? entries : kept(`#/components/${section}`, entries),
    ]);
    return {
      ...doc,
      paths: kept("#/paths", doc.paths),
      ...(doc.webhooks && { webhooks: kept("#/webhooks", doc.webhooks) }),
      ...(doc.components && { components: Object.fromEntries(components) }),
    } as Document;
  };
  return [rest(base), rest(head)];
}
