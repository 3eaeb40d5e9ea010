// The net under the diff: what differs between two versions of an operation must have been reported by someone.
import { type Document, operationsOf } from "../lib/openapi.ts";
import type { Finding } from "./change.ts";
import { canonical, escaped, isObject, nodesTo } from "./pointer.ts";

/** Operations, webhooks and root members that differ although no finding touches them. `touched` tells operations and root members. */
export function unseenChanges(base: Document, head: Document, touched: ReadonlySet<string>): Finding[] {
  const old = partsOf(base);
  const now = partsOf(head);
  return [...now].flatMap(([name, { pointer, node }]): Finding[] => {
    const before = old.get(name);
    if (!before || touched.has(name) || signature(base, before.node) === signature(head, node)) return [];
    return [{ kind: "unseen-change", pointer, detail: name }];
  });
}

function partsOf(doc: Document): Map<string, { pointer: string; node: unknown }> {
  const parts = new Map<string, { pointer: string; node: unknown }>();
  for (const { id, method, path, operation, parameters } of operationsOf(doc)) {
    parts.set(id, {
      pointer: `#/paths/${escaped(path)}/${method.toLowerCase()}`,
      node: { ...operation, parameters, path: path.replace(/\{[^}]+\}/g, "{}") },
    });
  }
  for (const [name, { post }] of Object.entries(doc.webhooks ?? {}))
    parts.set(name, { pointer: `#/webhooks/${escaped(name)}`, node: post });
  for (const name of ["info", "servers", "security"] as const) parts.set(name, { pointer: `#/${name}`, node: doc[name] });
  parts.set("securitySchemes", { pointer: "#/components/securitySchemes", node: doc.components.securitySchemes });
  return parts;
}

/** Equal for parts that mean the same: references resolved, lists of names unordered, extensions and examples left out. */
function signature(doc: Document, node: unknown): string {
  const open: unknown[] = [];
  const resolve = (value: unknown, inMap: boolean): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => resolve(item, false));
      return items.every((item) => typeof item !== "object") ? items.map(String).sort() : items;
    }
    if (!isObject(value)) return value;
    if (typeof value.$ref === "string") {
      const target = nodesTo(doc, value.$ref).at(-1);
      if (open.includes(target)) return "cycle";
      open.push(target);
      const resolved = resolve(target, false);
      open.pop();
      return resolved;
    }
    const entries = Object.entries(value).filter(
      ([name]) => inMap || !(name.startsWith("x-") || name === "example" || name === "examples" || name === "mapping"),
    );
    return Object.fromEntries(entries.map(([name, child]) => [name, resolve(child, !inMap && MAPS.has(name))]));
  };
  return canonical(resolve(node, false));
}

const MAPS = new Set(["properties", "responses", "content", "headers", "patternProperties", "dependentSchemas"]);
