// Changes of our extensions and of examples: Redocly's diff looks only at their surface.
import type { Document, Json } from "../lib/openapi.ts";
import { type Place, placesOf } from "./align.ts";
import type { Finding } from "./change.ts";
import { extensionFindings } from "./classify/extension.ts";
import { escaped, same } from "./pointer.ts";

/** Extensions that changed on what stands in both versions. What is new or gone brings its own with it. */
export function extensionChanges(base: Document, head: Document, renames: ReadonlyMap<string, string>): Finding[] {
  const old = placesOf(base, renames);
  return [...placesOf(head)].flatMap(([name, place]) => {
    const before = old.get(name);
    return before ? changedExtensions(before, place) : [];
  });
}

function changedExtensions(before: Place, after: Place): Finding[] {
  const names = new Set([...Object.keys(before.node), ...Object.keys(after.node)].filter((key) => key.startsWith("x-")));
  return [...names]
    .filter((name) => !same(before.node[name], after.node[name]))
    .flatMap((name) => {
      const pointer = `${after.pointer}/${escaped(name)}`;
      return extensionFindings(name, before.node[name] as Json | undefined, after.node[name] as Json | undefined).map((finding) => ({
        pointer,
        before: before.node[name] as Json | undefined,
        after: after.node[name] as Json | undefined,
        ...finding,
      }));
    });
}

/** Examples that came, went or changed their value or words. */
export function exampleChanges(base: Document, head: Document): Finding[] {
  const old = examplesOf(base);
  const now = examplesOf(head);
  const added = [...now]
    .filter(([name]) => !old.has(name))
    .map(([, { node, pointer }]): Finding => ({ kind: "example-added", pointer, after: node.value as Json }));
  const removed = [...old]
    .filter(([name]) => !now.has(name))
    .map(([, { node, pointer }]): Finding => ({ kind: "example-removed", pointer, before: node.value as Json }));
  const changed = [...now].flatMap(([name, { node, pointer }]): Finding[] => {
    const before = old.get(name)?.node;
    if (!before || same(content(before), content(node))) return [];
    return [{ kind: "example-changed", pointer, before: before.value as Json, after: node.value as Json }];
  });
  return [...added, ...changed, ...removed];
}

const content = (node: Record<string, unknown>): Json => [node.summary as Json, node.value as Json];

/** Named examples, and the single `example` of parameters and schemas. */
function examplesOf(doc: Document): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [name, { node, pointer }] of placesOf(doc)) {
    if ("value" in node && /\/examples\/[^/]+$/.test(name)) found.set(name, { node, pointer });
    else if ("example" in node && !/\/(properties|schemas)$/.test(name))
      found.set(`${name}/example`, { node: { value: node.example }, pointer: `${pointer}/example` });
  }
  return found;
}
