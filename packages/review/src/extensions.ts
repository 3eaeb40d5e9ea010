// Changes of our extensions and of examples: Redocly's diff looks only at their surface.
import { type Document, deref, type Json } from "@payspec/spec-model/openapi";
import { escaped } from "@payspec/spec-model/pointer";
import { type Place, placesOf } from "./align.ts";
import type { Finding } from "./change.ts";
import { extensionFindings } from "./classify/extension.ts";
import { same } from "./pointer.ts";

/** Extensions that changed on what is in both versions. What is new or gone brings its own with it. */
export function extensionChanges(base: Document, head: Document, renames: ReadonlyMap<string, string>): Finding[] {
  const old = placesOf(base, renames);
  return [...placesOf(head)].flatMap(([name, place]) => {
    const before = old.get(name);
    return before ? changedExtensions(before, place) : [];
  });
}

function changedExtensions(before: Place, after: Place): Finding[] {
  const names = new Set(
    [...Object.keys(before.node), ...Object.keys(after.node)].filter((key) => key.startsWith("x-")),
  );
  return [...names]
    .filter((name) => !same(before.node[name], after.node[name]))
    .flatMap((name) => {
      const pointer = `${after.pointer}/${escaped(name)}`;
      return extensionFindings(name, before.node[name] as Json | undefined, after.node[name] as Json | undefined).map(
        (finding) => ({
          pointer,
          before: before.node[name] as Json | undefined,
          after: after.node[name] as Json | undefined,
          ...finding,
        }),
      );
    });
}

/** Examples that came, went or changed their value or words, once each however many operations show them. */
export function exampleChanges(base: Document, head: Document): Finding[] {
  const old = examplesOf(base);
  const now = examplesOf(head);
  const findings = [...new Set([...now.keys(), ...old.keys()])].flatMap((name): Finding[] => {
    const [before, after] = [old.get(name), now.get(name)];
    if (!after) return before ? [{ kind: "example-removed", ...before.at, before: before.value }] : [];
    if (!before) return [{ kind: "example-added", ...after.at, after: after.value }];
    const changed = !same([before.summary, before.value], [after.summary, after.value]);
    return changed ? [{ kind: "example-changed", ...after.at, before: before.value, after: after.value }] : [];
  });
  return findings.filter(
    (finding, index) =>
      findings.findIndex((other) => other.pointer === finding.pointer && other.kind === finding.kind) === index,
  );
}

interface ShownExample {
  at: { pointer: string; detail?: string };
  summary: Json;
  value: Json;
}

/** Named examples where they are shown, and the single `example` of parameters and schemas. */
function examplesOf(doc: Document): Map<string, ShownExample> {
  const found = new Map<string, ShownExample>();
  for (const [name, { node, pointer }] of placesOf(doc)) {
    const [, holder, key = ""] = /^(.*)\/examples\/([^/]+)$/.exec(name) ?? [];
    if (holder !== undefined && holder !== "/components") {
      const at = typeof node.$ref === "string" ? node.$ref : pointer;
      const { summary = null, value = null } = deref(doc, node) as { summary?: Json; value?: Json };
      found.set(name, { at: at === pointer ? { pointer, detail: key } : { pointer: at }, summary, value });
    } else if ("example" in node && !/\/(properties|schemas)$/.test(name)) {
      found.set(`${name}/example`, {
        at: { pointer: `${pointer}/example` },
        summary: null,
        value: node.example as Json,
      });
    }
  }
  return found;
}
