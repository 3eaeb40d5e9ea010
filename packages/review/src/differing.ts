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

/** These places, and all that a step leads to from them, again and again. */
function reached(from: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(from);
  for (const place of found) for (const other of next.get(place) ?? []) found.add(other);
  return found;
}

/**
 * Copies of both documents without paths, webhooks and components that are the same in both, with everything that they
 * refer to. What names another place without a reference (security schemes, tags, servers) stays.
 */
export function differing([base, head]: Pair): Pair {
  const [old, now] = [textsOf(base), textsOf(head)];
  const places = [...new Set([...old.keys(), ...now.keys()])];
  const named = new Map(
    places.map((place) => [place, [...referencesIn(old.get(place)), ...referencesIn(now.get(place))]]),
  );
  const users = new Map<string, string[]>();
  for (const [place, others] of named)
    for (const other of others) users.set(other, [...(users.get(other) ?? []), place]);
  const changed = places.filter((place) => old.get(place) !== now.get(place));
  const needed = reached(reached(changed, users), named);
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
