// The net under the diff: what differs between two versions of an operation must have been reported by someone.
import { type Document, operationsOf } from "@payspec/spec-model/openapi";
import { escaped } from "@payspec/spec-model/pointer";
import type { Finding } from "./change.ts";
import { canonical, isObject, nodesTo } from "./pointer.ts";

/**
 * Operations, webhooks and root members that differ although no finding touches them. `touched` tells
 * operations and root members.
 */
export function unseenChanges(base: Document, head: Document, touched: ReadonlySet<string>): Finding[] {
  if (withoutExtensions(base) === withoutExtensions(head)) return [];
  const old = partsOf(base);
  const now = partsOf(head);
  return [...now].flatMap(([name, { pointer, node }]): Finding[] => {
    const before = old.get(name);
    if (!before || touched.has(name) || signature(base, before.node) === signature(head, node)) return [];
    return [{ kind: "unseen-change", pointer, detail: name }];
  });
}

const withoutExtensions = (doc: Document): string =>
  JSON.stringify(doc, (name, value: unknown) => (name.startsWith("x-") ? undefined : value));

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
  for (const name of ["info", "servers", "security"] as const)
    parts.set(name, { pointer: `#/${name}`, node: doc[name] });
  parts.set("securitySchemes", { pointer: "#/components/securitySchemes", node: doc.components.securitySchemes });
  return parts;
}

/** Equal for parts that mean the same: references resolved, lists unordered, extensions and examples left out. */
function signature(doc: Document, start: unknown): string {
  const open: unknown[] = [];
  const resolve = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => resolve(item, ""));
      return name === "prefixItems" ? items : items.map(canonical).sort();
    }
    if (!isObject(value)) return value;
    const { $ref, ...own } = value;
    const entries = Object.entries(own).filter(
      ([key]) => MAPS.has(name) || !(key.startsWith("x-") || SEEN_ELSEWHERE.has(key)),
    );
    const members = Object.fromEntries(entries.map(([key, child]) => [key, resolve(child, MAPS.has(name) ? "" : key)]));
    return typeof $ref === "string" ? { ...target($ref), ...members } : members;
  };
  const target = (reference: string): object => {
    const node = nodesTo(doc, reference).at(-1);
    if (open.includes(node)) return { cycle: true };
    open.push(node);
    const resolved = resolve(node, "") as object;
    open.pop();
    return resolved;
  };
  return canonical(resolve(start, ""));
}

/** Members whose keys are names of the provider's. */
const MAPS = new Set(["properties", "responses", "content", "headers", "patternProperties", "dependentSchemas"]);

/** Examples are compared by themselves; a mapping holds references, which are resolved in the alternatives. */
const SEEN_ELSEWHERE = new Set(["example", "examples", "mapping"]);
